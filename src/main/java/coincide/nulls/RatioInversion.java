package coincide.nulls;

import coincide.stats.CircularCorrelation;
import coincide.stats.Interval;
import coincide.stats.StratifiedPoisson;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.NormalDistribution;

/** Finds the ratios at which {@link ResidualRotation} with an offset just rejects. */
final class RatioInversion {
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final double LARGEST_LOG = Math.log(1000);
    private static final double NEAR_LOG = 1e-4;
    private static final int MOST_TRIES = 40;

    private final boolean[] exposed;
    private final double[] weights;
    private final double[] known;
    private final Shifts shifts;
    private final double estimate;
    private final double error;
    private final TreeMap<Double, NullLaw> tested = new TreeMap<>();
    private final TreeMap<Double, SeasonalModel> fitted = new TreeMap<>();
    private SeasonalModel latest;

    /** Which end of the interval is looked for. */
    private enum End {
        LOW,
        HIGH
    }

    RatioInversion(SeasonalModel model, boolean[] exposed, double ratio, Streams streams, int replicates) {
        this.latest = model;
        this.known = model.offset();
        this.exposed = exposed;
        this.weights = CircularCorrelation.weights(exposed);
        this.shifts = Shifts.of(model.years(), streams, replicates);
        this.estimate = Math.max(-LARGEST_LOG, Math.min(LARGEST_LOG, Math.log(ratio)));
        this.error = ratio > 0 && Double.isFinite(ratio) ? error(model, exposed) : 1;
    }

    private static double error(SeasonalModel model, boolean[] exposed) {
        StratifiedPoisson fit = model.withExposures(exposed);
        double[] errors = fit.standardErrors();
        return Math.max(0.05, Math.min(1, errors[errors.length - 1]));
    }

    Interval interval(double level) {
        double quantile = NORMAL.inverseCumulativeProbability((1 - level) / 2);
        double low = estimate == -LARGEST_LOG ? 0 : limit(End.LOW, quantile);
        double high = estimate == LARGEST_LOG ? Double.POSITIVE_INFINITY : limit(End.HIGH, quantile);
        return new Interval(low, high);
    }

    /** Steps outwards from the estimate until the test rejects, then closes in on the crossing. */
    private double limit(End end, double quantile) {
        double side = end == End.LOW ? -1 : 1;
        double inner = estimate;
        double atInner = margin(inner, end, quantile);
        double step = error * -quantile;
        while (atInner > 0) {
            double outer = Math.max(-LARGEST_LOG, Math.min(LARGEST_LOG, inner + side * step));
            double atOuter = margin(outer, end, quantile);
            if (atOuter <= 0) {
                return Math.exp(crossing(inner, atInner, outer, atOuter, end, quantile));
            }
            if (outer == side * LARGEST_LOG) {
                return end == End.LOW ? 0 : Double.POSITIVE_INFINITY;
            }
            step = Math.max(error / 4, Math.min(2 * error, step * atOuter / Math.max(1e-3, atInner - atOuter)));
            inner = outer;
            atInner = atOuter;
        }
        return Math.exp(inner);
    }

    /** Illinois rule: false position, with the value of an end that stays twice halved. */
    private double crossing(double inner, double atInner, double outer, double atOuter, End end, double quantile) {
        double a = inner;
        double fa = atInner;
        double b = outer;
        double fb = atOuter;
        double last = 0;
        for (int i = 0; i < MOST_TRIES && Math.abs(b - a) > NEAR_LOG && fb != 0; i++) {
            double c = a + (b - a) * fa / (fa - fb);
            double fc = margin(c, end, quantile);
            if (Math.abs(fc) < 0.1 * grain(quantile)) {
                return c;
            }
            if (fc > 0) {
                a = c;
                fa = fc;
                fb /= last > 0 ? 2 : 1;
            } else {
                b = c;
                fb = fc;
                fa /= last < 0 ? 2 : 1;
            }
            last = fc;
        }
        return b;
    }

    /** The step of one replicate in the p-value, on the normal scale at the level looked for. */
    private double grain(double quantile) {
        return 1 / ((shifts.replicates() + 1.0) * NORMAL.density(quantile));
    }

    /** How far the p-value is above its level on the normal scale: positive where the ratio is not rejected. */
    private double margin(double logRatio, End end, double quantile) {
        NullLaw law = tested.computeIfAbsent(logRatio, this::test);
        double p = end == End.LOW ? law.pGreater() : law.pLess();
        double least = 0.5 / (shifts.replicates() + 1.0);
        return NORMAL.inverseCumulativeProbability(Math.max(least, Math.min(1 - least, p))) - quantile;
    }

    /**
     * Scatter is that of the ratio tested, as long as it lies between 1 and the estimate: beyond, misfit is no scatter, and
     * that of the nearer of the two is taken.
     */
    NullLaw test(double logRatio) {
        double between = Math.max(Math.min(0, estimate), Math.min(Math.max(0, estimate), logRatio));
        SeasonalModel model = at(logRatio);
        SeasonalModel noise = between == logRatio ? model : at(between);
        return ResidualRotation.of(model, noise).law(weights, shifts);
    }

    private SeasonalModel at(double logRatio) {
        return fitted.computeIfAbsent(logRatio, log -> {
            double[] offset = known.clone();
            for (int t = 0; t < offset.length; t++) {
                offset[t] += exposed[t] ? log : 0;
            }
            latest = latest.withOffset(offset);
            return latest;
        });
    }
}
