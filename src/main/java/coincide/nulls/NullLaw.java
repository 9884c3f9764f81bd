package coincide.nulls;

import coincide.model.Direction;
import coincide.stats.Law;
import java.io.Serializable;

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
        long replicates)
        implements Serializable {
    public NullLaw {
        if (!(pGreater > 0 && pGreater <= 1 && pLess > 0 && pLess <= 1)) {
            throw new IllegalArgumentException("Invalid p-values of %s: %s above and %s below must lie in (0, 1]"
                    .formatted(code, pGreater, pLess));
        }
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
                0);
    }

    /** The place of the first of all possible values, each equally likely. */
    public static NullLaw enumerated(String code, double[] values) {
        Tally tally = new Tally(values[0]);
        for (double value : values) {
            tally.add(value);
        }
        return tally.exact(code);
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
