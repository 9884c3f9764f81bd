package coincide.stats;

import coincide.stats.RegressionResult.NotConverged;
import coincide.stats.ResponseDistribution.NegativeBinomial;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Negative binomial regression of daily launches with {@code theta} by maximum likelihood.
 *
 * <pre>{@code
 *   y_t ~ NB2(mu_t, theta),   variance mu_t + mu_t^2 / theta
 *   theta given mu solves   sum_t [ sum_(k=0..y_t-1) 1 / (theta + k) - log(1 + mu_t / theta) + (mu_t - y_t) / (mu_t + theta) ] = 0
 * }</pre>
 *
 * Coefficients given theta and theta given coefficients are found in turn until theta settles; each turn raises the
 * likelihood. The errors hold theta fixed; its estimate is independent of the coefficients in large samples.
 *
 * <p><b>Edge.</b> Counts without overdispersion have {@code theta = Infinity}, the Poisson law; so has one above 1e6, which
 * cannot be told from it. Launch days, 0 or 1, are such counts.
 *
 * <p>Source: Cameron and Trivedi (2013), doi:10.1017/CBO9781139013567. Checked against R 4.2.2 {@code MASS 7.3.58.2 glm.nb}.
 */
public final class NegativeBinomialRegression {
    private static final int MOST_TURNS = 100;
    private static final double SETTLED = 1e-9;
    private static final double LEAST_THETA = 1e-8;
    private static final double LARGEST_THETA = 1e6;

    private NegativeBinomialRegression() {}

    /**
     * Fits; the law of the fit is a {@link NegativeBinomial} that holds theta.
     *
     * @param y launches, one entry an observed day
     */
    public static RegressionResult fit(int[] y, LogLinearDesign design) {
        double theta = Double.POSITIVE_INFINITY;
        RegressionResult result = LogLinearRegression.fit(y, design, new NegativeBinomial(theta));
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (!(result instanceof LogLinearFit fit)) {
                return result;
            }
            double next = theta(y, fit.mean());
            if (next == theta || Math.abs(Math.log(next / theta)) < SETTLED) {
                return fit;
            }
            theta = next;
            result = LogLinearRegression.fit(y, design, new NegativeBinomial(theta), fit.beta());
        }
        return new NotConverged(MOST_TURNS);
    }

    /** Maximum-likelihood theta at given means. */
    private static double theta(int[] y, double[] mu) {
        if (score(y, mu, LARGEST_THETA) >= 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (score(y, mu, LEAST_THETA) <= 0) {
            return LEAST_THETA;
        }
        return Math.exp(new BrentSolver(1e-12)
                .solve(
                        1000,
                        log -> score(y, mu, Math.exp(log)) * Math.exp(log),
                        Math.log(LEAST_THETA),
                        Math.log(LARGEST_THETA)));
    }

    private static double score(int[] y, double[] mu, double theta) {
        double sum = 0;
        for (int t = 0; t < y.length; t++) {
            sum += (mu[t] - y[t]) / (mu[t] + theta) - Math.log1p(mu[t] / theta);
            for (int k = 0; k < y[t]; k++) {
                sum += 1 / (theta + k);
            }
        }
        return sum;
    }
}
