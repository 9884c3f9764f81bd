package coincide.stats;

import java.util.Arrays;

/**
 * One estimate from several completed data sets.
 *
 * <pre>{@code
 *   estimate  Q  = mean of Q_m
 *   within    W  = mean of U_m,      between  B = sum (Q_m - Q)^2 / (M - 1)
 *   total     T  = W + (1 + 1/M) B
 *   degrees of freedom = (M - 1) (1 + W / ((1 + 1/M) B))^2,      infinite where B = 0
 *   p         = min(1, 2 median of p_m)
 * }</pre>
 *
 * <p><b>Assumes</b> that what is missing was drawn from its law given what is known. Twice the median is valid where each p is,
 * whatever their dependence, and cautious where they agree.
 *
 * <p>Source: Rubin (1987), Multiple Imputation for Nonresponse in Surveys; DiCiccio, DiCiccio and Romano (2020),
 * doi:10.1016/j.spl.2020.108865.
 *
 * @param within mean variance of one estimate
 * @param between variance of the estimates, with {@code M - 1}
 */
public record RubinPooling(int sets, double estimate, double within, double between) {

    /** Pools estimates with their variances, at least two of each. */
    public static RubinPooling of(double[] estimates, double[] variances) {
        if (estimates.length < 2 || estimates.length != variances.length) {
            throw new IllegalArgumentException(
                    "Invalid sets to pool: %d estimates and %d variances; give as many of both, at least two"
                            .formatted(estimates.length, variances.length));
        }
        double mean = mean(estimates);
        double squares =
                Arrays.stream(estimates).map(q -> (q - mean) * (q - mean)).sum();
        return new RubinPooling(estimates.length, mean, mean(variances), squares / (estimates.length - 1));
    }

    /** Variance of the pooled estimate. */
    public double total() {
        return within + (1 + 1.0 / sets) * between;
    }

    public double standardError() {
        return Math.sqrt(total());
    }

    public double degreesOfFreedom() {
        double missing = (1 + 1.0 / sets) * between;
        double odds = 1 + within / missing;
        return missing == 0 ? Double.POSITIVE_INFINITY : (sets - 1) * odds * odds;
    }

    /** One p-value from that of each set: twice the median, at most 1. */
    public static double p(double[] values) {
        return Math.min(1, 2 * Medians.median(values.clone()));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
