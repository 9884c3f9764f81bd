package coincide.stats;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/**
 * Whether several terms of a regression together tell anything.
 *
 * <pre>{@code
 *   statistic = 2 (logLikelihood(full) - logLikelihood(restricted))  ~  chi-square(number of terms left out)
 * }</pre>
 *
 * <b>Null hypothesis.</b> The coefficients of the terms left out are all 0.
 *
 * <p><b>Assumes</b> independent days given the terms: bursts make the p-value too small.
 *
 * <p>Source: Wilks (1938), doi:10.1214/aoms/1177732360. Checked against R 4.2.2 {@code pchisq} on {@code MASS 7.3.58.2
 * glm.nb}.
 *
 * @param statistic at least 0
 * @param degreesOfFreedom number of terms left out
 */
public record LikelihoodRatio(double statistic, int degreesOfFreedom) {
    public LikelihoodRatio {
        if (!(statistic >= 0 && statistic < Double.POSITIVE_INFINITY) || degreesOfFreedom < 1) {
            throw new IllegalArgumentException("Invalid likelihood ratio: statistic %s on %d degrees of freedom"
                    .formatted(statistic, degreesOfFreedom));
        }
    }

    /** Compares two fits of one history under laws of one kind. */
    public static LikelihoodRatio of(LogLinearFit full, LogLinearFit restricted) {
        if (!full.design().terms().containsAll(restricted.design().terms())
                || !full.distribution()
                        .getClass()
                        .equals(restricted.distribution().getClass())
                || !Arrays.equals(full.launches(), restricted.launches())) {
            throw new IllegalArgumentException(
                    "Cannot compare the fits: the restricted one must have the launches, the law and some of the terms of"
                            + " the full one");
        }
        double gain = full.logLikelihood() - restricted.logLikelihood();
        int terms = full.design().terms().size() - restricted.design().terms().size();
        return new LikelihoodRatio(Math.max(0, 2 * gain), terms);
    }

    /** Upper tail of the chi-square law; never 0. */
    public double p() {
        return chiSquareTail(statistic, degreesOfFreedom);
    }

    /** {@code P(chi-square > statistic)}; Commons Math would give it as one minus the lower tail. */
    static double chiSquareTail(double statistic, int degreesOfFreedom) {
        return Math.max(Double.MIN_VALUE, Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, statistic / 2));
    }
}
