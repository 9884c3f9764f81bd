package coincide.analysis;

import coincide.analysis.Coefficient.Basis;
import coincide.analysis.Exposed.Around;
import coincide.model.Anchor;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.nulls.Strata;
import coincide.stats.ConditionalRegression;
import coincide.stats.ConditionalRegression.Status;
import coincide.stats.DayLevels;
import coincide.stats.LikelihoodRatio;
import coincide.stats.PreWindow;
import coincide.stats.RateRatio;
import coincide.stats.SelfControlledCaseSeries;
import coincide.stats.Span;
import coincide.stats.TimeStability;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The self-controlled case series of one exposure, and the checks of what it assumes.
 *
 * <p>Rows: {@code exposure} with its Wald interval, with the same widened by the dispersion over cells, and with its profile
 * interval, whose p-value is that of the likelihood ratio, the joint test of the one exposure; {@code pre_window};
 * {@code time_stability}. Where launches separate the exposure, Firth's penalty gives the ratio, and only the profile interval
 * is read.
 *
 * @param before days of the pre-window
 */
record SeriesCoefficients(Basis basis, History history, boolean[] days, boolean[] before) {
    private static final Window PRE_WINDOW = new Window(Anchor.START, -14, -1);
    private static final boolean[][] NONE = {};
    private static final double LEVEL = 0.95;

    /**
     * The two weeks before the milestones of an exposure begin, whether their dates were public by then or not: a launch can
     * move a milestone that nobody has heard of yet.
     */
    static boolean[] before(Around around, Observation observation) {
        List<Part> parts = around.parts().stream()
                .map(part -> new Part(
                        part.spans().stream()
                                .map(span -> span.withKnownFrom(Span.ALWAYS))
                                .toList(),
                        PRE_WINDOW))
                .toList();
        return new Around(parts).days(observation);
    }

    List<Coefficient> rows(String model, Strata strata) {
        int[] numbers = strata.numbers();
        return Coefficient.of(basis, model, Coefficient.EXPOSURE).estimatedBy(draft -> {
            SelfControlledCaseSeries fit =
                    SelfControlledCaseSeries.fit(history.launchDays(), numbers, new boolean[][] {days}, NONE);
            List<Coefficient> rows = new ArrayList<>(draft.noted("strata", fit.strataWithLaunches())
                    .estimatedBy(row -> exposure(row, fit.regression(), fit.dispersion())));
            rows.addAll(preWindow(model).estimatedBy(row -> List.of(preWindow(row, numbers))));
            rows.addAll(Coefficient.of(basis, model, "time_stability")
                    .estimatedBy(row ->
                            List.of(stability(row, numbers, fit.dispersion().orElse(1)))));
            return rows;
        });
    }

    private static List<Coefficient> exposure(Coefficient row, ConditionalRegression fit, OptionalDouble phi) {
        if (fit.status(0) == Status.NOT_ESTIMABLE) {
            return List.of(row.flagged(Caveat.NOT_ESTIMABLE));
        }
        Coefficient profile = row.by("profile")
                .at(fit.estimate(0))
                .with(fit.profile(0, LEVEL))
                .with(Measure.P_TWO_SIDED, fit.test(0).p());
        if (fit.penalised()) {
            return List.of(profile.flagged(Caveat.FIRTH));
        }
        Coefficient wald = row.by("wald").wald(fit.estimate(0));
        if (phi.isEmpty()) {
            return List.of(wald, profile);
        }
        Coefficient scaled = row.by("wald_scaled")
                .wald(fit.estimate(0).scaledBy(phi.getAsDouble()))
                .with(Measure.DISPERSION, Math.max(1, phi.getAsDouble()))
                .noted("phi_cells", phi.getAsDouble());
        return List.of(wald, scaled, profile);
    }

    private Coefficient preWindow(String model) {
        boolean[] free = before.clone();
        for (int t = 0; t < free.length; t++) {
            free[t] &= !days[t];
        }
        return Coefficient.of(basis.on(RateRatio.of(history.launchDays(), free)), model, "pre_window");
    }

    private Coefficient preWindow(Coefficient row, int[] strata) {
        PreWindow check = PreWindow.of(history.launchDays(), strata, new boolean[][] {days}, before);
        if (check.status() == Status.NOT_ESTIMABLE) {
            return row.flagged(Caveat.NOT_ESTIMABLE);
        }
        Coefficient found =
                row.by("profile_scaled").with(Measure.RATIO, check.ratio()).with(check.interval());
        Coefficient penalised = check.status() == Status.SEPARATED ? found.flagged(Caveat.FIRTH) : found;
        return check.reactive() ? penalised.flagged(Caveat.REACTIVE) : penalised;
    }

    private Coefficient stability(Coefficient row, int[] strata, double phi) {
        int[] months = DayLevels.months(history.observation());
        LikelihoodRatio test = TimeStability.of(history.launchDays(), strata, new boolean[][] {days}, months)
                .test()
                .scaledBy(phi);
        Coefficient found = row.by("likelihood_ratio_scaled")
                .with(Measure.P_TWO_SIDED, test.p())
                .with(Measure.DISPERSION, Math.max(1, phi))
                .noted("statistic", test.statistic())
                .noted("df", test.df());
        return test.p() < 1 - LEVEL ? found.flagged(Caveat.RATE_VARIES) : found;
    }
}
