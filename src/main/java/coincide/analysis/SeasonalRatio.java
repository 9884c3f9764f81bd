package coincide.analysis;

import coincide.analysis.Coefficient.Basis;
import coincide.analysis.ControlTest.LogRatio;
import coincide.nulls.SeasonalModel;
import coincide.stats.StratifiedPoisson;
import coincide.stats.WaldEstimate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The coefficient of an exposure in the model of N10, with its error for independent launch days: the same for hypotheses and
 * for their negative controls, so that the one can be calibrated by the other.
 *
 * <pre>{@code
 *   log mu_t = year effect + harmonics + beta E_t
 * }</pre>
 */
final class SeasonalRatio {
    static final String MODEL = "n10_model";

    private SeasonalRatio() {}

    /** Of one cell: one estimate, or none where its ratio is 0, infinite or unknown. */
    static List<LogRatio> of(CountCell cell) {
        boolean[] days = cell.exposed().days(cell.history().observation());
        return of(season(cell), days);
    }

    /** Of one exposure of a history: one estimate, or none where its ratio is 0, infinite or unknown. */
    static List<LogRatio> of(SeasonalModel season, boolean[] days) {
        OptionalDouble ratio = season.ratio(days);
        if (ratio.isEmpty() || ratio.getAsDouble() == 0 || Double.isInfinite(ratio.getAsDouble())) {
            return List.of();
        }
        StratifiedPoisson fit = season.withExposures(days);
        return List.of(new LogRatio(last(fit.beta()), last(fit.standardErrors())));
    }

    /** The model of N10 of a cell's history. */
    static SeasonalModel season(CountCell cell) {
        return SeasonalModel.of(
                cell.history().launchDays(),
                cell.history().observation(),
                cell.settings().harmonics());
    }

    /** The row of one exposure. */
    static Coefficient row(Basis basis, SeasonalModel season, boolean[] days) {
        Coefficient row = Coefficient.of(basis, MODEL, Coefficient.EXPOSURE);
        List<LogRatio> estimate = of(season, days);
        if (!estimate.isEmpty()) {
            LogRatio found = estimate.get(0);
            return row.by("wald").wald(new WaldEstimate(found.value(), found.error()));
        }
        OptionalDouble ratio = season.ratio(days);
        return ratio.isPresent()
                ? row.with(Measure.RATIO, ratio.getAsDouble()).flagged(Caveat.SEPARATED)
                : row.flagged(Caveat.NOT_ESTIMABLE);
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }
}
