package coincide.nulls;

import coincide.model.Direction;
import coincide.stats.Law;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where an observed statistic lies in its law under a null model.
 *
 * <pre>{@code
 *   exact        p = P(S >= observed)           the observed arrangement is one of those enumerated
 *   Monte Carlo  p = (b + 1) / (m + 1)          b of m replicates are at least as extreme; never 0
 * }</pre>
 *
 * Ties count as extreme on both sides; real statistics tie within {@code 1e-9 max(1, |observed|)}.
 *
 * @param code the null model, as in {@code N10}
 * @param mean mean of the statistic under the null
 * @param sd its standard deviation; 0 where the statistic cannot vary
 * @param exact whether the p-values are exact rather than simulated
 * @param replicates arrangements simulated; 0 where exact
 * @param replay how to see the values again, for {@link #distribution}
 * @see <a href="https://doi.org/10.2202/1544-6115.1585">Phipson and Smyth (2010)</a>
 */
public record NullLaw(
        String code,
        double observed,
        double mean,
        double sd,
        double pGreater,
        double pLess,
        boolean exact,
        long replicates,
        Replay replay)
        implements Serializable {
    public NullLaw {
        if (!(pGreater > 0 && pGreater <= 1 && pLess > 0 && pLess <= 1)) {
            throw new IllegalArgumentException("Invalid p-values of %s: %s above and %s below must lie in (0, 1]"
                    .formatted(code, pGreater, pLess));
        }
    }

    /** A law whose values are not to be had. */
    public NullLaw(
            String code,
            double observed,
            double mean,
            double sd,
            double pGreater,
            double pLess,
            boolean exact,
            long replicates) {
        this(code, observed, mean, sd, pGreater, pLess, exact, replicates, Replay.NONE);
    }

    /** The place of a count in an exact law. */
    public static NullLaw of(String code, Law law, int observed) {
        double least = Double.MIN_VALUE;
        return new NullLaw(
                code,
                observed,
                law.mean(),
                law.sd(),
                Math.max(least, law.pGreater(observed)),
                Math.max(least, law.pLess(observed)),
                true,
                0,
                Replay.of(law));
    }

    /** The place of the first of all possible values, each equally likely. */
    public static NullLaw enumerated(String code, double[] values) {
        Tally tally = new Tally(values[0]);
        for (double value : values) {
            tally.add(value);
        }
        return tally.exact(code).with(Replay.enumerated(() -> values));
    }

    /**
     * The place of an observed value among replicates.
     *
     * @param replicate the value of each replicate by its number: the same whenever it is asked for
     */
    static NullLaw simulated(String code, double observed, Replicates replicates, IntToDoubleFunction replicate) {
        Tally tally = new Tally(observed);
        for (int i = 0; i < replicates.number() && !tally.ends(replicates); i++) {
            tally.add(replicate.applyAsDouble(i));
        }
        NullLaw law = tally.simulated(code);
        return law.with(Replay.simulated(() -> IntStream.range(0, (int) law.replicates())
                .mapToDouble(replicate)
                .toArray()));
    }

    /** The same law with a way back to its values. */
    NullLaw with(Replay values) {
        return new NullLaw(code, observed, mean, sd, pGreater, pLess, exact, replicates, values);
    }

    /** The same law without its values: what remains once it is sent elsewhere. */
    public NullLaw settled() {
        return with(Replay.NONE);
    }

    /**
     * The values that the p-values counted, each or in bins, made again from the same replicates. To be had only where the law
     * was made: nothing of it is kept, and nothing of it is sent.
     *
     * @param reported the observed value in units of the statistic that is reported
     * @param scale what one unit of this law is worth in those
     */
    public Optional<NullDistribution> distribution(double reported, double scale) {
        return replay.in(new NullDistribution.Units(observed, reported, scale));
    }

    /** Twice the smaller p-value, at most 1. */
    public double pTwoSided() {
        return Math.min(1, 2 * Math.min(pGreater, pLess));
    }

    /** The p-value on the declared side. */
    public double p(Direction direction) {
        return untestable()
                ? 1
                : switch (direction) {
                    case UP -> pGreater;
                    case DOWN -> pLess;
                    case EITHER -> pTwoSided();
                };
    }

    /** Monte Carlo standard error of {@link #p}; 0 where exact. */
    public double pError(Direction direction) {
        if (exact || untestable()) {
            return 0;
        }
        double sides = direction == Direction.EITHER ? 2 : 1;
        double side = p(direction) / sides;
        return sides * Math.sqrt(side * (1 - side) / replicates);
    }

    /** Whether the statistic is the same whatever the launches do, so that nothing can be tested. */
    public boolean untestable() {
        return sd == 0;
    }

    /** {@code (observed - mean) / sd}; 0 where untestable. */
    public double z() {
        return untestable() ? 0 : (observed - mean) / sd;
    }
}
