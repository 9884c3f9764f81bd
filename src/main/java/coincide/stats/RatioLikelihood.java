package coincide.stats;

/**
 * What the launches of one family say about its log rate ratio: a log-concave likelihood, known up to a factor.
 */
public sealed interface RatioLikelihood {

    /** Log likelihood of a log ratio, up to a constant. */
    double logLikelihood(double logRatio);

    /** A log ratio near its maximum; finite even where the maximum is not. */
    double centre();

    /** About the distance over which the likelihood falls by half. */
    double width();

    /**
     * Exact, given the total of launches; no normal approximation, so that 0 launches on either side are allowed.
     *
     * <pre>{@code
     *   n1 | n ~ Binomial(n, pi),   logit pi = log RR + log(d1 / d0)       log L = [n1 log pi + n0 log(1 - pi)] / dispersion
     * }</pre>
     *
     * @param counts launches and days on both sides
     * @param dispersion variance of counts over that of Poisson counts; 1 where launches are independent. Dividing by it is
     *     a power likelihood: bursts count for less
     */
    record Conditional(RateRatio counts, double dispersion) implements RatioLikelihood {
        public Conditional {
            if (counts.status() != RateRatio.Status.OK || !(dispersion >= 1) || Double.isInfinite(dispersion)) {
                throw new IllegalArgumentException(
                        "Invalid likelihood: counts %s are %s and dispersion is %s; leave out a family without a ratio, and give a dispersion of 1 or more"
                                .formatted(counts, counts.status(), dispersion));
            }
        }

        @Override
        public double logLikelihood(double logRatio) {
            double odds = logRatio + logDays();
            double softPlus = Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds)));
            return (counts.n1() * odds - counts.launches() * softPlus) / dispersion;
        }

        @Override
        public double centre() {
            return Math.log((counts.n1() + 0.5) / (counts.n0() + 0.5)) - logDays();
        }

        @Override
        public double width() {
            return Math.sqrt(dispersion * (1 / (counts.n1() + 0.5) + 1 / (counts.n0() + 0.5)));
        }

        private double logDays() {
            return Math.log((double) counts.d1() / counts.d0());
        }
    }

    /**
     * Normal, for an estimate that is adjusted for season or other families.
     *
     * @param logRatio estimate
     * @param standardError its standard error
     */
    record Normal(double logRatio, double standardError) implements RatioLikelihood {
        public Normal {
            Calibration.requireEstimate(logRatio, standardError);
        }

        @Override
        public double logLikelihood(double value) {
            double z = (value - logRatio) / standardError;
            return -z * z / 2;
        }

        @Override
        public double centre() {
            return logRatio;
        }

        @Override
        public double width() {
            return standardError;
        }
    }
}
