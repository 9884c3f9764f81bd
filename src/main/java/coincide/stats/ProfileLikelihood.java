package coincide.stats;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Likelihood of one coefficient, the others at their best.
 *
 * <pre>{@code
 *   interval = { b : 2 (l_max - max over the others of l(beta_j = b)) / dispersion <= chi2_1(level) }
 * }</pre>
 *
 * Under {@link FirthPenalty} it is the profile of the penalised likelihood, with the penalty of the whole model (Heinze and
 * Schemper 2002, doi:10.1002/sim.1047).
 */
final class ProfileLikelihood {
    private static final double WIDEST = 1e3;

    private final Likelihood likelihood;
    private final Likelihood.Point top;
    private final boolean[] others;
    private final int coefficient;
    private double[] nearest;

    ProfileLikelihood(Likelihood likelihood, Likelihood.Point top, boolean[] kept, int coefficient) {
        this.likelihood = likelihood;
        this.top = top;
        this.coefficient = coefficient;
        this.others = kept.clone();
        this.others[coefficient] = false;
    }

    /** Twice the fall of the log likelihood where the coefficient is {@code b}. */
    double deviance(double b) {
        nearest[coefficient] = b;
        Likelihood.Point best = Newton.maximise(likelihood, nearest, others);
        nearest = best.beta();
        return Math.max(0, 2 * (top.value() - best.value()));
    }

    /** Deviance of no effect. */
    double devianceAtZero() {
        nearest = new double[others.length];
        return deviance(0);
    }

    /** Limits of the coefficient, a log ratio. */
    Interval interval(double level, double dispersion, double standardError) {
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double root = z * Math.sqrt(dispersion);
        return new Interval(limit(root, -standardError), limit(root, standardError));
    }

    private double limit(double root, double step) {
        nearest = top.beta();
        double from = nearest[coefficient];
        double length = root * step;
        double near = from;
        while (Math.sqrt(deviance(from + length)) < root) {
            near = from + length;
            length *= 1.5;
            if (Math.abs(length) > WIDEST) {
                return length < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
        }
        double low = Math.min(near, from + length);
        double high = Math.max(near, from + length);
        return new BrentSolver(1e-9).solve(1000, b -> Math.sqrt(deviance(b)) - root, low, high);
    }
}
