package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.analysis.Coefficient.Basis;
import coincide.analysis.ControlTest.LogRatio;
import coincide.analysis.Exposed.Around;
import coincide.model.Window;
import coincide.nulls.Strata;
import coincide.plan.NullCode;
import coincide.stats.CaseCrossover;
import coincide.stats.PreWindow;
import coincide.stats.RateRatio;
import coincide.stats.Span;
import coincide.stats.StratifiedPoisson;
import coincide.stats.WaldEstimate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WindowCoefficientsTest {
    private static final Around EXERCISES = Simulations.exercises();
    private static final CountCell CELL = new CountCell(
            Simulations.seasonal(), EXERCISES, List.of(NullCode.N10), Settings.of(Simulations.job(9, 99)));
    private static final boolean[] DAYS = EXERCISES.days(Simulations.DAYS);

    private static WindowTarget target(CountCell cell, boolean tested) {
        return new WindowTarget("A", List.of(Simulations.AROUND), tested, cell);
    }

    private static List<Coefficient> rows(CountCell cell, boolean tested) {
        return new WindowCoefficients(List.of(target(cell, tested))).evaluate().rows();
    }

    private static Coefficient row(List<Coefficient> rows, String model, String term, String method) {
        return rows.stream()
                .filter(row -> row.model().equals(model)
                        && row.term().equals(term)
                        && row.method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    private static double value(Coefficient row, Measure measure) {
        return row.value(measure).orElseThrow();
    }

    @Test
    void exactRatioAndExcessByHand() {
        Basis basis = new Basis("A", List.of(), true, "launch_days", new RateRatio(6, 10, 20, 80));
        Coefficient exact = PoissonCoefficients.exact(basis, OptionalDouble.of(1.3));
        assertThat(value(exact, Measure.RATIO)).isEqualTo(2.4, within(1e-12));
        assertThat(value(exact, Measure.EXCESS)).isEqualTo(3.5, within(1e-12));
        assertThat(value(exact, Measure.ATTRIBUTABLE_FRACTION)).isEqualTo(1.4 / 2.4, within(1e-12));
        assertThat(value(exact, Measure.POPULATION_FRACTION)).isEqualTo(3.5 / 16, within(1e-12));
        assertThat(value(exact, Measure.LOG_RATIO_SE)).isEqualTo(Math.sqrt(1 / 6.0 + 0.1), within(1e-12));
        RateRatio rates = basis.margins();
        assertThat(value(exact, Measure.P_TWO_SIDED)).isEqualTo(rates.pTwoSidedCentral());
        assertThat(value(exact, Measure.P_MINIMUM_LIKELIHOOD)).isEqualTo(rates.pTwoSidedMinLike());
        assertThat(value(exact, Measure.P_MID)).isEqualTo(2 * rates.pGreaterMid(), within(1e-12));
        assertThat(exact.caveats()).containsExactly(Caveat.OVERDISPERSED);
        assertThat(exact.notes()).containsExactly("phi_months=1.300");
        assertThat(PoissonCoefficients.exact(basis, OptionalDouble.of(1.2)).caveats())
                .isEmpty();
    }

    @Test
    void infiniteAndMissingNumbersAreFlaggedAndNothingIsNaN() {
        Basis all = new Basis("A", List.of(), true, "launch_days", new RateRatio(4, 0, 20, 80));
        Coefficient exact = PoissonCoefficients.exact(all, OptionalDouble.empty());
        assertThat(exact.caveats()).containsExactly(Caveat.INFINITE_RATIO, Caveat.INFINITE_LIMIT);
        assertThat(exact.value(Measure.LOG_RATIO_SE)).isEmpty();
        assertThat(value(PoissonCoefficients.jeffreys(all, OptionalDouble.empty()), Measure.CI_HIGH))
                .isFinite();
        assertThatThrownBy(() -> exact.with(Measure.RATIO, Double.NaN)).hasMessageContaining("RATIO is NaN");
        Basis none = all.on(new RateRatio(0, 4, 0, 100));
        assertThat(PoissonCoefficients.nothing(none).caveats()).containsExactly(Caveat.NO_EXPOSED_DAYS);
    }

    @Test
    void everyEstimatorHasItsRows() {
        assertThat(rows(CELL, true).stream().map(row -> row.model() + " " + row.term() + " " + row.method()))
                .containsExactlyElementsOf(Stream.of(
                                Stream.of(
                                        "exact_conditional exposure clopper_pearson",
                                        "bayes_jeffreys exposure posterior"),
                                series("sccs_year"),
                                series("sccs_quarter"),
                                Stream.of(
                                        "case_crossover_month exposure wald",
                                        "case_crossover_month_weekday exposure wald",
                                        "n10_model exposure wald"))
                        .flatMap(names -> names)
                        .toList());
    }

    private static Stream<String> series(String model) {
        return Stream.of(
                        "exposure wald",
                        "exposure wald_scaled",
                        "exposure profile",
                        "pre_window profile_scaled",
                        "time_stability likelihood_ratio_scaled")
                .map(row -> model + " " + row);
    }

    /** Self-controlled within years is the Poisson regression with a level a year. */
    @Test
    void seriesOfYearsIsTheStratifiedRegression() {
        int[] y = CELL.history().launchDays();
        double[] column =
                IntStream.range(0, y.length).mapToDouble(t -> DAYS[t] ? 1 : 0).toArray();
        StratifiedPoisson fit = StratifiedPoisson.fit(
                y, Strata.years(Simulations.DAYS).numbers(), new double[][] {column}, new double[y.length]);
        Coefficient wald = row(rows(CELL, true), "sccs_year", "exposure", "wald");
        assertThat(Math.log(value(wald, Measure.RATIO))).isEqualTo(fit.beta()[0], within(1e-6));
        assertThat(value(wald, Measure.LOG_RATIO_SE)).isEqualTo(fit.standardErrors()[0], within(1e-6));
    }

    @Test
    void scaledErrorIsWidenedByTheRootOfTheDispersionNeverNarrowed() {
        List<Coefficient> rows = rows(CELL, true);
        Coefficient wald = row(rows, "sccs_year", "exposure", "wald");
        Coefficient scaled = row(rows, "sccs_year", "exposure", "wald_scaled");
        double phi = value(scaled, Measure.DISPERSION);
        assertThat(phi).isGreaterThanOrEqualTo(1);
        assertThat(value(scaled, Measure.LOG_RATIO_SE))
                .isEqualTo(value(wald, Measure.LOG_RATIO_SE) * Math.sqrt(phi), within(1e-12));
        assertThat(value(scaled, Measure.RATIO)).isEqualTo(value(wald, Measure.RATIO));
    }

    @Test
    void preWindowIsTheTwoWeeksBeforeWhetherAnnouncedOrNot() {
        Around late = new Around(EXERCISES.parts().stream()
                .map(part -> new Part(
                        part.spans().stream()
                                .map(span -> new Span(span.series(), span.start(), span.end(), span.start()))
                                .toList(),
                        part.window()))
                .toList());
        boolean[] before = SeriesCoefficients.before(late, Simulations.DAYS);
        assertThat(before).isEqualTo(SeriesCoefficients.before(EXERCISES, Simulations.DAYS));
        Span first = EXERCISES.parts().get(0).spans().get(0);
        int start = Simulations.DAYS.indexOf(first.start());
        assertThat(before[start - 14]).isTrue();
        assertThat(before[start - 1]).isTrue();
        assertThat(before[start - 15]).isFalse();
        PreWindow check = PreWindow.of(
                CELL.history().launchDays(), Strata.years(Simulations.DAYS).numbers(), new boolean[][] {DAYS}, before);
        Coefficient row = row(rows(CELL, true), "sccs_year", "pre_window", "profile_scaled");
        assertThat(value(row, Measure.RATIO)).isEqualTo(check.ratio());
        assertThat(row.caveats().contains(Caveat.REACTIVE)).isEqualTo(check.reactive());
        assertThat(row.exposedDays()).isLessThan(14 * 20).isPositive();
    }

    /** Spring launches and spring exercises: the months tell, the quarters take up most of the season. */
    @Test
    void aSeasonIsSeenByTheCheckOfYears() {
        assertThat(row(rows(CELL, true), "sccs_year", "time_stability", "likelihood_ratio_scaled")
                        .caveats())
                .contains(Caveat.RATE_VARIES);
    }

    @Test
    void crossoverIsThatOfTheKernel() {
        CaseCrossover fit = CaseCrossover.fit(
                CELL.history().launchDays(), Strata.months(Simulations.DAYS).numbers(), DAYS);
        Coefficient row = row(rows(CELL, true), "case_crossover_month", "exposure", "wald");
        WaldEstimate estimate = fit.regression().estimate(0);
        assertThat(value(row, Measure.RATIO)).isEqualTo(estimate.ratio());
        assertThat(value(row, Measure.P_TWO_SIDED)).isEqualTo(estimate.p());
        assertThat(row.caveats().contains(Caveat.FEW_REFERENTS)).isEqualTo(fit.fewReferents());
    }

    /** The function that estimates negative controls gives the ratio of the findings. */
    @Test
    void seasonalRatioIsThatOfTheHeadline() {
        LogRatio ratio = SeasonalRatio.of(CELL).get(0);
        assertThat(Math.exp(ratio.value()))
                .isEqualTo(CELL.evaluate().estimates().get(0).ratio(), within(1e-9));
        Coefficients coefficients =
                new WindowCoefficients(List.of(target(CELL, true), target(later(), true))).evaluate();
        LogRatio declared = coefficients.logRatios().get("A");
        assertThat(declared.value()).isEqualTo(ratio.value(), within(1e-12));
        assertThat(declared.error()).isEqualTo(ratio.error());
    }

    /** A second window of the same hypothesis. */
    private static CountCell later() {
        Part part = EXERCISES.parts().get(0);
        return new CountCell(
                CELL.history(),
                new Around(List.of(new Part(part.spans(), Window.parse("end[1,7]")))),
                CELL.nulls(),
                CELL.settings());
    }

    @Test
    void launchesThatNeverFallInsideAreFirthsCase() {
        int[] outside = CELL.history().launchDays().clone();
        for (int t = 0; t < outside.length; t++) {
            outside[t] = DAYS[t] ? 0 : outside[t];
        }
        List<Coefficient> rows = rows(CELL.on(CELL.history().with(outside), CELL.settings()), true);
        Coefficient series = row(rows, "sccs_year", "exposure", "profile");
        assertThat(series.caveats()).contains(Caveat.FIRTH);
        assertThat(value(series, Measure.RATIO)).isBetween(1e-4, 0.5);
        assertThat(value(series, Measure.CI_HIGH)).isFinite();
        assertThat(rows)
                .noneMatch(row -> row.model().startsWith("sccs") && row.method().equals("wald"));
        Coefficient crossover = row(rows, "case_crossover_month", "exposure", "likelihood_ratio");
        assertThat(crossover.caveats()).contains(Caveat.FIRTH);
        assertThat(crossover.value(Measure.CI_LOW)).isEmpty();
        assertThat(value(crossover, Measure.P_TWO_SIDED)).isLessThan(0.05);
        Coefficient season = row(rows, "n10_model", "exposure", "");
        assertThat(value(season, Measure.RATIO)).isZero();
        assertThat(season.caveats()).containsExactly(Caveat.SEPARATED);
        assertThat(SeasonalRatio.of(CELL.on(CELL.history().with(outside), CELL.settings())))
                .isEmpty();
    }

    @Test
    void whatIsDescribedHasEstimatesAndNoP() {
        List<Coefficient> tested = rows(CELL, true);
        List<Coefficient> described = rows(CELL, false);
        assertThat(described).hasSameSizeAs(tested);
        for (int i = 0; i < tested.size(); i++) {
            assertThat(described.get(i).values().keySet()).noneMatch(Measure::isTest);
            assertThat(described.get(i).value(Measure.RATIO))
                    .isEqualTo(tested.get(i).value(Measure.RATIO));
        }
    }
}
