package coincide.stats;

import coincide.stats.RegressionResult.NoLaunches;
import coincide.stats.RegressionResult.NotConverged;
import coincide.stats.RegressionResult.RankDeficient;
import coincide.stats.RegressionResult.Separated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Joint regression of all families on days, by maximum likelihood.
 *
 * <pre>{@code
 *   y_t ~ law(eta_t),   eta_t = x_t' beta
 *   beta <- beta + (X' C X)^-1 X' s,     s_t = d log p(y_t) / d eta_t,   C_t = -d s_t / d eta_t           (Newton)
 * }</pre>
 *
 * The likelihood of all three laws is concave in beta. Its maximum is finite and unique unless the terms depend on each other
 * or separate the launches, which is looked for first and reported by type. The search starts from the mean rate; a step is
 * halved where the likelihood would fall; it ends when no {@code eta_t} would move by more than 1e-9.
 *
 * <p><b>Assumes</b> independent days given the terms: with bursts the errors are too small, which {@link NeweyWest} mends in
 * part. {@link Collinearity} says which families the days can tell apart.
 *
 * <p>Checked against R 4.2.2 {@code glm(family = poisson)} and {@code glm(family = binomial("cloglog"))}.
 *
 * @see <a href="https://doi.org/10.2307/2344614">Nelder and Wedderburn (1972)</a>
 * @see <a href="https://doi.org/10.1093/biomet/71.1.1">Albert and Anderson (1984), separation</a>
 */
public final class LogLinearRegression {
    private static final int MOST_STEPS = 100;

    /** Most that a step may raise any log rate; past it the curvature may vanish. */
    private static final double LARGEST_RISE = 3;

    private static final double SETTLED = 1e-9;

    private final int[] y;
    private final LogLinearDesign design;
    private final ResponseDistribution distribution;

    private LogLinearRegression(int[] y, LogLinearDesign design, ResponseDistribution distribution) {
        this.y = y;
        this.design = design;
        this.distribution = distribution;
    }

    /**
     * Fits from the mean rate.
     *
     * @param y launches, or launch days where the law is {@link ResponseDistribution.LaunchDay}; one entry an observed day
     */
    public static RegressionResult fit(int[] y, LogLinearDesign design, ResponseDistribution distribution) {
        design.requireDays("history", y.length);
        distribution.require(y);
        if (LaunchUnits.total(y) == 0) {
            return new NoLaunches();
        }
        ColumnSpan span = new ColumnSpan();
        List<String> aliased = new ArrayList<>();
        for (String term : design.terms()) {
            if (!span.add(design.columns().get(design.indexOf(term)))) {
                aliased.add(term);
            }
        }
        if (!aliased.isEmpty()) {
            return new RankDeficient(aliased);
        }
        List<String> runaways = LogLinearSeparation.runaways(y, design, distribution);
        if (!runaways.isEmpty()) {
            return new Separated(runaways);
        }
        double[] start = new double[design.terms().size()];
        start[design.indexOf(LogLinearDesign.INTERCEPT)] = Math.log(LaunchUnits.total(y) / (double) y.length);
        return fit(y, design, distribution, start);
    }

    /** Fits where a finite maximum is known to exist, from the given coefficients. */
    static RegressionResult fit(int[] y, LogLinearDesign design, ResponseDistribution distribution, double[] start) {
        return new LogLinearRegression(y.clone(), design, distribution).climb(start);
    }

    private RegressionResult climb(double[] start) {
        double[] beta = start.clone();
        double[] eta = design.times(beta);
        double likelihood = logLikelihood(eta);
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Information> curvature = Information.of(design.crossProducts(curvature(eta)));
            if (curvature.isEmpty()) {
                return new NotConverged(step);
            }
            double[] move = curvature.get().solve(score(eta));
            double[] along = design.times(move);
            if (largest(along) < SETTLED) {
                Optional<LogLinearFit> fit = LogLinearFit.of(y, design, distribution, beta);
                return fit.isPresent() ? fit.get() : new NotConverged(step);
            }
            double part = rising(eta, along, likelihood);
            beta = moved(beta, move, part);
            eta = moved(eta, along, part);
            likelihood = logLikelihood(eta);
        }
        return new NotConverged(MOST_STEPS);
    }

    /** Share of a step that raises no day too far and does not lower the likelihood. */
    private double rising(double[] eta, double[] along, double likelihood) {
        double slack = 1e-12 * (1 + Math.abs(likelihood));
        double rise = Arrays.stream(along).max().orElse(0);
        double part = rise > LARGEST_RISE ? LARGEST_RISE / rise : 1;
        while (!(logLikelihood(moved(eta, along, part)) >= likelihood - slack) && part > 1e-10) {
            part /= 2;
        }
        return part;
    }

    private double[] curvature(double[] eta) {
        double[] curvature = new double[y.length];
        Arrays.setAll(curvature, t -> distribution.curvature(y[t], eta[t]));
        return curvature;
    }

    private double logLikelihood(double[] eta) {
        double sum = 0;
        for (int t = 0; t < y.length; t++) {
            sum += distribution.logLikelihood(y[t], eta[t]);
        }
        return sum;
    }

    private double[] score(double[] eta) {
        double[] score = new double[design.columns().size()];
        for (int t = 0; t < y.length; t++) {
            double s = distribution.score(y[t], eta[t]);
            for (int j = 0; j < score.length; j++) {
                score[j] += s * design.columns().get(j)[t];
            }
        }
        return score;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    private static double[] moved(double[] from, double[] direction, double part) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += part * direction[i];
        }
        return to;
    }
}
