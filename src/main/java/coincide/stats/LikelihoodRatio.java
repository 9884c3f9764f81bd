package coincide.stats;

import java.io.Serializable;
import org.apache.commons.math3.special.Gamma;

/**
 * A likelihood-ratio test against a smaller model.
 *
 * <pre>{@code
 *   statistic = 2 (l_larger - l_smaller)  ~  chi2_df
 * }</pre>
 *
 * <b>Assumes</b> independent launches and enough of them; bursts make it reject too often. Checked against R 4.2.2
 * {@code glm} and {@code pchisq}.
 *
 * @param df coefficients that the smaller model lacks; with 0 the p-value is 1
 */
public record LikelihoodRatio(double statistic, int df) implements Serializable {
    public LikelihoodRatio {
        if (!(statistic >= 0) || df < 0) {
            throw new IllegalArgumentException(
                    "Invalid likelihood ratio: statistic %s, %d degrees of freedom; neither may be negative"
                            .formatted(statistic, df));
        }
    }

    /** Upper tail, with full relative accuracy where it is small; never 0. */
    public double p() {
        return df == 0 ? 1 : Math.max(Double.MIN_VALUE, Gamma.regularizedGammaQ(df / 2.0, statistic / 2));
    }

    /** The same with the statistic divided by an overdispersion of at least 1. */
    public LikelihoodRatio scaledBy(double dispersion) {
        return new LikelihoodRatio(statistic / Math.max(1, dispersion), df);
    }
}
