package coincide.stats;

import java.util.Arrays;

/**
 * How unevenly launch days fall on the days of the week, Pearson's chi-square.
 *
 * <pre>{@code
 *   X2 = sum over weekdays of (O_w - E_w)^2 / E_w,   E_w = sum over years of N_y D_wy / D_y
 * }</pre>
 *
 * {@code O_w} launch days, {@code D_wy} observed days of a weekday in a year: what permuting launch days within their years
 * expects. Its law is left to that permutation; with many launches a year it is near chi-square with 6 degrees of freedom.
 *
 * <p><b>Misleads.</b> Bursts fall on neighbouring weekdays together, which permuted days do not.
 */
public final class Weekdays {
    private static final int DAYS = 7;

    private final int[] weekdays;
    private final double[] expected;

    private Weekdays(int[] weekdays, double[] expected) {
        this.weekdays = weekdays;
        this.expected = expected;
    }

    /**
     * Counts days and launch days.
     *
     * @param blocks number of the year of each observed day
     */
    public static Weekdays of(int[] launchDays, long[] epochDays, int[] blocks) {
        LaunchUnits.requireSameLength(launchDays.length, epochDays.length);
        int[] weekdays = Arrays.stream(epochDays)
                .mapToInt(day -> (int) Math.floorMod(day, (long) DAYS))
                .toArray();
        int years = Arrays.stream(blocks).max().orElse(-1) + 1;
        int[] launches = new int[years];
        int[][] days = new int[years][DAYS];
        for (int t = 0; t < blocks.length; t++) {
            launches[blocks[t]] += launchDays[t];
            days[blocks[t]][weekdays[t]]++;
        }
        double[] expected = new double[DAYS];
        for (int year = 0; year < years; year++) {
            double share = launches[year] / (double) Arrays.stream(days[year]).sum();
            for (int weekday = 0; weekday < DAYS; weekday++) {
                expected[weekday] += share * days[year][weekday];
            }
        }
        return new Weekdays(weekdays, expected);
    }

    /** The statistic of a history with as many launch days in each year. */
    public double chiSquare(int[] launchDays) {
        int[] observed = new int[DAYS];
        for (int t = 0; t < launchDays.length; t++) {
            observed[weekdays[t]] += launchDays[t];
        }
        double sum = 0;
        for (int weekday = 0; weekday < DAYS; weekday++) {
            double difference = observed[weekday] - expected[weekday];
            sum += expected[weekday] > 0 ? difference * difference / expected[weekday] : 0;
        }
        return sum;
    }

    /** Launch days that the least expected weekday expects. */
    public double leastExpected() {
        return Arrays.stream(expected).min().orElse(0);
    }
}
