package coincide.stats;

/**
 * Number of successes in independent trials, each with a probability of its own.
 *
 * <pre>{@code
 *   w_k <- w_k (1 - p_i) + w_(k-1) p_i     for each trial i, from w_0 = 1;     P(K = k) = w_k
 * }</pre>
 *
 * Nothing is subtracted, so that small tails keep their relative accuracy down to the smallest double; below it they are 0.
 * The cost is the trials times the largest count. No trial has no success.
 *
 * <p>Source: Hong (2013), doi:10.1016/j.csda.2012.10.006. Checked against R PoissonBinomial 1.2.5 {@code dpbinom}.
 */
public final class PoissonBinomial {
    private PoissonBinomial() {}

    /** Law of the successes of trials with the given probabilities. */
    public static Law law(double[] probabilities) {
        double[] weights = new double[probabilities.length + 1];
        weights[0] = 1;
        int reach = 0;
        for (double p : probabilities) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("Invalid probability %s: it must lie in 0 ... 1".formatted(p));
            }
            for (int k = reach + 1; k > 0; k--) {
                weights[k] = weights[k] * (1 - p) + weights[k - 1] * p;
            }
            weights[0] *= 1 - p;
            reach += weights[reach + 1] > 0 ? 1 : 0;
        }
        return Law.weighted(0, weights);
    }
}
