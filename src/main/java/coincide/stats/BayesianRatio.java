package coincide.stats;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Posterior law of a ratio of two Poisson rates with independent Gamma posteriors.
 *
 * <pre>{@code
 *   lambda_i ~ Gamma(shape_i, rate_i)      lambda_1 / lambda_0 = (rate_0 / rate_1) B / (1 - B),   B ~ Beta(shape_1, shape_0)
 * }</pre>
 *
 * <b>Assumes</b> Poisson counts: bursts make it too sure.
 *
 * <p>Source: Gelman et al. (2013), Bayesian Data Analysis. Checked against R 4.2.2 {@code qf} and {@code pbeta}.
 *
 * @param shape1 prior shape plus exposed launches
 * @param shape0 prior shape plus other launches
 * @param rate1 prior rate plus exposed days
 * @param rate0 prior rate plus other days
 */
public record BayesianRatio(double shape1, double shape0, double rate1, double rate0) {
    public BayesianRatio {
        if (!(shape1 > 0 && shape0 > 0 && rate1 > 0 && rate0 > 0)) {
            throw new IllegalArgumentException("Invalid posterior: shapes %s and %s, rates %s and %s must be positive"
                    .formatted(shape1, shape0, rate1, rate0));
        }
    }

    public double quantile(double p) {
        double share = RateRatio.quantile(shape1, shape0, p);
        return share / (1 - share) * (rate0 / rate1);
    }

    /** Central interval. */
    public Interval interval(double level) {
        return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2));
    }

    /** Posterior standard deviation of the log ratio, {@code sqrt(psi'(shape_1) + psi'(shape_0))}. */
    public double logSd() {
        return Math.sqrt(Gamma.trigamma(shape1) + Gamma.trigamma(shape0));
    }

    /** Posterior probability that the ratio is above {@code ratio}. */
    public double probabilityAbove(double ratio) {
        double odds = ratio * rate1 / rate0;
        return Beta.regularizedBeta(1 / (1 + odds), shape0, shape1);
    }
}
