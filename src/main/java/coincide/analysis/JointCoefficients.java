package coincide.analysis;

import coincide.analysis.Coefficient.Basis;
import coincide.stats.LogLinearDesign;
import coincide.stats.LogLinearFit;
import coincide.stats.LogLinearRegression;
import coincide.stats.NegativeBinomialRegression;
import coincide.stats.NeweyWest;
import coincide.stats.RateRatio;
import coincide.stats.RegressionResult;
import coincide.stats.ResponseDistribution.LaunchDay;
import coincide.stats.ResponseDistribution.NegativeBinomial;
import coincide.stats.ResponseDistribution.Poisson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All primary hypotheses that count launch days in windows, in one regression on the days that all of them observe, each model
 * with the launches of the 14 days before and without them.
 *
 * <p>{@code joint_cloglog} is fitted to launch days. {@code joint_poisson_hac}, with Newey-West errors, and {@code joint_nb2}
 * are fitted to launches, of which a day may have several: their errors allow for that. A hypothesis that the days cannot tell
 * apart ({@link FamilyDesign}) is left out of all six and reported without an estimate; so is one whose estimate is infinite.
 *
 * @param targets declared windows
 * @param shared launch days on the days that all observe
 * @param launches of each of these days
 */
record JointCoefficients(List<WindowTarget> targets, History shared, int[] launches) implements Task<Coefficients> {
    private static final int LAG_DAYS = 14;

    JointCoefficients {
        targets = List.copyOf(targets);
    }

    private interface Model {
        RegressionResult fit(LogLinearDesign design);
    }

    @Override
    public Coefficients evaluate() {
        FamilyDesign families = FamilyDesign.of(targets, shared);
        List<Coefficient> rows = new ArrayList<>();
        for (boolean lagged : new boolean[] {false, true}) {
            String ending = lagged ? "_lag" : "";
            rows.addAll(rows("joint_cloglog" + ending, "wald", families, lagged, this::cloglog));
            rows.addAll(rows("joint_poisson_hac" + ending, "newey_west", families, lagged, this::poisson));
            rows.addAll(rows("joint_nb2" + ending, "wald", families, lagged, this::binomial));
        }
        return new Coefficients(rows, families.overlaps());
    }

    private RegressionResult cloglog(LogLinearDesign design) {
        return LogLinearRegression.fit(shared.launchDays(), design, new LaunchDay());
    }

    private RegressionResult poisson(LogLinearDesign design) {
        RegressionResult result = LogLinearRegression.fit(launches, design, new Poisson());
        return result instanceof LogLinearFit fit ? NeweyWest.of(fit, LAG_DAYS) : result;
    }

    private RegressionResult binomial(LogLinearDesign design) {
        return NegativeBinomialRegression.fit(launches, design);
    }

    private List<Coefficient> rows(String name, String method, FamilyDesign families, boolean lagged, Model model) {
        boolean days = name.startsWith("joint_cloglog");
        if (families.design().isEmpty()) {
            return targets.stream()
                    .map(target -> draft(name, target, days).flagged(Caveat.TOO_FEW_DAYS))
                    .toList();
        }
        LogLinearDesign design = families.design().get();
        Fitted fitted = Fitted.of(lagged ? design.withLaunchesBefore(launches, LAG_DAYS) : design, model);
        List<Coefficient> rows = new ArrayList<>();
        for (WindowTarget target : targets) {
            Coefficient draft = draft(name, target, days);
            rows.add(
                    families.design().get().exposures().contains(target.hypothesis())
                            ? estimated(draft, fitted, target.hypothesis(), method)
                            : draft.flagged(Caveat.NOT_SEPARABLE));
        }
        if (lagged) {
            Basis none = new Basis("", List.of(), true, unit(days), none(days));
            rows.add(estimated(Coefficient.of(none, name, LogLinearDesign.LAG), fitted, LogLinearDesign.LAG, method));
        }
        return rows;
    }

    private static Coefficient estimated(Coefficient draft, Fitted fitted, String term, String method) {
        if (fitted.caveats.containsKey(term)) {
            return draft.flagged(fitted.caveats.get(term));
        }
        if (!(fitted.result instanceof LogLinearFit fit)) {
            boolean unsettled = fitted.result instanceof RegressionResult.NotConverged;
            return draft.flagged(unsettled ? Caveat.NOT_CONVERGED : Caveat.NOT_ESTIMABLE);
        }
        Coefficient row = draft.by(method).wald(fit.coefficient(term));
        return fit.distribution() instanceof NegativeBinomial law
                ? Double.isInfinite(law.theta()) ? row.noted("law", "poisson") : row.noted("theta", law.theta())
                : row;
    }

    private Coefficient draft(String name, WindowTarget target, boolean days) {
        RateRatio margins = RateRatio.of(history(days), target.cell().exposed().days(shared.observation()));
        return Coefficient.of(
                new Basis(target.hypothesis(), target.window(), target.tested(), unit(days), margins),
                name,
                Coefficient.EXPOSURE);
    }

    private RateRatio none(boolean days) {
        return RateRatio.of(history(days), new boolean[launches.length]);
    }

    private int[] history(boolean days) {
        return days ? shared.launchDays() : launches;
    }

    private static String unit(boolean days) {
        return days ? WindowTarget.LAUNCH_DAYS : "launches";
    }

    /**
     * A regression, and the terms that had to leave it.
     *
     * @param caveats why, by term
     */
    private record Fitted(RegressionResult result, Map<String, Caveat> caveats) {
        /** Leaves out the exposures that have no finite estimate beside the others, until there is a fit or none to leave out. */
        static Fitted of(LogLinearDesign design, Model model) {
            RegressionResult result = model.fit(design);
            List<String> runaways = runaways(result, design);
            if (runaways.isEmpty()) {
                return new Fitted(result, Map.of());
            }
            Fitted rest = of(design.without(runaways), model);
            Map<String, Caveat> caveats = new HashMap<>(rest.caveats);
            runaways.forEach(term -> caveats.put(term, Caveat.SEPARATED));
            return new Fitted(rest.result, caveats);
        }

        private static List<String> runaways(RegressionResult result, LogLinearDesign design) {
            return result instanceof RegressionResult.Separated separated
                    ? separated.terms().stream()
                            .filter(design.exposures()::contains)
                            .toList()
                    : List.of();
        }
    }
}
