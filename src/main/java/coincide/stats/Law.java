package coincide.stats;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.HypergeometricDistribution;

/**
 * An exact law of a count: non-negative weights on consecutive integers.
 *
 * <pre>{@code
 *   P(K = k) = weight_(k - offset) / total
 * }</pre>
 *
 * Tails are summed from their far end inwards and never as one minus the other tail, so that a small p-value keeps its
 * relative accuracy; a law made from counts keeps them as integers, so that its tails are exact fractions. Both tails hold
 * the observed value: ties count.
 *
 * <p>Checked against R 4.2.2 {@code dbinom}, {@code dhyper} and {@code mantelhaen.test(exact = TRUE)}.
 */
public final class Law {
    private static final double TIE = 1 + 1e-7;

    private final int offset;
    private final double[] weights;
    private final double total;

    private Law(int offset, double[] weights, double total) {
        if (!(total > 0) || Arrays.stream(weights).anyMatch(weight -> !(weight >= 0))) {
            throw new IllegalArgumentException("Invalid law: its weights are " + Arrays.toString(weights));
        }
        this.offset = offset;
        this.weights = weights;
        this.total = total;
    }

    /** The law of a constant. */
    public static Law constant(int value) {
        return new Law(value, new double[] {1}, 1);
    }

    /** Number of successes in {@code n} independent trials of probability {@code p}. */
    public static Law binomial(int n, double p) {
        BinomialDistribution law = new BinomialDistribution(null, n, p);
        double[] weights = new double[n + 1];
        Arrays.setAll(weights, law::probability);
        return trimmed(0, weights, 1);
    }

    /** Number of the {@code launches} on exposed days when they fall on distinct days, each set of days equally likely. */
    public static Law hypergeometric(int days, int exposedDays, int launches) {
        if (exposedDays == days || launches == 0) {
            return constant(launches); // Commons Math answers NaN where every day is exposed
        }
        if (exposedDays == 0) {
            return constant(0);
        }
        HypergeometricDistribution law = new HypergeometricDistribution(null, days, exposedDays, launches);
        int least = law.getSupportLowerBound();
        double[] weights = new double[law.getSupportUpperBound() - least + 1];
        Arrays.setAll(weights, i -> law.probability(least + i));
        return new Law(least, weights, 1);
    }

    /** The law of one of the given values, each equally likely. */
    public static Law ofCounts(int[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Invalid law: it has no value");
        }
        int least = Arrays.stream(values).min().getAsInt();
        double[] weights = new double[Arrays.stream(values).max().getAsInt() - least + 1];
        for (int value : values) {
            weights[value - least]++;
        }
        return new Law(least, weights, values.length);
    }

    /** The law with probabilities in proportion to weights of {@code least, least + 1, ...}; of them one is positive. */
    public static Law weighted(int least, double[] weights) {
        return trimmed(least, weights, Arrays.stream(weights).sum());
    }

    private static Law trimmed(int offset, double[] weights, double total) {
        int from = 0;
        int to = weights.length;
        while (from < to - 1 && weights[from] == 0) {
            from++;
        }
        while (to - 1 > from && weights[to - 1] == 0) {
            to--;
        }
        return new Law(offset + from, Arrays.copyOfRange(weights, from, to), total);
    }

    /** The law of the sum of this count and an independent other. */
    public Law convolve(Law other) {
        double[] sum = new double[weights.length + other.weights.length - 1];
        for (int i = 0; i < weights.length; i++) {
            double p = weights[i] / total;
            for (int j = 0; p > 0 && j < other.weights.length; j++) {
                sum[i + j] += p * (other.weights[j] / other.total);
            }
        }
        return trimmed(offset + other.offset, sum, 1);
    }

    /** The law with weights multiplied by {@code exp(theta k)}: a count whose odds differ from this one's. */
    public Law tilted(double theta) {
        double[] logs = new double[weights.length];
        Arrays.setAll(logs, i -> Math.log(weights[i]) + theta * i);
        double most = Arrays.stream(logs).max().getAsDouble();
        double[] tilted = Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray();
        return new Law(offset, tilted, Arrays.stream(tilted).sum());
    }

    /** Least possible value. */
    public int min() {
        return offset;
    }

    /** Largest possible value. */
    public int max() {
        return offset + weights.length - 1;
    }

    public double probability(int k) {
        return k < min() || k > max() ? 0 : weights[k - offset] / total;
    }

    /** {@code P(K >= k)}. */
    public double pGreater(int k) {
        double tail = 0;
        for (int i = weights.length - 1; i >= Math.max(0, k - offset); i--) {
            tail += weights[i];
        }
        return Math.min(1, tail / total);
    }

    /** {@code P(K <= k)}. */
    public double pLess(int k) {
        double tail = 0;
        for (int i = 0; i <= Math.min(k - offset, weights.length - 1); i++) {
            tail += weights[i];
        }
        return Math.min(1, tail / total);
    }

    /** {@code P(K > k) + P(K = k) / 2}; descriptive [Lancaster 1961]. */
    public double pGreaterMid(int k) {
        return pGreater(k + 1) + probability(k) / 2;
    }

    /** Twice the smaller tail, at most 1. */
    public double pTwoSidedCentral(int k) {
        return Math.min(1, 2 * Math.min(pGreater(k), pLess(k)));
    }

    /** Probability of all values that are no likelier than {@code k} [Fay 2010]; equally likely within 1e-7, as in R. */
    public double pTwoSidedMinLike(int k) {
        double bound = probability(k) * total * TIE;
        double[] rare = Arrays.stream(weights).filter(w -> w <= bound).sorted().toArray();
        double sum = 0;
        for (double weight : rare) {
            sum += weight;
        }
        return Math.min(1, sum / total);
    }

    public double mean() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += i * weights[i];
        }
        return offset + sum / total;
    }

    /** Standard deviation; exactly 0 where only one value is possible. */
    public double sd() {
        if (weights.length == 1) {
            return 0;
        }
        double centre = mean() - offset;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (i - centre) * (i - centre) * weights[i];
        }
        return Math.sqrt(sum / total);
    }
}
