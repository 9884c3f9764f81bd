package coincide.stats;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * The common odds ratio of stratified two-by-two tables, given all margins.
 *
 * <pre>{@code
 *   P(K = k | psi) proportional to P(K = k | 1) psi^k         estimate: the psi with E[K | psi] = k
 * }</pre>
 *
 * <b>Null hypothesis</b> of the law handed in: psi = 1 in every stratum, as {@code nulls.StratifiedPermutation} computes it.
 * For days with rare launches the odds ratio is close to the rate ratio.
 *
 * <p><b>Assumes</b> independent launch days inside a stratum and one ratio in all strata.
 *
 * <p>Source: Mehta, Patel and Gray (1985), doi:10.1080/01621459.1985.10478212. Checked against R 4.2.2 {@code
 * mantelhaen.test(exact = TRUE)}.
 *
 * @param law law of the exposed count at ratio 1
 * @param observed exposed count
 */
public record ConditionalOdds(Law law, int observed) {
    private static final double LARGEST_LOG = Math.log(1e9);

    public ConditionalOdds {
        if (observed < law.min() || observed > law.max()) {
            throw new IllegalArgumentException(
                    "Invalid count %d: its law lies on %d ... %d".formatted(observed, law.min(), law.max()));
        }
        if (law.min() == law.max()) {
            throw new IllegalArgumentException("Cannot estimate an odds ratio: every table is fixed by its margins");
        }
    }

    /** Conditional maximum-likelihood estimate: 0 at the least possible count, {@code Infinity} at the largest. */
    public double estimate() {
        if (observed == law.min()) {
            return 0;
        }
        return observed == law.max()
                ? Double.POSITIVE_INFINITY
                : root(theta -> law.tilted(theta).mean() - observed);
    }

    /** Interval by inversion of both one-sided exact tests. */
    public Interval interval(double level) {
        double tail = (1 - level) / 2;
        double low = observed == law.min() ? 0 : root(theta -> law.tilted(theta).pGreater(observed) - tail);
        double high = observed == law.max()
                ? Double.POSITIVE_INFINITY
                : root(theta -> tail - law.tilted(theta).pLess(observed));
        return new Interval(low, high);
    }

    /** Where an increasing function crosses 0; 0 or {@code Infinity} where that lies beyond 1e-9 ... 1e9. */
    private static double root(UnivariateFunction increasing) {
        if (increasing.value(-LARGEST_LOG) >= 0) {
            return 0;
        }
        if (increasing.value(LARGEST_LOG) <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.exp(new BrentSolver(1e-12).solve(1000, increasing, -LARGEST_LOG, LARGEST_LOG));
    }
}
