package coincide.stats;

import coincide.model.Observation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Launch days by weekday, against the observed days of each weekday.
 *
 * <pre>{@code
 *   expected_w = N D_w / T       N launch days among T observed days, D_w of them on weekday w
 *   statistic  = sum_w (N_w - expected_w)^2 / (expected_w (1 - N / T))  ~  chi-square(weekdays observed - 1)
 * }</pre>
 *
 * This is Pearson's statistic of the table launch day or not by weekday. <b>Null hypothesis.</b> Every set of N days is
 * equally likely.
 *
 * <p><b>Assumes</b> independent launch days and at least 5 expected on each weekday ({@link #sparse} names the others).
 *
 * <p><b>Edge.</b> Without a launch day, with a launch on every day, or with one weekday observed there is nothing to compare:
 * statistic and p-value are empty.
 *
 * <p>Source: Pearson (1900), doi:10.1080/14786440009463897; Cochran (1954), doi:10.2307/3001616, for the least expected. Checked
 * against SciPy 1.17.1 {@code chi2_contingency}.
 *
 * @param counts one entry a weekday, Monday first
 */
public record Weekdays(List<Count> counts) {
    private static final double LEAST_EXPECTED = 5;

    /**
     * One weekday.
     *
     * @param launchDays launch days on it
     * @param days observed days on it
     */
    public record Count(DayOfWeek weekday, int launchDays, int days) {
        public Count {
            if (launchDays < 0 || launchDays > days) {
                throw new IllegalArgumentException(
                        "Invalid count of %s: %d launch days among %d days".formatted(weekday, launchDays, days));
            }
        }
    }

    public Weekdays {
        counts = List.copyOf(counts);
        if (!counts.stream().map(Count::weekday).toList().equals(List.of(DayOfWeek.values()))) {
            throw new IllegalArgumentException(
                    "Invalid counts %s: one a weekday is needed, Monday first".formatted(counts));
        }
    }

    /** Counts of one history of launch days, one entry an observed day. */
    public static Weekdays of(int[] launchDays, Observation observation) {
        LaunchUnits.requireSameLength(launchDays.length, observation.length());
        LaunchUnits.requireLaunchDays(launchDays);
        int[] launched = new int[7];
        int[] observed = new int[7];
        long[] days = observation.days();
        for (int t = 0; t < days.length; t++) {
            int weekday = LocalDate.ofEpochDay(days[t]).getDayOfWeek().ordinal();
            observed[weekday]++;
            launched[weekday] += launchDays[t];
        }
        List<Count> counts = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            counts.add(new Count(weekday, launched[weekday.ordinal()], observed[weekday.ordinal()]));
        }
        return new Weekdays(counts);
    }

    /** Launch days on this weekday if all days were alike. */
    public double expected(DayOfWeek weekday) {
        return launchDayShare() * counts.get(weekday.ordinal()).days();
    }

    /** Observed weekdays with fewer than 5 launch days expected, where the chi-square law is a poor guide. */
    public List<DayOfWeek> sparse() {
        return observed().stream()
                .map(Count::weekday)
                .filter(weekday -> expected(weekday) < LEAST_EXPECTED)
                .toList();
    }

    public OptionalDouble statistic() {
        double share = launchDayShare();
        if (share == 0 || share == 1 || observed().size() < 2) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (Count count : observed()) {
            double expected = expected(count.weekday());
            sum += (count.launchDays() - expected) * (count.launchDays() - expected) / expected;
        }
        return OptionalDouble.of(sum / (1 - share));
    }

    /** Upper tail of the chi-square law. */
    public OptionalDouble p() {
        OptionalDouble statistic = statistic();
        return statistic.isEmpty()
                ? statistic
                : OptionalDouble.of(LikelihoodRatio.chiSquareTail(
                        statistic.getAsDouble(), observed().size() - 1));
    }

    private List<Count> observed() {
        return counts.stream().filter(count -> count.days() > 0).toList();
    }

    private double launchDayShare() {
        int launchDays = counts.stream().mapToInt(Count::launchDays).sum();
        int days = counts.stream().mapToInt(Count::days).sum();
        return days == 0 ? 0 : (double) launchDays / days;
    }
}
