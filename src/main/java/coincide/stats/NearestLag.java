package coincide.stats;

import coincide.model.Observation;
import java.util.Arrays;
import java.util.List;

/**
 * Signed lag from each observed day to its nearest milestone.
 *
 * <pre>{@code
 *   l(t, j) = t - s_j  before the first day,  0 from first to last day,  t - e_j  after the last day
 *   l(t) = the l(t, j) of least magnitude; -m and +m tie to -m, the upcoming milestone
 *   KS(y) = sup_x |F_launches(x) - F_days(x)|,   F_days over all observed days
 * }</pre>
 *
 * <b>Units.</b> Calendar days, also across gaps of the observation. Milestones outside the observation count as neighbours.
 *
 * <p><b>Misleads.</b> Lags of all days are not uniform: launches are compared with all days, never with zero, and p-values
 * come from a null model, never from the tabulated Kolmogorov-Smirnov law.
 *
 * <p><b>Errors.</b> No milestone, or statistics of a history without launches: {@link IllegalArgumentException}. Checked
 * against own enumeration in R 4.2.2.
 */
public final class NearestLag {
    private final int[] lags;
    private final boolean[] tied;
    private final int least;
    private final double[] shareOfDays;

    private NearestLag(int[] lags, boolean[] tied) {
        this.lags = lags;
        this.tied = tied;
        this.least = Arrays.stream(lags).min().getAsInt();
        int[] every = new int[lags.length];
        Arrays.fill(every, 1);
        this.shareOfDays = cumulative(every, Arrays.stream(lags).max().getAsInt() - least + 1);
    }

    /** Lags of all observed days to the given milestones. */
    public static NearestLag of(List<Span> spans, Observation observation) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("Cannot measure lags: there is no milestone");
        }
        long[] days = observation.days();
        int[] lags = new int[days.length];
        boolean[] tied = new boolean[days.length];
        Arrays.fill(lags, Integer.MAX_VALUE);
        for (Span span : spans) {
            for (int t = 0; t < days.length; t++) {
                int lag = lag(days[t], span);
                int size = Math.abs(lag);
                int nearest = Math.abs(lags[t]);
                if (size < nearest) {
                    lags[t] = lag;
                    tied[t] = false;
                } else if (size == nearest && lag != lags[t]) {
                    lags[t] = -size;
                    tied[t] = true;
                }
            }
        }
        return new NearestLag(lags, tied);
    }

    private static int lag(long day, Span span) {
        return Math.toIntExact(day - Math.max(span.start(), Math.min(day, span.end())));
    }

    /** Lag of the observed day with this number. */
    public int lag(int day) {
        return lags[day];
    }

    /** One lag an observed day; a copy. */
    public int[] lags() {
        return lags.clone();
    }

    /** Launches before, within and after their nearest milestone, and those as near to one ahead as to one behind. */
    public Sides sides(int[] y) {
        int before = 0;
        int within = 0;
        int after = 0;
        int ties = 0;
        for (int t = 0; t < lags.length; t++) {
            before += lags[t] < 0 ? y[t] : 0;
            within += lags[t] == 0 ? y[t] : 0;
            after += lags[t] > 0 ? y[t] : 0;
            ties += tied[t] ? y[t] : 0;
        }
        return new Sides(before, within, after, ties);
    }

    /** Number of launches on each side of their nearest milestone; ties are among those before. */
    public record Sides(int before, int within, int after, int ties) {}

    /** Sum of signed lags over launches. */
    public long sum(int[] y) {
        long sum = 0;
        for (int t = 0; t < lags.length; t++) {
            sum += (long) y[t] * lags[t];
        }
        return sum;
    }

    /** Sum of distances over launches. */
    public long sumDistance(int[] y) {
        long sum = 0;
        for (int t = 0; t < lags.length; t++) {
            sum += (long) y[t] * Math.abs(lags[t]);
        }
        return sum;
    }

    /** Mean distance over launches, in days. */
    public double meanDistance(int[] y) {
        return (double) sumDistance(y) / requireLaunches(y);
    }

    /** Mean distance over all observed days. */
    public double meanDistanceOfDays() {
        return Arrays.stream(lags).map(Math::abs).average().getAsDouble();
    }

    /** Median distance over launches, in days; halfway between the middle two of an even number. */
    public double medianDistance(int[] y) {
        int launches = requireLaunches(y);
        int[] distances = new int[launches];
        int i = 0;
        for (int t = 0; t < lags.length; t++) {
            Arrays.fill(distances, i, i + y[t], Math.abs(lags[t]));
            i += y[t];
        }
        Arrays.sort(distances);
        return (distances[(launches - 1) / 2] + distances[launches / 2]) / 2.0;
    }

    /** Largest difference between the lags of launches and of all days, as cumulative shares. */
    public double kolmogorovSmirnov(int[] y) {
        requireLaunches(y);
        double[] share = cumulative(y, shareOfDays.length);
        double largest = 0;
        for (int i = 0; i < share.length; i++) {
            largest = Math.max(largest, Math.abs(share[i] - shareOfDays[i]));
        }
        return largest;
    }

    private double[] cumulative(int[] y, int values) {
        long[] counts = new long[values];
        for (int t = 0; t < lags.length; t++) {
            counts[lags[t] - least] += y[t];
        }
        double[] share = new double[values];
        double total = LaunchUnits.total(y);
        long running = 0;
        for (int i = 0; i < values; i++) {
            running += counts[i];
            share[i] = running / total;
        }
        return share;
    }

    private int requireLaunches(int[] y) {
        LaunchUnits.requireSameLength(y.length, lags.length);
        int launches = LaunchUnits.total(y);
        if (launches == 0) {
            throw new IllegalArgumentException("Cannot measure lags: there is no launch");
        }
        return launches;
    }
}
