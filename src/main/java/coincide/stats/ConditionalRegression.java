package coincide.stats;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Log ratios of a conditional likelihood: estimates, intervals and tests, the same for {@link SelfControlledCaseSeries} and
 * {@link CaseCrossover}.
 *
 * <p>Maximum likelihood; Firth's penalised likelihood for the whole model where launches separate a coefficient, as when
 * none or all of them are exposed ({@link #penalised}). Standard errors are the root of the inverse observed information.
 * Under the penalty, intervals and tests are those of the penalised likelihood, and they and not the Wald interval should be
 * read.
 *
 * <p><b>Errors.</b> Ask {@link #status} first: a coefficient that is not estimable has no number, and asking for one throws
 * {@link IllegalStateException}. Where the search for a maximum does not settle, as it may in a profile far from the estimates
 * under the penalty, fit, interval or test throw {@link ConvergenceException}. Nothing is NaN.
 *
 * <p>Sources: Venzon and Moolgavkar (1988), doi:10.2307/2347496, for profile intervals; Firth (1993),
 * doi:10.1093/biomet/80.1.27; Heinze and Schemper (2002), doi:10.1002/sim.1047.
 */
public final class ConditionalRegression {
    /** What stands behind a coefficient. */
    public enum Status {
        OK,
        /** Finite only by the penalty: no or all launches lie where the column, or several together, point. */
        SEPARATED,
        /** The column does not vary within strata with launches, or others there add up to it. */
        NOT_ESTIMABLE
    }

    private final Likelihood likelihood;
    private final Likelihood objective;
    private final Likelihood.Point top;
    private final Likelihood.Point bottom;
    private final boolean[] kept;
    private final Status[] status;
    private final int df;

    private ConditionalRegression(Likelihood likelihood, Set<List<Integer>> differences, boolean[] tested) {
        double[] zero = new double[tested.length];
        Estimability found = Estimability.of(likelihood.at(zero).information(), tested);
        boolean[] separated = Separation.of(differences, found.kept());
        this.likelihood = likelihood;
        this.kept = found.kept();
        this.status = new Status[tested.length];
        boolean penalise = false;
        boolean[] smaller = kept.clone();
        int lost = 0;
        for (int j = 0; j < tested.length; j++) {
            status[j] = separated[j] ? Status.SEPARATED : Status.OK;
            status[j] = found.estimable(j) ? status[j] : Status.NOT_ESTIMABLE;
            penalise |= separated[j];
            lost += kept[j] && tested[j] ? 1 : 0;
            smaller[j] &= !tested[j];
        }
        this.df = lost;
        this.objective = penalise ? new FirthPenalty(likelihood, kept) : likelihood;
        this.top = Newton.maximise(objective, zero, kept);
        this.bottom = Newton.maximise(objective, zero, smaller);
    }

    /**
     * @param differences distinct rows {@code x_launch - x_other} within strata
     * @param tested the coefficients whose joint absence {@link #joint} tests; the others are adjustments
     */
    static ConditionalRegression fit(Likelihood likelihood, Set<List<Integer>> differences, boolean[] tested) {
        return new ConditionalRegression(likelihood, differences, tested);
    }

    /** Number of coefficients: the exposures, then the adjustments. */
    public int coefficients() {
        return status.length;
    }

    public Status status(int j) {
        return status[j];
    }

    /** Whether the estimates are those of Firth's penalised likelihood. */
    public boolean penalised() {
        return objective != likelihood;
    }

    /** Coefficients in the model: fewer than {@link #coefficients} where columns add up to one another. */
    public int rank() {
        int rank = 0;
        for (boolean column : kept) {
            rank += column ? 1 : 0;
        }
        return rank;
    }

    public WaldEstimate estimate(int j) {
        requireEstimable(j);
        Information information =
                Information.of(likelihood.at(top.beta()).information(), kept).orElseThrow();
        return new WaldEstimate(top.beta()[j], Math.sqrt(information.variance(j, kept.length)));
    }

    /** Profile-likelihood interval of the ratio. */
    public Interval profile(int j, double level) {
        return profile(j, level, 1);
    }

    /** The same with the log likelihood divided by an overdispersion of at least 1. */
    public Interval profile(int j, double level, double dispersion) {
        double error = estimate(j).standardError();
        Interval logs = new ProfileLikelihood(objective, top, kept, j).interval(level, Math.max(1, dispersion), error);
        return new Interval(Math.exp(logs.low()), Math.exp(logs.high()));
    }

    /** Test of one coefficient; it rejects where {@link #profile} misses 1. */
    public LikelihoodRatio test(int j) {
        requireEstimable(j);
        return new LikelihoodRatio(new ProfileLikelihood(objective, top, kept, j).devianceAtZero(), 1);
    }

    /** Test of all exposures at once, the adjustments kept. */
    public LikelihoodRatio joint() {
        return new LikelihoodRatio(Math.max(0, 2 * (top.value() - bottom.value())), df);
    }

    /** Log likelihood at the estimates, without the penalty. */
    public double logLikelihood() {
        return likelihood.at(top.beta()).value();
    }

    /** Log likelihood without the exposures, without the penalty. */
    public double logLikelihoodNull() {
        return likelihood.at(bottom.beta()).value();
    }

    double[] beta() {
        return top.beta();
    }

    private void requireEstimable(int j) {
        if (status[j] == Status.NOT_ESTIMABLE) {
            throw new IllegalStateException("Cannot estimate coefficient %d of %s: %s"
                    .formatted(j, Arrays.toString(status), Status.NOT_ESTIMABLE));
        }
    }
}
