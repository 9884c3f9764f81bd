package coincide.analysis;

import coincide.analysis.Coefficient.Basis;
import coincide.analysis.Exposed.Around;
import coincide.nulls.MonthlyDispersion;
import coincide.nulls.SeasonalModel;
import coincide.nulls.Strata;
import coincide.stats.DayLevels;
import coincide.stats.RateRatio;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All estimates of one hypothesis that looks at one exposure at a time: exact, Bayesian, self-controlled, case-crossover, and
 * the model of N10, for its declared window and those of its grid. Where the exposure is a season, strata and seasonal model
 * would take it up: it has the exact and the Bayesian ratio only.
 */
record WindowCoefficients(List<WindowTarget> targets) implements Task<Coefficients> {
    WindowCoefficients {
        targets = List.copyOf(targets);
    }

    @Override
    public Coefficients evaluate() {
        List<Coefficient> rows = new ArrayList<>();
        for (WindowTarget target : targets) {
            rows.addAll(rows(target));
        }
        return new Coefficients(rows, List.of());
    }

    private static List<Coefficient> rows(WindowTarget target) {
        Basis basis = target.basis();
        if (basis.margins().status() != RateRatio.Status.OK) {
            return List.of(PoissonCoefficients.nothing(basis));
        }
        History history = target.cell().history();
        SeasonalModel season = SeasonalRatio.season(target.cell());
        OptionalDouble phi = MonthlyDispersion.of(season, history.observation());
        List<Coefficient> rows = new ArrayList<>();
        rows.add(PoissonCoefficients.exact(basis, phi));
        rows.add(PoissonCoefficients.jeffreys(basis, phi));
        if (target.cell().exposed() instanceof Around around) {
            boolean[] days = target.days();
            boolean[] before = SeriesCoefficients.before(around, history.observation());
            SeriesCoefficients series = new SeriesCoefficients(basis, history, days, before);
            rows.addAll(series.rows("sccs_year", Strata.years(history.observation())));
            rows.addAll(series.rows("sccs_quarter", Strata.quarters(history.observation())));
            int[] months = Strata.months(history.observation()).numbers();
            int[] weekdays = DayLevels.crossed(months, DayLevels.weekdays(history.observation()));
            rows.addAll(CrossoverCoefficients.rows(basis, "case_crossover_month", history, months, days));
            rows.addAll(CrossoverCoefficients.rows(basis, "case_crossover_month_weekday", history, weekdays, days));
            rows.add(SeasonalRatio.row(basis, season, days));
        }
        return rows;
    }
}
