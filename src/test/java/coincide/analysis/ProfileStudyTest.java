package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import coincide.model.Window;
import coincide.nulls.ClusterResampling;
import coincide.nulls.Streams;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.plan.Statistic;
import coincide.stats.LaunchUnits;
import coincide.stats.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Placebo shifts and contrasts of before and after. */
class ProfileStudyTest {
    private static final Job JOB = Simulations.job(99, 999);

    private final Exposed.Around exercises = Simulations.exercises();
    private final History history = Simulations.seasonal();

    @Test
    void theTrueCalendarIsTheFinding() {
        Planned planned = Simulations.counted(JOB, "H", Direction.UP, exercises, NullCode.N10);
        Outcome outcome = planned.cell().evaluate();
        List<ProfilePoint> points = new PlaceboTask("H", history, exercises, 10, Settings.of(JOB)).evaluate();
        ProfilePoint truth = points.get(10);
        assertThat(points).extracting(ProfilePoint::lo).startsWith(-10, -9).endsWith(9, 10);
        assertThat(truth.lo()).isZero();
        assertThat((double) truth.observed()).isEqualTo(outcome.observed());
        assertThat(truth.atRisk()).isEqualTo(planned.sample().exposedDays());
        assertThat(truth.expected()).isEqualTo(outcome.estimates().get(0).expected());
        assertThat(truth.ratio()).containsExactly(outcome.estimates().get(0).ratio());
        assertThat(truth.p()).containsExactly(outcome.tests().get(0).law().pTwoSided());
        assertThat(truth.milestones()).isEqualTo(20);
    }

    @Test
    void aDisplacedCalendarHasTheSameCurveMoved() {
        List<ProfilePoint> points = new PlaceboTask("H", history, exercises, 6, Settings.of(JOB)).evaluate();
        List<ProfilePoint> moved =
                new PlaceboTask("H", history, exercises.displaced(4), 6, Settings.of(JOB)).evaluate();
        for (int i = 0; i + 4 < points.size(); i++) {
            assertThat(moved.get(i).observed()).isEqualTo(points.get(i + 4).observed());
            assertThat(moved.get(i).p()).isEqualTo(points.get(i + 4).p());
            assertThat(moved.get(i).ratio()).isEqualTo(points.get(i + 4).ratio());
        }
    }

    @Test
    void nothingExposedHasNoEffectAndNoP() {
        long far = Simulations.FROM.toEpochDay() - 8;
        Exposed.Around edge = new Exposed.Around(
                List.of(new Part(List.of(new Span("s", far, far, Span.ALWAYS)), Window.parse("span[0,0]"))));
        List<ProfilePoint> points = new PlaceboTask("H", history, edge, 10, Settings.of(JOB)).evaluate();
        assertThat(points.get(0).p()).isEmpty();
        assertThat(points.get(0).ratio()).isEmpty();
        assertThat(points.get(0).atRisk()).isZero();
        assertThat(points.get(20).atRisk()).isEqualTo(1);
        assertThat(points.get(20).p()).hasSize(1);
    }

    /** By hand: the two log ratios with a launch spread over all days added, and the replicates one by one. */
    @Test
    void aContrastIsTheDifferenceOfTwoLogRatiosUnderJointSurrogates() {
        Planned before = windowed("B", "start[-7,-1]", List.of("family"));
        Planned after = windowed("A", "end[1,14]", List.of("family"));
        Planned other = windowed("O", "end[1,7]", List.of("elsewhere"));
        Planned during = windowed("D", "span[0,0]", List.of("family"));
        List<Planned> cells = List.of(during, before, other, after);
        List<Outcome> outcomes =
                cells.stream().map(cell -> cell.cell().evaluate()).toList();
        List<Task<PhaseContrast>> tasks = ProfileStudy.contrasts(JOB, cells, outcomes);
        assertThat(tasks).hasSize(1);
        PhaseContrast contrast = tasks.get(0).evaluate();
        assertThat(contrast.before().hypothesis()).isEqualTo("B");
        assertThat(contrast.after().window()).hasToString("end[1,14]");
        boolean[] early = ((CountCell) before.cell()).exposed().days(Simulations.DAYS);
        boolean[] late = ((CountCell) after.cell()).exposed().days(Simulations.DAYS);
        double observed = difference(history.launchDays(), early, late);
        assertThat(contrast.law().observed()).isEqualTo(observed, within(1e-12));
        ClusterResampling bursts = ClusterResampling.of(history.launchDays(), Simulations.DAYS, 2);
        Streams streams = Settings.of(JOB).streams(NullCode.N11);
        int greater = 1;
        for (int i = 0; i < 999; i++) {
            greater += difference(bursts.surrogate(streams.replicate(i)), early, late) >= observed - 1e-9 ? 1 : 0;
        }
        assertThat(contrast.law().pGreater()).isEqualTo(greater / 1000.0);
    }

    private static double difference(int[] y, boolean[] early, boolean[] late) {
        return logRatio(y, late) - logRatio(y, early);
    }

    private static double logRatio(int[] y, boolean[] days) {
        double d1 = 0;
        for (boolean day : days) {
            d1 += day ? 1 : 0;
        }
        double share = d1 / days.length;
        double inside = LaunchUnits.exposed(y, days) + share;
        double outside = LaunchUnits.total(y) - LaunchUnits.exposed(y, days) + 1 - share;
        return Math.log(inside / outside) - Math.log(d1 / (days.length - d1));
    }

    private Planned windowed(String id, String text, List<String> families) {
        Window window = Window.parse(text);
        Exposed.Around around =
                new Exposed.Around(List.of(new Part(exercises.parts().get(0).spans(), window)));
        Hypothesis hypothesis = new Hypothesis(
                id,
                id,
                id,
                Role.PRIMARY,
                new Statistic.WindowCount(families, window, List.of()),
                Direction.UP,
                NullCode.N10,
                List.of(),
                List.of());
        return new Planned(
                hypothesis,
                families,
                Optional.of(window),
                true,
                Samples.of(history, around),
                List.of(),
                new CountCell(history, around, List.of(NullCode.N10), Settings.of(JOB)));
    }
}
