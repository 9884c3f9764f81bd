package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import coincide.analysis.Exposed.Around;
import coincide.model.Direction;
import coincide.model.Launch;
import coincide.model.Window;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.plan.Statistic;
import coincide.stats.LogLinearDesign;
import coincide.stats.LogLinearFit;
import coincide.stats.LogLinearRegression;
import coincide.stats.PartialPooling;
import coincide.stats.RateRatio;
import coincide.stats.RatioLikelihood;
import coincide.stats.ResponseDistribution.LaunchDay;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoefficientStudyTest {
    private static final Job JOB = Simulations.job(9, 99);
    private static final List<Launch> LAUNCHES = launches();
    private static final Around EXERCISES = Simulations.exercises();

    /** Every launch day of the simulation, each fifth of them with two launches. */
    private static List<Launch> launches() {
        List<Launch> launches = new ArrayList<>();
        int[] y = Simulations.seasonal().launchDays();
        for (int t = 0; t < y.length; t++) {
            LocalDate day = Simulations.FROM.plusDays(t);
            for (int i = 0; i < y[t] * (launches.size() % 5 == 0 ? 2 : 1); i++) {
                launches.add(Launches.of(day, "SRBM"));
            }
        }
        return launches;
    }

    private static Around moved(int days, Window window) {
        return new Around(List.of(new Part(
                EXERCISES.parts().get(0).spans().stream()
                        .map(span -> span.movedBy(days))
                        .toList(),
                window)));
    }

    private static Planned family(String id, Around around) {
        return Simulations.counted(JOB, id, Direction.UP, around, NullCode.N10);
    }

    private static Planned as(Planned planned, Role role, Statistic statistic) {
        Hypothesis old = planned.hypothesis();
        Hypothesis other =
                new Hypothesis(old.id(), "", "", role, statistic, Direction.UP, NullCode.N10, List.of(), List.of());
        return new Planned(
                other, planned.families(), planned.window(), true, planned.sample(), planned.flags(), planned.cell());
    }

    private static Coefficients evaluate(Planned... cells) {
        return Coefficients.joined(CoefficientStudy.tasks(List.of(cells), LAUNCHES).stream()
                .map(Task::evaluate)
                .toList());
    }

    private static List<Coefficient> rows(Coefficients all, String model) {
        return all.rows().stream().filter(row -> row.model().equals(model)).toList();
    }

    @Test
    void withoutPrimaryFamiliesNothingIsPooledOrJoined() {
        Planned secondary = as(
                family("S", EXERCISES),
                Role.SECONDARY,
                new Statistic.WindowCount(List.of("f"), Simulations.AROUND, List.of()));
        Planned union = as(family("U", EXERCISES), Role.PRIMARY, new Statistic.UnionCount(List.of("S")));
        Coefficients all = evaluate(secondary, union);
        assertThat(all.rows())
                .noneMatch(row -> row.model().startsWith("joint") || row.model().equals("bayes_pooled"));
        assertThat(all.overlaps()).isEmpty();
        assertThat(rows(all, "exact_conditional"))
                .extracting(Coefficient::hypothesis)
                .containsExactly("S", "U");
        assertThat(CoefficientStudy.tasks(List.of(), LAUNCHES)).isEmpty();
    }

    @Test
    void aUnionIsNoFamilyOfItsOwn() {
        Planned union = as(family("U", EXERCISES), Role.PRIMARY, new Statistic.UnionCount(List.of("A")));
        Coefficients all = evaluate(union, family("A", EXERCISES), family("B", moved(100, Simulations.AROUND)));
        assertThat(rows(all, "joint_cloglog"))
                .extracting(Coefficient::hypothesis)
                .containsExactly("A", "B");
        assertThat(rows(all, "bayes_pooled"))
                .extracting(Coefficient::hypothesis, Coefficient::term)
                .containsExactly(tuple("A", "exposure"), tuple("B", "exposure"), tuple("", "common_mean"));
    }

    @Test
    void jointRegressionIsThatOfTheKernel() {
        Around other = moved(100, Simulations.AROUND);
        Coefficients all = evaluate(family("A", EXERCISES), family("B", other));
        int[] y = Simulations.seasonal().launchDays();
        int[] counts = History.launches(LAUNCHES, Simulations.DAYS);
        LogLinearDesign design = LogLinearDesign.of(Simulations.DAYS, 2)
                .withExposure("A", EXERCISES.days(Simulations.DAYS))
                .withExposure("B", other.days(Simulations.DAYS));
        LogLinearFit plain = LogLinearRegression.fit(y, design, new LaunchDay()).orThrow();
        LogLinearFit lagged = LogLinearRegression.fit(y, design.withLaunchesBefore(counts, 14), new LaunchDay())
                .orThrow();
        assertThat(rows(all, "joint_cloglog").get(1).value(Measure.RATIO).orElseThrow())
                .isEqualTo(plain.coefficient("B").ratio(), within(1e-9));
        assertThat(rows(all, "joint_cloglog_lag")
                        .get(0)
                        .value(Measure.P_TWO_SIDED)
                        .orElseThrow())
                .isEqualTo(lagged.coefficient("A").p(), within(1e-9));
        Coefficient lag = rows(all, "joint_cloglog_lag").get(2);
        assertThat(lag.term()).isEqualTo("lag_log");
        assertThat(lag.ofHypothesis()).isFalse();
        assertThat(rows(all, "joint_nb2").get(0).launches())
                .isEqualTo(LAUNCHES.size())
                .isGreaterThan(rows(all, "joint_cloglog").get(0).launches());
        assertThat(rows(all, "joint_poisson_hac")).allMatch(row -> row.method().equals("newey_west"));
    }

    /** Two that expose nearly the same days are left out, with a number neither of them, and the third is not. */
    @Test
    void familiesThatDaysCannotTellApartAreNotSeparable() {
        Coefficients all = evaluate(
                family("A", EXERCISES),
                family("B", moved(0, Window.parse("span[-3,3]"))),
                family("C", moved(100, Simulations.AROUND)));
        for (String model : List.of("joint_cloglog", "joint_nb2_lag", "joint_poisson_hac")) {
            List<Coefficient> rows = rows(all, model);
            assertThat(rows.get(0).caveats()).containsExactly(Caveat.NOT_SEPARABLE);
            assertThat(rows.get(1).caveats()).containsExactly(Caveat.NOT_SEPARABLE);
            assertThat(rows.get(0).values()).isEmpty();
            assertThat(rows.get(2).value(Measure.RATIO)).isPresent();
        }
        FamilyOverlap same = all.overlaps().get(0);
        assertThat(same.diagnosis().orElseThrow().separable()).isEqualTo("inflated_variance");
        assertThat(same.diagnosis().orElseThrow().varianceInflation().get(0)).isInfinite();
        FamilyOverlap pair = all.overlaps().get(1);
        assertThat(pair.share()).contains(1.0);
        assertThat(pair.correlation().orElseThrow()).isEqualTo(1, within(1e-12));
        assertThat(pair.diagnosis()).isEmpty();
        assertThat(all.overlaps()).hasSize(9);
    }

    /** Its few windows hold every launch day they can: the estimate is infinite and the others stay. */
    @Test
    void aFamilyWhoseDaysAllHaveLaunchesIsSeparated() {
        int[] y = Simulations.seasonal().launchDays();
        List<Span> spans = IntStream.range(0, y.length)
                .filter(t -> y[t] > 0)
                .limit(8)
                .mapToObj(t -> Simulations.FROM.plusDays(t).toEpochDay())
                .map(day -> new Span("x", day, day, Span.ALWAYS))
                .toList();
        Around hits = new Around(List.of(new Part(spans, Window.parse("span[0,0]"))));
        Coefficients all = evaluate(family("A", EXERCISES), family("H", hits));
        assertThat(rows(all, "joint_cloglog").get(1).caveats()).containsExactly(Caveat.SEPARATED);
        assertThat(rows(all, "joint_cloglog").get(1).values()).isEmpty();
        assertThat(rows(all, "joint_cloglog").get(0).value(Measure.RATIO)).isPresent();
        assertThat(rows(all, "joint_nb2").get(1).value(Measure.RATIO)).isPresent();
    }

    @Test
    void poolingIsThatOfTheKernelWithPowerLikelihoods() {
        Coefficients all = evaluate(family("A", EXERCISES), family("B", moved(100, Simulations.AROUND)));
        List<Coefficient> rows = rows(all, "bayes_pooled");
        double phi = rows.get(0).value(Measure.DISPERSION).orElseThrow();
        assertThat(phi).isGreaterThan(1);
        List<RatioLikelihood> likelihoods = List.of(
                new RatioLikelihood.Conditional(margins(EXERCISES), phi),
                new RatioLikelihood.Conditional(margins(moved(100, Simulations.AROUND)), phi));
        PartialPooling pooling = PartialPooling.of(likelihoods);
        for (int i = 0; i < 2; i++) {
            assertThat(rows.get(i).value(Measure.RATIO).orElseThrow())
                    .isEqualTo(Math.exp(pooling.families().get(i).quantile(0.5)), within(1e-9));
            assertThat(rows.get(i).value(Measure.PROBABILITY_ABOVE_1).orElseThrow())
                    .isEqualTo(pooling.families().get(i).probabilityAbove(0), within(1e-9));
        }
        assertThat(rows.get(2).value(Measure.LOG_RATIO_SE).orElseThrow())
                .isEqualTo(pooling.mean().sd(), within(1e-9));
    }

    private static RateRatio margins(Around around) {
        return RateRatio.of(Simulations.seasonal().launchDays(), around.days(Simulations.DAYS));
    }

    @Test
    void nothingIsPooledWhereNoLaunchIsExposed() {
        Planned never = family("N", moved(0, Window.parse("span[0,0]")));
        CountCell cell = (CountCell) never.cell();
        int[] outside = cell.history().launchDays().clone();
        boolean[] days = cell.exposed().days(Simulations.DAYS);
        for (int t = 0; t < outside.length; t++) {
            outside[t] = days[t] ? 0 : outside[t];
        }
        WindowTarget target =
                new WindowTarget("N", List.of(), true, cell.on(cell.history().with(outside), cell.settings()));
        assertThat(new PooledCoefficients(List.of(target)).evaluate().rows())
                .allSatisfy(row -> assertThat(row.caveats()).containsExactly(Caveat.NOT_ESTIMABLE));
    }
}
