package coincide.stats;

import java.io.Serializable;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * The rate of launches on exposed days over the rate on the other days, exact given the total.
 *
 * <pre>{@code
 *   RR = (n1 / d1) / (n0 / d0)          n1 | n ~ Binomial(n, pi),   pi = RR d1 / (RR d1 + d0)
 * }</pre>
 *
 * <b>Null hypothesis.</b> RR = 1: launches fall on exposed days in proportion to their number.
 *
 * <p><b>Assumes</b> independent launches at a constant rate; bursts and seasons make the interval too short and the p-value
 * too small, so neither is a headline here.
 *
 * <p><b>Errors.</b> Without launches, exposed days or other days there is no ratio: ask {@link #status} first; every other
 * method then throws {@link IllegalStateException}. With {@code n0 = 0} the ratio is {@code Infinity}; nothing is NaN.
 *
 * <p>Sources: Przyborowski and Wilenski (1940); Clopper and Pearson (1934); Fay (2010) for the two two-sided p-values.
 * Checked against R 4.2.2 {@code poisson.test}.
 *
 * @param n1 launches on exposed days
 * @param n0 launches on the other days
 * @param d1 exposed days
 * @param d0 other days
 */
public record RateRatio(int n1, int n0, int d1, int d0) implements Serializable {

    /** Whether there is a ratio, and if not, why. */
    public enum Status {
        OK,
        NO_LAUNCHES,
        NO_EXPOSED_DAYS,
        NO_UNEXPOSED_DAYS
    }

    public RateRatio {
        if (n1 < 0 || n0 < 0 || d1 < 0 || d0 < 0) {
            throw new IllegalArgumentException(
                    "Invalid counts: n1 %d, n0 %d, d1 %d, d0 %d; none may be negative".formatted(n1, n0, d1, d0));
        }
    }

    /** Counts of one history and one exposure, one entry a day in both. */
    public static RateRatio of(int[] y, boolean[] exposed) {
        int n1 = LaunchUnits.exposed(y, exposed);
        int d1 = 0;
        for (boolean day : exposed) {
            d1 += day ? 1 : 0;
        }
        return new RateRatio(n1, LaunchUnits.total(y) - n1, d1, y.length - d1);
    }

    public Status status() {
        if (n1 + n0 == 0) {
            return Status.NO_LAUNCHES;
        }
        if (d1 == 0) {
            return Status.NO_EXPOSED_DAYS;
        }
        return d0 == 0 ? Status.NO_UNEXPOSED_DAYS : Status.OK;
    }

    public int launches() {
        return n1 + n0;
    }

    /** Share of days that are exposed, {@code d1 / (d1 + d0)}. */
    public double exposedShare() {
        requireOk();
        return (double) d1 / (d1 + d0);
    }

    public double ratio() {
        requireOk();
        return n0 == 0 ? Double.POSITIVE_INFINITY : (double) n1 * d0 / ((double) n0 * d1);
    }

    /** Clopper-Pearson interval of {@code pi}, mapped to the ratio. Its limits are where a one-sided p is (1 - level) / 2. */
    public Interval interval(double level) {
        requireOk();
        double tail = (1 - level) / 2;
        double low = n1 == 0 ? 0 : odds(quantile(n1, n0 + 1.0, tail));
        double high = n0 == 0 ? Double.POSITIVE_INFINITY : odds(quantile(n1 + 1.0, n0, 1 - tail));
        return new Interval(low * d0 / d1, high * d0 / d1);
    }

    /** {@code P(N1 >= n1)} at equal rates. */
    public double pGreater() {
        return law().pGreater(n1);
    }

    /** {@code P(N1 <= n1)} at equal rates. */
    public double pLess() {
        return law().pLess(n1);
    }

    /** {@code P(N1 > n1) + P(N1 = n1) / 2}; descriptive. */
    public double pGreaterMid() {
        return law().pGreaterMid(n1);
    }

    /** Twice the smaller tail; it matches {@link #interval}. */
    public double pTwoSidedCentral() {
        return Math.max(Double.MIN_VALUE, law().pTwoSidedCentral(n1));
    }

    /** Probability of all counts no likelier than the observed one. */
    public double pTwoSidedMinLike() {
        return law().pTwoSidedMinLike(n1);
    }

    /** Twice the smaller tail, each with half of the observed count's probability [Lancaster 1961]; descriptive. */
    public double pTwoSidedMid() {
        Law law = law();
        double lower = law.pLess(n1 - 1) + law.probability(n1) / 2;
        return Math.max(Double.MIN_VALUE, Math.min(1, 2 * Math.min(law.pGreaterMid(n1), lower)));
    }

    /** Launches that exposed days would have seen at the rate of the others, {@code n0 d1 / d0}. */
    public double expected() {
        requireOk();
        return (double) n0 * d1 / d0;
    }

    /** {@code n1 - n0 d1 / d0}. */
    public double excess() {
        return n1 - expected();
    }

    /** {@code (RR - 1) / RR}: share of the exposed launches in excess; {@code -Infinity} where none was exposed. */
    public double attributableFractionExposed() {
        return 1 - 1 / ratio();
    }

    /** {@code excess / n}: share of all launches in excess [Levin 1953]. */
    public double attributableFractionTotal() {
        return excess() / launches();
    }

    /** Posterior of the ratio under independent {@code Gamma(a, b)} priors of both rates; a half and 0 is Jeffreys. */
    public BayesianRatio bayes(double a, double b) {
        requireOk();
        return new BayesianRatio(a + n1, a + n0, b + d1, b + d0);
    }

    /** Law of the exposed launches given the total, at equal rates. */
    public Law law() {
        return Law.binomial(launches(), exposedShare());
    }

    static double quantile(double alpha, double beta, double p) {
        return new BetaDistribution(null, alpha, beta, 1e-14).inverseCumulativeProbability(p);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    private void requireOk() {
        if (status() != Status.OK) {
            throw new IllegalStateException("Cannot estimate a rate ratio: " + status());
        }
    }
}
