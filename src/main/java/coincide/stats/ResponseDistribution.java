package coincide.stats;

import org.apache.commons.math3.special.Gamma;

/**
 * Law of the launches of one day, given the log {@code eta} of their rate. All three make {@code exp(beta)} a rate ratio.
 *
 * <pre>{@code
 *   Poisson            mean e^eta                  variance mean
 *   NegativeBinomial   mean e^eta                  variance mean + mean^2 / theta      (NB2)
 *   LaunchDay          mean 1 - exp(-e^eta)        variance mean (1 - mean)            (complementary log-log)
 * }</pre>
 *
 * Sources: Cameron and Trivedi (2013), doi:10.1017/CBO9781139013567; Prentice and Gloeckler (1978), doi:10.2307/2529588.
 */
public sealed interface ResponseDistribution {

    /** Log probability of {@code y}. */
    double logLikelihood(int y, double eta);

    /** Derivative of the log probability of {@code y} by {@code eta}. */
    double score(int y, double eta);

    /** Second derivative of the log probability of {@code y} by {@code eta}, negated; never below 0. */
    double curvature(int y, double eta);

    /** Expected curvature: Fisher information on {@code eta}. */
    double information(double eta);

    double mean(double eta);

    double variance(double eta);

    /** The side on which {@code y} sets {@code eta} no bound: -1 below, 1 above, 0 where it bounds both. */
    int unbounded(int y);

    /** Stops at a history that this law cannot give. */
    default void require(int[] y) {
        for (int t = 0; t < y.length; t++) {
            if (y[t] < 0) {
                throw new IllegalArgumentException(
                        "Invalid history: day number %d holds %d launches".formatted(t, y[t]));
            }
        }
    }

    /** Counts with variance equal to their mean. */
    record Poisson() implements ResponseDistribution {
        @Override
        public double logLikelihood(int y, double eta) {
            return y * eta - Math.exp(eta) - Gamma.logGamma(y + 1.0);
        }

        @Override
        public double score(int y, double eta) {
            return y - Math.exp(eta);
        }

        @Override
        public double curvature(int y, double eta) {
            return Math.exp(eta);
        }

        @Override
        public double information(double eta) {
            return Math.exp(eta);
        }

        @Override
        public double mean(double eta) {
            return Math.exp(eta);
        }

        @Override
        public double variance(double eta) {
            return Math.exp(eta);
        }

        @Override
        public int unbounded(int y) {
            return y == 0 ? -1 : 0;
        }
    }

    /**
     * Counts with more variance than a Poisson law.
     *
     * @param theta size, above 0; {@code Infinity} is the Poisson law
     */
    record NegativeBinomial(double theta) implements ResponseDistribution {
        public NegativeBinomial {
            if (!(theta > 0)) {
                throw new IllegalArgumentException("Invalid theta %s: it must be above 0".formatted(theta));
            }
        }

        @Override
        public double logLikelihood(int y, double eta) {
            double mu = Math.exp(eta);
            double spread = Math.log1p(mu / theta);
            double sum = y * eta - Gamma.logGamma(y + 1.0) - y * spread;
            for (int k = 1; k < y; k++) {
                sum += Math.log1p(k / theta);
            }
            return sum - (Double.isInfinite(theta) ? mu : theta * spread);
        }

        @Override
        public double score(int y, double eta) {
            return (y - Math.exp(eta)) / (1 + Math.exp(eta) / theta);
        }

        @Override
        public double curvature(int y, double eta) {
            double spread = 1 + Math.exp(eta) / theta;
            return Math.exp(eta) * (1 + y / theta) / (spread * spread);
        }

        @Override
        public double information(double eta) {
            return Math.exp(eta) / (1 + Math.exp(eta) / theta);
        }

        @Override
        public double mean(double eta) {
            return Math.exp(eta);
        }

        @Override
        public double variance(double eta) {
            return Math.exp(eta) * (1 + Math.exp(eta) / theta);
        }

        @Override
        public int unbounded(int y) {
            return y == 0 ? -1 : 0;
        }
    }

    /** Whether a day has a launch, where launches come at the rate {@code e^eta}. */
    record LaunchDay() implements ResponseDistribution {
        @Override
        public double logLikelihood(int y, double eta) {
            double rate = Math.exp(eta);
            return y == 0 ? -rate : Math.log(-Math.expm1(-rate));
        }

        @Override
        public double score(int y, double eta) {
            double rate = Math.exp(eta);
            return y == 0 ? -rate : rate / Math.expm1(rate);
        }

        @Override
        public double curvature(int y, double eta) {
            double rate = Math.exp(eta);
            if (y == 0) {
                return rate;
            }
            double excess = rate < 1e-4 ? rate / 2 + rate * rate / 12 : rate / -Math.expm1(-rate) - 1;
            return score(y, eta) * excess;
        }

        @Override
        public double information(double eta) {
            double rate = Math.exp(eta);
            return rate * (rate / Math.expm1(rate));
        }

        @Override
        public double mean(double eta) {
            return -Math.expm1(-Math.exp(eta));
        }

        @Override
        public double variance(double eta) {
            return mean(eta) * Math.exp(-Math.exp(eta));
        }

        @Override
        public int unbounded(int y) {
            return y == 0 ? -1 : 1;
        }

        @Override
        public void require(int[] y) {
            LaunchUnits.requireLaunchDays(y);
        }
    }
}
