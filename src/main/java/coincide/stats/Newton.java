package coincide.stats;

import java.util.Optional;

/**
 * Newton's method with step halving.
 *
 * <pre>{@code
 *   d = information^-1 score;   decrement = score' d;   beta + part d,  part = 1, 1/2, 1/4 ...
 *   taken when the value rises by part decrement / 4; nearer the top than the value can tell, when the decrement falls by a tenth
 * }</pre>
 *
 * Under a penalty whose curvature the information lacks, steps near the top are too short or too long by a factor, so that the
 * decrement falls slowly. It ends within 1e-9 standard errors of the top; within 1e-6 where rounding lets no step come nearer.
 */
final class Newton {
    private static final int MOST_STEPS = 500;
    private static final double LEAST_PART = 1e-9;
    private static final double DONE = 1e-18;
    private static final double NEAR = 1e-12;
    private static final double LEAST_FALL = 0.9;
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
            throw new ConvergenceException("Cannot maximise the likelihood: its information is singular at the start");
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            if (now.decrement < DONE) {
                return now.point;
            }
            Optional<Newton> next = now.next();
            if (next.isEmpty() && now.decrement < NEAR) {
                return now.point;
            }
            Newton last = now;
            now = next.orElseThrow(() -> new ConvergenceException(
                    "Cannot maximise the likelihood: no part of a step of Newton with decrement %s raises it"
                            .formatted(last.decrement)));
        }
        throw new ConvergenceException("Cannot maximise the likelihood: %d steps of Newton leave a decrement of %s"
                .formatted(MOST_STEPS, now.decrement));
    }

    private Optional<Newton> next() {
        Newton next = new Newton(likelihood, free);
        for (double part = 1; part > LEAST_PART; part /= 2) {
            double[] beta = point.beta();
            for (int j = 0; j < beta.length; j++) {
                beta[j] += part * direction[j];
            }
            if (next.moveTo(beta) && next.improves(this, part)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private boolean improves(Newton from, double part) {
        boolean tellable = from.decrement > RESOLUTION * (1 + Math.abs(from.point.value()));
        return tellable
                ? point.value() - from.point.value() >= part * from.decrement / 4
                : decrement <= Math.max(DONE / 2, LEAST_FALL * from.decrement);
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
