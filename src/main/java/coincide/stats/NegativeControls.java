package coincide.stats;

import coincide.model.Direction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Log ratios of calendars that cannot matter, and the {@link Calibration} that they give.
 *
 * <pre>{@code
 *   log L(mu, v) = -1/2 sum_i [log(2 pi) + log(v + s_i^2) + (theta_i - mu)^2 / (v + s_i^2)],   v = sigma^2 >= 0
 *   given v        mu = sum w_i theta_i / sum w_i,   w_i = 1 / (v + s_i^2)
 *   v              the highest root of  sum w_i^2 (theta_i - mu)^2 - sum w_i,  or 0 where the likelihood falls from there
 * }</pre>
 *
 * The profile likelihood of sigma may have several maxima; it is searched on a grid up to the range of the estimates, beyond
 * which it falls, and the best cell is solved. Controls that share launches or days are correlated, which makes sigma too
 * sure: compare the leave-one-out ranges.
 */
public final class NegativeControls {
    private static final int CELLS = 400;

    private final double[] logRatios;
    private final double[] errors;

    /**
     * Controls in any order.
     *
     * @param logRatios estimates, finite
     * @param errors their standard errors, positive
     */
    public NegativeControls(double[] logRatios, double[] errors) {
        if (logRatios.length != errors.length || logRatios.length < 2) {
            throw new IllegalArgumentException(
                    "Invalid controls: %d estimates and %d standard errors; give one of each a control, for two or more"
                            .formatted(logRatios.length, errors.length));
        }
        for (int i = 0; i < errors.length; i++) {
            Calibration.requireEstimate(logRatios[i], errors[i]);
        }
        this.logRatios = logRatios.clone();
        this.errors = errors.clone();
    }

    public int size() {
        return errors.length;
    }

    /** Maximum-likelihood mean and spread of the bias. */
    public Calibration calibration() {
        double range = DoubleStream.of(logRatios).max().getAsDouble()
                - DoubleStream.of(logRatios).min().getAsDouble();
        double step = range / CELLS;
        int best = 0;
        for (int i = 1; i <= CELLS; i++) {
            best = profile(i * step) > profile(best * step) ? i : best;
        }
        double from = Math.max(0, best - 1) * step;
        double to = (best + 1) * step;
        double sd = slope(from) > 0 && slope(to) < 0
                ? new BrentSolver(1e-15, 1e-12).solve(500, this::slope, from, to)
                : best * step;
        return new Calibration(meanGiven(sd), sd);
    }

    /** Log likelihood of a mean and spread of the bias. */
    public double logLikelihood(Calibration calibration) {
        double sum = 0;
        for (int i = 0; i < errors.length; i++) {
            double variance = calibration.sd() * calibration.sd() + errors[i] * errors[i];
            double residual = logRatios[i] - calibration.mean();
            sum -= (Math.log(2 * Math.PI * variance) + residual * residual / variance) / 2;
        }
        return sum;
    }

    private double profile(double sd) {
        return logLikelihood(new Calibration(meanGiven(sd), sd));
    }

    private double meanGiven(double sd) {
        double weighted = 0;
        double weights = 0;
        for (int i = 0; i < errors.length; i++) {
            double weight = 1 / (sd * sd + errors[i] * errors[i]);
            weighted += weight * logRatios[i];
            weights += weight;
        }
        return weighted / weights;
    }

    /** Twice the slope of the profile likelihood in sigma squared. */
    private double slope(double sd) {
        double mean = meanGiven(sd);
        double slope = 0;
        for (int i = 0; i < errors.length; i++) {
            double weight = 1 / (sd * sd + errors[i] * errors[i]);
            double residual = logRatios[i] - mean;
            slope += weight * weight * residual * residual - weight;
        }
        return slope;
    }

    /** Least and largest mean bias when one control is left out. */
    public Interval leaveOneOutMean() {
        return range(leftOut().mapToDouble(i -> without(i).calibration().mean()).toArray());
    }

    /** Least and largest spread of the bias when one control is left out. */
    public Interval leaveOneOutSd() {
        return range(leftOut().mapToDouble(i -> without(i).calibration().sd()).toArray());
    }

    private IntStream leftOut() {
        if (size() < 3) {
            throw new IllegalStateException("Cannot leave out one of %d controls: two must remain".formatted(size()));
        }
        return IntStream.range(0, size());
    }

    private NegativeControls without(int control) {
        int[] kept = IntStream.range(0, size()).filter(i -> i != control).toArray();
        return new NegativeControls(
                IntStream.of(kept).mapToDouble(i -> logRatios[i]).toArray(),
                IntStream.of(kept).mapToDouble(i -> errors[i]).toArray());
    }

    private static Interval range(double[] values) {
        return new Interval(
                DoubleStream.of(values).min().getAsDouble(),
                DoubleStream.of(values).max().getAsDouble());
    }

    /** How many controls a calibration rejects; with {@link Calibration#NONE}, how many were rejected before. */
    public ControlRejections rejections(Calibration calibration, Direction direction) {
        return ControlRejections.of(IntStream.range(0, size())
                .mapToDouble(i -> calibration.p(logRatios[i], errors[i], direction))
                .toArray());
    }
}
