package coincide.stats;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * A coefficient of a regression, taken as normal around the truth.
 *
 * <pre>{@code
 *   ratio = exp(estimate)      z = estimate / standardError      interval: exp(estimate -+ z_(1 - (1 - level) / 2) standardError)
 * }</pre>
 *
 * <b>Null hypothesis</b> of the p-values: the coefficient is 0, the ratio 1. They match the interval.
 *
 * <p><b>Misleads</b> with few launches in the window: the law is far from normal there.
 *
 * <p>Source: Wald (1943), doi:10.1090/S0002-9947-1943-0012401-3. Checked against SciPy 1.17.1 {@code norm}.
 *
 * @param term name of the term
 * @param estimate log of the rate ratio
 * @param standardError above 0
 */
public record WaldCoefficient(String term, double estimate, double standardError) {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    public WaldCoefficient {
        if (!(Math.abs(estimate) < Double.POSITIVE_INFINITY)
                || !(standardError > 0 && standardError < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "Invalid coefficient of %s: estimate %s, standard error %s; both must be finite, the error above 0"
                            .formatted(term, estimate, standardError));
        }
    }

    public double ratio() {
        return Math.exp(estimate);
    }

    public double z() {
        return estimate / standardError;
    }

    /** Interval of the ratio. */
    public Interval interval(double level) {
        double reach = NORMAL.inverseCumulativeProbability(1 - (1 - level) / 2) * standardError;
        return new Interval(Math.exp(estimate - reach), Math.exp(estimate + reach));
    }

    /** Against a ratio above 1. */
    public double pGreater() {
        return tail(-z());
    }

    /** Against a ratio below 1. */
    public double pLess() {
        return tail(z());
    }

    public double pTwoSided() {
        return Math.min(1, 2 * tail(-Math.abs(z())));
    }

    /** Never 0: Commons Math gives up at 40 standard deviations. */
    private static double tail(double z) {
        return Math.max(Double.MIN_VALUE, NORMAL.cumulativeProbability(z));
    }
}
