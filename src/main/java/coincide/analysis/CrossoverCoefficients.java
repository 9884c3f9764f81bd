package coincide.analysis;

import coincide.analysis.Coefficient.Basis;
import coincide.stats.CaseCrossover;
import coincide.stats.ConditionalRegression;
import coincide.stats.ConditionalRegression.Status;
import java.util.List;

/**
 * The case-crossover of one exposure: an odds ratio with its Wald interval. Where launches separate the exposure, Firth's
 * penalty gives the ratio and its likelihood-ratio p-value; its Wald interval would mislead and is left out.
 */
final class CrossoverCoefficients {
    private CrossoverCoefficients() {}

    static List<Coefficient> rows(Basis basis, String model, History history, int[] strata, boolean[] days) {
        return Coefficient.of(basis, model, Coefficient.EXPOSURE)
                .estimatedBy(draft -> List.of(row(draft, CaseCrossover.fit(history.launchDays(), strata, days))));
    }

    private static Coefficient row(Coefficient draft, CaseCrossover fit) {
        ConditionalRegression regression = fit.regression();
        Coefficient noted = draft.noted("strata", fit.strataWithLaunches()).noted("discordant", fit.discordantStrata());
        Coefficient row = fit.fewReferents() ? noted.flagged(Caveat.FEW_REFERENTS) : noted;
        if (regression.status(0) == Status.NOT_ESTIMABLE) {
            return row.flagged(Caveat.NOT_ESTIMABLE);
        }
        return regression.penalised()
                ? row.by("likelihood_ratio")
                        .at(regression.estimate(0))
                        .with(Measure.P_TWO_SIDED, regression.test(0).p())
                        .flagged(Caveat.FIRTH)
                : row.by("wald").wald(regression.estimate(0));
    }
}
