package coincide.stats;

import coincide.model.Direction;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How far log ratios lie from zero where there is no effect, beyond their standard errors, and p-values that allow for it.
 *
 * <pre>{@code
 *   negative controls  theta_i ~ N(mu, sigma^2 + s_i^2)             mu, sigma >= 0 by maximum likelihood
 *   calibrated         u = (theta - mu) / sqrt(sigma^2 + s^2)       UP 1 - Phi(u);  DOWN Phi(u);  EITHER 2 min of both
 * }</pre>
 *
 * <b>Assumes</b> that the controls have the same bias as what is tested, in mean and spread, and that estimates are normal
 * with known standard errors. The errors of mu and sigma themselves are not allowed for: {@link NegativeControls} shows how
 * far one control moves them.
 *
 * <p>Source: Schuemie et al. (2014), doi:10.1002/sim.5925; (2018), doi:10.1073/pnas.1708282114. Checked against R 4.2.2
 * {@code optim}, which agrees with EmpiricalCalibration 3.1.4 {@code fitNull} to 0.002.
 *
 * @param mean mu, the mean bias of a log ratio
 * @param sd sigma, the spread of the bias from one control to the next
 */
public record Calibration(double mean, double sd) {
    /** No bias: the usual p-value of an estimate and its standard error. */
    public static final Calibration NONE = new Calibration(0, 0);

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    public Calibration {
        if (!Double.isFinite(mean) || !(sd >= 0) || Double.isInfinite(sd)) {
            throw new IllegalArgumentException(
                    "Invalid calibration: mean %s must be finite, sd %s finite and not negative".formatted(mean, sd));
        }
    }

    /** {@code P(estimate >= logRatio)} where there is no effect. */
    public double pGreater(double logRatio, double standardError) {
        return tail(-u(logRatio, standardError));
    }

    /** {@code P(estimate <= logRatio)} where there is no effect. */
    public double pLess(double logRatio, double standardError) {
        return tail(u(logRatio, standardError));
    }

    /** Twice the smaller tail. */
    public double pTwoSided(double logRatio, double standardError) {
        return Math.min(1, 2 * tail(-Math.abs(u(logRatio, standardError))));
    }

    /** The p-value on the declared side. */
    public double p(double logRatio, double standardError, Direction direction) {
        return switch (direction) {
            case UP -> pGreater(logRatio, standardError);
            case DOWN -> pLess(logRatio, standardError);
            case EITHER -> pTwoSided(logRatio, standardError);
        };
    }

    private double u(double logRatio, double standardError) {
        requireEstimate(logRatio, standardError);
        return (logRatio - mean) / Math.hypot(sd, standardError);
    }

    private static double tail(double u) {
        return Math.max(Double.MIN_VALUE, NORMAL.cumulativeProbability(u));
    }

    static void requireEstimate(double logRatio, double standardError) {
        if (!Double.isFinite(logRatio) || !(standardError > 0) || Double.isInfinite(standardError)) {
            throw new IllegalArgumentException(
                    "Invalid estimate: log ratio %s must be finite, its standard error %s finite and positive; leave out an estimate without a launch on one side"
                            .formatted(logRatio, standardError));
        }
    }
}
