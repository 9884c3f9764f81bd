package coincide.report;

import coincide.analysis.HeadlineLaw;
import coincide.model.Direction;
import coincide.nulls.NullDistribution.Bin;

/**
 * The part of a null distribution that a p-value counts.
 *
 * @param upper whether the values from the observed one upwards
 * @param doubled whether p is twice their share
 * @param edge whether the bin that begins at the observed value counts
 */
record Tail(double observed, boolean upper, boolean doubled, boolean edge) {
    private static final double SLACK = 1e-9;

    /** Downwards the bin of the observed value counts where that brings the share nearer to p. */
    static Tail of(HeadlineLaw law, Direction direction) {
        boolean either = direction == Direction.EITHER;
        boolean upper = direction == Direction.UP
                || either && law.law().pGreater() <= law.law().pLess();
        Tail without = new Tail(law.observed(), upper, either, upper);
        Tail with = new Tail(law.observed(), upper, either, true);
        double p = law.law().pLess();
        boolean edge = upper || Math.abs(with.share(law) - p) < Math.abs(without.share(law) - p);
        return new Tail(law.observed(), upper, either, edge);
    }

    boolean holds(Bin bin) {
        double slack = SLACK * Math.max(1, Math.abs(observed));
        if (Math.abs(bin.low() - observed) <= slack) {
            return edge;
        }
        return upper ? bin.low() > observed : bin.low() < observed;
    }

    private double share(HeadlineLaw law) {
        return law.distribution().bins().stream()
                .filter(this::holds)
                .mapToDouble(Bin::probability)
                .sum();
    }
}
