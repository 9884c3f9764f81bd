package coincide.stats;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Power of the exact one-sided test of {@link RateRatio} to see more launches on exposed days.
 *
 * <pre>{@code
 *   k_alpha = min(k : P(Bin(n, r) >= k) <= alpha)        power(RR) = P(Bin(n, RR r / (RR r + 1 - r)) >= k_alpha)
 * }</pre>
 *
 * <b>Misleads</b> upwards: it holds for independent launches, and clustering costs power.
 *
 * <p>Source of the signed-root formula: Musonda, Farrington and Whitaker (2006), doi:10.1002/sim.2481. Checked against R
 * 4.2.2 {@code pbinom} and {@code uniroot}.
 *
 * @param launches total {@code n}
 * @param exposedShare share of exposed days {@code r}, strictly between 0 and 1
 * @param alpha level of the test
 */
public record ConditionalPower(int launches, double exposedShare, double alpha) {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double LARGEST_LOG_RATIO = Math.log(1e9);

    public ConditionalPower {
        if (!(exposedShare > 0 && exposedShare < 1)) {
            throw new IllegalArgumentException(
                    "Invalid exposed share %s: it must lie between 0 and 1".formatted(exposedShare));
        }
    }

    /** Least count that the test rejects at; {@code n + 1} where it can never reject. */
    public int criticalCount() {
        Law law = Law.binomial(launches, exposedShare);
        int k = launches + 1;
        while (k > 0 && law.pGreater(k - 1) <= alpha) {
            k--;
        }
        return k;
    }

    /** Probability to reject when the true ratio is {@code ratio}. */
    public double power(double ratio) {
        return powerAt(criticalCount(), ratio);
    }

    /** Least ratio above 1 with the given power; {@code Infinity} where the test can never reject. */
    public double minimumDetectableRatio(double power) {
        int critical = criticalCount();
        return solve(ratio -> powerAt(critical, ratio) - power);
    }

    /** Power of the two-sided test by the signed-root likelihood formula; {@code ratio} above 1. */
    public double signedRootPower(double ratio) {
        double tilted = ratio * exposedShare + 1 - exposedShare;
        double log = Math.log(ratio);
        double a = 2 * (ratio * exposedShare / tilted * log - Math.log(tilted));
        double b = log * log * ratio * exposedShare * (1 - exposedShare) / (a * tilted * tilted);
        double z = NORMAL.inverseCumulativeProbability(1 - alpha / 2);
        return NORMAL.cumulativeProbability((Math.sqrt(launches * a) - z) / Math.sqrt(b));
    }

    /** Least ratio above 1 with the given power by the signed-root formula. */
    public double signedRootMinimumDetectableRatio(double power) {
        return solve(ratio -> signedRootPower(ratio) - power);
    }

    private double powerAt(int critical, double ratio) {
        double share = ratio * exposedShare / (ratio * exposedShare + 1 - exposedShare);
        return Law.binomial(launches, share).pGreater(critical);
    }

    private static double solve(UnivariateFunction lack) {
        UnivariateFunction onLogScale = log -> lack.value(Math.exp(log));
        if (onLogScale.value(LARGEST_LOG_RATIO) < 0) {
            return Double.POSITIVE_INFINITY;
        }
        double least = 1e-6;
        return onLogScale.value(least) >= 0
                ? 1
                : Math.exp(new BrentSolver(1e-12).solve(500, onLogScale, least, LARGEST_LOG_RATIO));
    }
}
