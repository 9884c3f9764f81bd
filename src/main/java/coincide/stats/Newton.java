package coincide.stats;

import java.util.Optional;

/**
 * Newton's method with step halving.
 *
 * <pre>{@code
 *   d = information^-1 score;   decrement = score' d;   beta + part d,  part = 1, 1/2, 1/4 ...
 *   taken when the value rises by part decrement / 4; nearer the top than the value can tell, when the decrement halves
 * }</pre>
 *
 * It ends within 1e-9 standard errors of the top.
 */
final class Newton {
    private static final int MOST_STEPS = 500;
    private static final double LEAST_PART = 1e-9;
    private static final double DONE = 1e-18;
    private static final double RESOLUTION = 1e-9;

    private final Likelihood likelihood;
    private final boolean[] free;
    private Likelihood.Point point;
    private double[] direction;
    private double decrement;

    private Newton(Likelihood likelihood, boolean[] free) {
        this.likelihood = likelihood;
        this.free = free;
    }

    /** Maximises over the coefficients that are free; the others stay as {@code start} has them. */
    static Likelihood.Point maximise(Likelihood likelihood, double[] start, boolean[] free) {
        Newton now = new Newton(likelihood, free);
        if (!now.moveTo(start)) {
            throw new IllegalStateException("Cannot maximise the likelihood: its information is singular at the start");
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            if (now.decrement < DONE) {
                return now.point;
            }
            now = now.next();
        }
        throw new IllegalStateException("Cannot maximise the likelihood: %d steps of Newton leave a decrement of %s"
                .formatted(MOST_STEPS, now.decrement));
    }

    private Newton next() {
        Newton next = new Newton(likelihood, free);
        for (double part = 1; part > LEAST_PART; part /= 2) {
            double[] beta = point.beta();
            for (int j = 0; j < beta.length; j++) {
                beta[j] += part * direction[j];
            }
            if (next.moveTo(beta) && next.improves(this, part)) {
                return next;
            }
        }
        throw new IllegalStateException(
                "Cannot maximise the likelihood: no part of a step of Newton with decrement %s raises it"
                        .formatted(decrement));
    }

    private boolean improves(Newton from, double part) {
        boolean tellable = from.decrement > RESOLUTION * (1 + Math.abs(from.point.value()));
        return tellable
                ? point.value() - from.point.value() >= part * from.decrement / 4
                : decrement <= Math.max(DONE / 2, from.decrement / 2);
    }

    /** False where the likelihood has no value or no curvature. */
    private boolean moveTo(double[] beta) {
        point = likelihood.at(beta);
        if (!Double.isFinite(point.value())) {
            return false;
        }
        Optional<Information> information = Information.of(point.information(), free);
        if (information.isEmpty()) {
            return false;
        }
        double[] score = new double[free.length];
        for (int j = 0; j < free.length; j++) {
            score[j] = free[j] ? point.score(j) : 0;
        }
        direction = information.get().solve(score);
        decrement = 0;
        for (int j = 0; j < free.length; j++) {
            decrement += score[j] * direction[j];
        }
        return true;
    }
}
