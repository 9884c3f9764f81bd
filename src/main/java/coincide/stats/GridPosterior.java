package coincide.stats;

import java.util.Arrays;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Posterior law of a log rate ratio, known by its density at equally spaced points.
 *
 * <p>Between the points the logarithm of the density is a cubic spline, which is exact for a normal law; what lies below
 * 1e-15 of the mode is left out.
 */
public final class GridPosterior {
    private static final double SMALLEST = 1e-15;
    private static final GaussIntegrator RULE = new GaussIntegratorFactory().legendre(7);

    private final double[] points;
    private final double[] cumulated;
    private final UnivariateFunction density;
    private final double mean;
    private final double sd;

    private GridPosterior(double[] points, double[] densities) {
        double[] logs = Arrays.stream(densities).map(Math::log).toArray();
        UnivariateFunction logDensity = new SplineInterpolator().interpolate(points, logs);
        this.points = points;
        this.density = x -> Math.exp(logDensity.value(x));
        this.cumulated = new double[points.length];
        double weights = 0;
        double weighted = 0;
        for (int i = 0; i < points.length; i++) {
            cumulated[i] = i == 0 ? 0 : cumulated[i - 1] + mass(points[i - 1], points[i]);
            weights += densities[i];
            weighted += densities[i] * points[i];
        }
        this.mean = weighted / weights;
        double squares = 0;
        for (int i = 0; i < points.length; i++) {
            squares += densities[i] * (points[i] - mean) * (points[i] - mean);
        }
        this.sd = Math.sqrt(squares / weights);
    }

    /** The law with the given density, up to a factor, at {@code points}; the density rises and falls within them. */
    static GridPosterior of(double[] points, double[] density) {
        double most = Arrays.stream(density).max().getAsDouble();
        double[] scaled = Arrays.stream(density).map(value -> value / most).toArray();
        int from = 0;
        int to = points.length;
        while (!(scaled[from] > SMALLEST)) {
            from++;
        }
        while (!(scaled[to - 1] > SMALLEST)) {
            to--;
        }
        return new GridPosterior(Arrays.copyOfRange(points, from, to), Arrays.copyOfRange(scaled, from, to));
    }

    private double mass(double from, double to) {
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        return half * RULE.integrate(t -> density.value(middle + half * t));
    }

    /** Mean of the log ratio. */
    public double mean() {
        return mean;
    }

    /** Standard deviation of the log ratio. */
    public double sd() {
        return sd;
    }

    /** Probability that the log ratio is above {@code logRatio}; 0 asks for a ratio above 1. */
    public double probabilityAbove(double logRatio) {
        int last = points.length - 1;
        if (logRatio <= points[0] || logRatio >= points[last]) {
            return logRatio <= points[0] ? 1 : 0;
        }
        int found = Arrays.binarySearch(points, logRatio);
        int cell = found >= 0 ? found : -found - 2;
        double below = cumulated[cell] + mass(points[cell], logRatio);
        return Math.min(1, Math.max(0, 1 - below / cumulated[last]));
    }

    /** Log ratio below which it lies with probability {@code p}, strictly between 0 and 1. */
    public double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("Invalid probability %s: it must lie between 0 and 1".formatted(p));
        }
        int last = points.length - 1;
        UnivariateFunction excess = x -> 1 - probabilityAbove(x) - p;
        return new BrentSolver(1e-12, 1e-12).solve(1000, excess, points[0], points[last]);
    }

    /** Central interval of the log ratio. */
    public Interval interval(double level) {
        return new Interval(quantile((1 - level) / 2), quantile((1 + level) / 2));
    }
}
