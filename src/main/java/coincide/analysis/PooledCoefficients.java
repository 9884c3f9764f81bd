package coincide.analysis;

import coincide.analysis.Coefficient.Basis;
import coincide.nulls.MonthlyDispersion;
import coincide.stats.GridPosterior;
import coincide.stats.Interval;
import coincide.stats.PartialPooling;
import coincide.stats.RateRatio;
import coincide.stats.RatioLikelihood;
import java.util.ArrayList;
import java.util.List;

/**
 * Posterior ratios of all primary hypotheses that count launch days in windows, each drawn towards their common mean: exact
 * likelihoods, half-normal prior of scale 0.5 on the spread. Each likelihood is raised to the power 1 / phi, where phi is the
 * monthly overdispersion of its launches but at least 1, so that bursts count for less.
 *
 * @param targets declared windows
 */
record PooledCoefficients(List<WindowTarget> targets) implements Task<Coefficients> {
    private static final String MODEL = "bayes_pooled";

    PooledCoefficients {
        targets = List.copyOf(targets);
    }

    @Override
    public Coefficients evaluate() {
        List<Coefficient> drafts = new ArrayList<>();
        List<RatioLikelihood> likelihoods = new ArrayList<>();
        boolean inside = false;
        boolean outside = false;
        for (WindowTarget target : targets) {
            Basis basis = target.basis();
            if (basis.margins().status() == RateRatio.Status.OK) {
                double phi = dispersion(target);
                drafts.add(Coefficient.of(basis, MODEL, Coefficient.EXPOSURE).with(Measure.DISPERSION, phi));
                likelihoods.add(new RatioLikelihood.Conditional(basis.margins(), phi));
                inside |= basis.margins().n1() > 0;
                outside |= basis.margins().n0() > 0;
            }
        }
        if (!inside || !outside) {
            return new Coefficients(
                    drafts.stream()
                            .map(draft -> draft.flagged(Caveat.NOT_ESTIMABLE))
                            .toList(),
                    List.of());
        }
        return new Coefficients(posteriors(drafts, PartialPooling.of(likelihoods)), List.of());
    }

    private static double dispersion(WindowTarget target) {
        return Math.max(
                1,
                MonthlyDispersion.of(
                                SeasonalRatio.season(target.cell()),
                                target.cell().history().observation())
                        .orElse(1));
    }

    private static List<Coefficient> posteriors(List<Coefficient> drafts, PartialPooling pooling) {
        List<Coefficient> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            rows.add(posterior(drafts.get(i), pooling.families().get(i)));
        }
        if (drafts.size() > 1) {
            rows.add(posterior(common(drafts), pooling.mean()));
        }
        return rows;
    }

    /** Of all hypotheses together; their days may differ, so that it has none of its own. */
    private static Coefficient common(List<Coefficient> drafts) {
        Basis none = new Basis("", List.of(), true, WindowTarget.LAUNCH_DAYS, new RateRatio(0, 0, 0, 0));
        return Coefficient.of(none, MODEL, "common_mean").noted("families", drafts.size());
    }

    private static Coefficient posterior(Coefficient draft, GridPosterior posterior) {
        Interval logs = posterior.interval(0.95);
        return draft.by("posterior_power_likelihood")
                .with(Measure.RATIO, Math.exp(posterior.quantile(0.5)))
                .with(new Interval(Math.exp(logs.low()), Math.exp(logs.high())))
                .with(Measure.LOG_RATIO_SE, posterior.sd())
                .with(Measure.PROBABILITY_ABOVE_1, posterior.probabilityAbove(0));
    }
}
