package coincide.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * The middle of replicates of a statistic.
 *
 * <pre>{@code
 *   k = floor((1 - level) / 2 (m + 1))         low = the k-th smallest of m replicates, high = the k-th largest
 * }</pre>
 *
 * So a value is below the interval just when {@code (b + 1) / (m + 1) <= (1 - level) / 2}, with {@code b} of {@code m}
 * replicates at or below it.
 *
 * <p>Source: Davison and Hinkley (1997), section 5.2, doi:10.1017/CBO9780511802843.
 */
public final class PercentileInterval {
    private static final double SLACK = 1e-9;

    private PercentileInterval() {}

    /**
     * The interval of replicates, in whatever order; empty where they are fewer than {@code 2 / (1 - level) - 1}, too few to
     * have one.
     *
     * @param level share of replicates in the middle, as in 0.90
     */
    public static Optional<Interval> of(double[] replicates, double level) {
        int m = replicates.length;
        int k = rank(m, level);
        if (k < 1) {
            return Optional.empty();
        }
        double[] sorted = replicates.clone();
        Arrays.sort(sorted);
        return Optional.of(new Interval(sorted[k - 1], sorted[m - k]));
    }

    /** Refuses a number of replicates that is too small for an interval at this level. */
    public static void requireEnough(int replicates, double level) {
        if (rank(replicates, level) < 1) {
            throw new IllegalArgumentException(
                    "Invalid replicates: %d are too few for an interval at level %s; draw more"
                            .formatted(replicates, level));
        }
    }

    private static int rank(int replicates, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("Invalid level %s: it must lie between 0 and 1".formatted(level));
        }
        return (int) Math.floor((1 - level) / 2 * (replicates + 1.0) * (1 + SLACK));
    }
}
