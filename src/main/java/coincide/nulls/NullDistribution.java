package coincide.nulls;

import coincide.stats.Law;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of a statistic under a null model, for display: each with its probability where the law is that of a count,
 * otherwise in at most 60 bins of one width.
 *
 * <pre>{@code
 *   bin i = [observed + i w, observed + (i + 1) w),   w = range / 58, a whole number where all values are whole
 * }</pre>
 *
 * One edge is the observed value. So the bins from there on hold just the values that count in the p-value upwards, ties
 * within {@link Tally}'s slack included: {@code pGreater = (count above + 1) / (m + 1)}, or {@code count above / m} where all
 * values were enumerated.
 *
 * @param replicates replicates that were binned; 0 where the law is exact
 */
public record NullDistribution(List<Bin> bins, long replicates) implements Serializable {
    private static final int INNER_BINS = 58;

    public NullDistribution {
        bins = List.copyOf(bins);
    }

    /**
     * Values of one bin, its upper edge left out; of a single value where both edges are equal.
     *
     * @param count values found there; 0 where the law was computed and nothing was counted
     */
    public record Bin(double low, double high, double probability, long count) implements Serializable {}

    /** Whether values were counted rather than computed. */
    public boolean counted() {
        return bins.stream().anyMatch(bin -> bin.count() > 0);
    }

    /** Each value of a count that can occur. */
    static NullDistribution of(Law law, Units units) {
        List<Bin> bins = IntStream.rangeClosed(law.min(), law.max())
                .filter(k -> law.probability(k) > 0)
                .mapToObj(k -> new Bin(units.of(k), units.of(k), law.probability(k), 0))
                .toList();
        return new NullDistribution(bins, 0);
    }

    /** A histogram of values, whatever their order. */
    static NullDistribution of(double[] values, boolean exact, Units units) {
        double observed = units.observed();
        double slack = Tally.slack(observed);
        double least = Math.min(observed, Arrays.stream(values).min().orElse(observed));
        double most = Math.max(observed, Arrays.stream(values).max().orElse(observed));
        double width = width(values, observed, most - least);
        int below = (int) Math.floor((least - observed + slack) / width);
        long[] counts = new long[(int) Math.floor((most - observed + slack) / width) - below + 1];
        for (double value : values) {
            counts[(int) Math.floor((value - observed + slack) / width) - below]++;
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bins.add(new Bin(
                    units.of(observed + (below + i) * width),
                    units.of(observed + (below + i + 1) * width),
                    (double) counts[i] / values.length,
                    counts[i]));
        }
        return new NullDistribution(bins, exact ? 0 : values.length);
    }

    private static double width(double[] values, double observed, double range) {
        double width = range / INNER_BINS;
        boolean whole = Math.rint(observed) == observed && Arrays.stream(values).allMatch(v -> Math.rint(v) == v);
        return whole ? Math.max(1, Math.ceil(width)) : width > Tally.slack(observed) ? width : 1;
    }

    /**
     * How values of a law become values of the statistic that is reported: a count in place of a residual or of a share.
     *
     * @param observed the observed value as the law has it
     * @param reported the same as it is reported
     * @param scale what one unit of the law is worth
     */
    record Units(double observed, double reported, double scale) {
        double of(double value) {
            return reported + (value - observed) * scale;
        }
    }
}
