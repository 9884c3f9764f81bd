package coincide.stats;

import java.util.Arrays;
import java.util.Optional;

/**
 * A log-linear regression at its maximum.
 *
 * <pre>{@code
 *   covariance = (X' W X)^-1               expected information; theta of a negative binomial law held fixed
 *   dispersion = sum_t (y_t - mean_t)^2 / variance_t / (days - terms)                 (Pearson)
 * }</pre>
 *
 * A dispersion well above 1 says that the errors are too small. Of launch days, 0 or 1, it says nothing of the kind.
 */
public final class LogLinearFit implements RegressionResult {
    private final int[] y;
    private final LogLinearDesign design;
    private final ResponseDistribution distribution;
    private final double[] beta;
    private final double[] eta;
    private final double[][] inverseInformation;
    private final double[][] covariance;

    private LogLinearFit(
            int[] y,
            LogLinearDesign design,
            ResponseDistribution distribution,
            double[] beta,
            double[][] inverseInformation,
            double[][] covariance) {
        this.y = y;
        this.design = design;
        this.distribution = distribution;
        this.beta = beta;
        this.eta = design.times(beta);
        this.inverseInformation = inverseInformation;
        this.covariance = covariance;
    }

    /** The fit with these coefficients; empty where the days do not tell them apart. */
    static Optional<LogLinearFit> of(
            int[] y, LogLinearDesign design, ResponseDistribution distribution, double[] beta) {
        double[] weights =
                Arrays.stream(design.times(beta)).map(distribution::information).toArray();
        return Information.of(design.crossProducts(weights))
                .map(information -> information.inverse(beta.length))
                .map(inverse -> new LogLinearFit(y, design, distribution, beta, inverse, inverse));
    }

    /** The same fit with another covariance of its coefficients, for example that of {@link NeweyWest}. */
    public LogLinearFit withCovariance(double[][] other) {
        if (other.length != beta.length || Arrays.stream(other).anyMatch(row -> row.length != beta.length)) {
            throw new IllegalArgumentException(
                    "Invalid covariance: it must have %d rows and columns".formatted(beta.length));
        }
        return new LogLinearFit(y, design, distribution, beta, inverseInformation, copy(other));
    }

    /** Covariance of independent days, whatever {@link #withCovariance} has put in its place. */
    double[][] inverseInformation() {
        return copy(inverseInformation);
    }

    public LogLinearDesign design() {
        return design;
    }

    /** The law of a day, with its {@code theta} where it has one. */
    public ResponseDistribution distribution() {
        return distribution;
    }

    /** Coefficients in the order of the design's terms; a copy. */
    public double[] beta() {
        return beta.clone();
    }

    /** Covariance of the coefficients; a copy. */
    public double[][] covariance() {
        return copy(covariance);
    }

    /** One coefficient with its error. */
    public WaldEstimate coefficient(String term) {
        int j = design.indexOf(term);
        return new WaldEstimate(beta[j], Math.sqrt(covariance[j][j]));
    }

    /**
     * Whether the terms that a smaller fit of the same history under a law of the same kind lacks tell anything together.
     *
     * @throws IllegalArgumentException where the other is no such fit
     */
    public LikelihoodRatio against(LogLinearFit restricted) {
        if (!design.terms().containsAll(restricted.design.terms())
                || !distribution.getClass().equals(restricted.distribution.getClass())
                || !Arrays.equals(y, restricted.y)) {
            throw new IllegalArgumentException(
                    "Cannot compare the fits: the restricted one must have the launches, the law and some of the terms of"
                            + " the full one");
        }
        double gain = logLikelihood() - restricted.logLikelihood();
        return new LikelihoodRatio(Math.max(0, 2 * gain), beta.length - restricted.beta.length);
    }

    public double logLikelihood() {
        double sum = 0;
        for (int t = 0; t < y.length; t++) {
            sum += distribution.logLikelihood(y[t], eta[t]);
        }
        return sum;
    }

    /** Fitted launches of each day; of launch days, their probability. */
    public double[] mean() {
        return Arrays.stream(eta).map(distribution::mean).toArray();
    }

    public double pearsonDispersion() {
        double sum = 0;
        for (int t = 0; t < y.length; t++) {
            double residual = y[t] - distribution.mean(eta[t]);
            sum += residual * residual / distribution.variance(eta[t]);
        }
        return sum / (y.length - beta.length);
    }

    /** Launches of each day; a copy. */
    public int[] launches() {
        return y.clone();
    }

    /** Derivative of the log likelihood of each day by its {@code eta}. */
    public double[] scores() {
        double[] scores = new double[y.length];
        Arrays.setAll(scores, t -> distribution.score(y[t], eta[t]));
        return scores;
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }
}
