package coincide.stats;

import java.io.Serializable;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;

/**
 * A rate or odds ratio on its log scale, with its standard error.
 *
 * <pre>{@code
 *   interval = exp(logRatio -+ z standardError);   p = 2 Phi(-|logRatio| / standardError)
 * }</pre>
 *
 * <b>Assumes</b> a log likelihood near a parabola: it is far from one where few launches are exposed.
 */
public record WaldEstimate(double logRatio, double standardError) implements Serializable {
    public WaldEstimate {
        if (!Double.isFinite(logRatio) || !(standardError > 0) || Double.isInfinite(standardError)) {
            throw new IllegalArgumentException(
                    "Invalid estimate: log ratio %s with standard error %s; the first must be finite, the second positive"
                            .formatted(logRatio, standardError));
        }
    }

    public double ratio() {
        return Math.exp(logRatio);
    }

    /** Interval of the ratio. */
    public Interval interval(double level) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        return new Interval(Math.exp(logRatio - z * standardError), Math.exp(logRatio + z * standardError));
    }

    /** Two-sided p-value of ratio 1; never 0. */
    public double p() {
        return Math.max(Double.MIN_VALUE, Erf.erfc(Math.abs(logRatio) / (standardError * Math.sqrt(2))));
    }

    /** The same with the standard error multiplied by the root of an overdispersion of at least 1. */
    public WaldEstimate scaledBy(double dispersion) {
        return new WaldEstimate(logRatio, standardError * Math.sqrt(Math.max(1, dispersion)));
    }
}
