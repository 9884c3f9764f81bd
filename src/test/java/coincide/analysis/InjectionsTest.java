package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Exposed.Season;
import coincide.model.Direction;
import coincide.plan.Job;
import coincide.plan.NullCode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InjectionsTest {
    private static List<List<Rejections>> evaluated(Job job, List<Planned> cells) {
        return Injections.tasks(job, cells).stream().map(Task::evaluate).toList();
    }

    private static Size size(Measured measured, String hypothesis, NullCode code) {
        return measured.sizes().stream()
                .filter(size -> size.hypothesis().equals(hypothesis) && size.nullModel() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNullModelBlindToTheSeasonIsFoundLiberalAndTheHeadlineIsNot() {
        Job job = Simulations.job(200, 199);
        List<Planned> cells = List.of(Simulations.counted(
                job, "A", Direction.UP, Simulations.exercises(), NullCode.N10, NullCode.N2, NullCode.N1));
        Measured measured = Measured.of(job, cells, evaluated(job, cells));
        assertThat(size(measured, "A", NullCode.N2).state()).isEqualTo(Size.State.LIBERAL);
        assertThat(size(measured, "A", NullCode.N1).state()).isEqualTo(Size.State.LIBERAL);
        assertThat(size(measured, "A", NullCode.N10).state()).isIn(Size.State.WITHIN, Size.State.CONSERVATIVE);
        assertThat(measured.power())
                .extracting(Rejections::ratio)
                .containsExactly(1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0);
        assertThat(measured.power().get(7).rate()).isGreaterThan(0.95);
        assertThat(measured.power().get(1).rate()).isLessThan(0.5);
    }

    /** Histories that kept the season would make every test of the season reject. */
    @Test
    void aHypothesisAboutTheSeasonIsMeasuredOnHistoriesWithoutOne() {
        Job job = Simulations.job(150, 99);
        Season autumn = new Season(Set.of(Month.SEPTEMBER, Month.OCTOBER, Month.NOVEMBER));
        List<Planned> cells =
                List.of(Simulations.counted(job, "A", Direction.DOWN, autumn, NullCode.N4y, NullCode.N3y));
        Measured measured = Measured.of(job, cells, evaluated(job, cells));
        assertThat(size(measured, "A", NullCode.N4y).state()).isNotEqualTo(Size.State.LIBERAL);
        assertThat(measured.power()).extracting(Rejections::ratio).containsExactly(1.0, 0.8, 0.67, 0.5, 0.33, 0.25);
        assertThat(measured.power().get(5).rejected())
                .isGreaterThan(measured.power().get(0).rejected());
    }

    @Test
    void blocksAndCompanyDoNotMatter() {
        Job job = Simulations.job(99, 99);
        List<NullCode> nulls = List.of(
                NullCode.N10, NullCode.N10c, NullCode.N11, NullCode.N7, NullCode.N8, NullCode.N4h, NullCode.N3q);
        CountCell cell = new CountCell(Simulations.seasonal(), Simulations.exercises(), nulls, Settings.of(job));
        CountCell other = new CountCell(
                Simulations.seasonal(), new Season(Set.of(Month.MAY)), List.of(NullCode.N10), Settings.of(job));
        InjectionTrial trial = new InjectionTrial("A", Direction.EITHER, 0.05, 0.01, cell);
        InjectionTrial company = new InjectionTrial("B", Direction.UP, 0.05, 0.01, other);
        List<Rejections> whole = new InjectionBlock(List.of(trial), 0, 12).evaluate();
        List<List<Rejections>> parts = new ArrayList<>(List.of(
                new InjectionBlock(List.of(trial), 0, 5).evaluate(),
                new InjectionBlock(List.of(trial, company), 5, 12).evaluate()));
        assertThat(Rejections.merged(parts)).containsAll(whole);
        Collections.reverse(parts);
        assertThat(Rejections.merged(parts)).containsAll(whole);
        assertThat(whole).hasSize(7 + 12).allMatch(count -> count.histories() == 12);
    }

    @Test
    void aContrastIsInjectedIntoItsFirstEraAndADistanceNowhere() {
        Job job = Simulations.job(40, 99);
        long lastDay = LocalDate.of(2016, 12, 31).toEpochDay();
        ContrastCell contrast =
                new ContrastCell(Simulations.seasonal(), Simulations.exercises(), lastDay, Settings.of(job));
        boolean[] days = contrast.days();
        boolean[] injected = contrast.injected().orElseThrow();
        for (int t = 0; t < days.length; t++) {
            assertThat(injected[t]).isEqualTo(days[t] && Simulations.DAYS.dayAt(t) <= lastDay);
        }
        DistanceCell distance = new DistanceCell(
                Simulations.seasonal(),
                Simulations.exercises().parts().get(0).spans(),
                DistanceCell.From.MILESTONES,
                List.of(NullCode.N11, NullCode.N2),
                Settings.of(job));
        List<Planned> cells = List.of(
                Simulations.planned("C", Direction.UP, contrast, NullCode.N10),
                Simulations.planned("D", Direction.DOWN, distance, NullCode.N11, NullCode.N2));
        Measured measured = Measured.of(job, cells, evaluated(job, cells));
        assertThat(measured.sizes())
                .hasSize(3)
                .allMatch(size -> size.measured().orElseThrow().histories() == 40);
        assertThat(size(measured, "C", NullCode.N10).state()).isNotEqualTo(Size.State.LIBERAL);
        assertThat(measured.power()).hasSize(8).allMatch(power -> power.hypothesis()
                .equals("C"));
        assertThat(measured.power().get(7).rejected()).isGreaterThan(30);
    }

    @Test
    void tasksCoverEveryHistoryOfEveryHypothesisOnce() {
        Job job = Simulations.job(110, 99);
        List<Planned> cells = List.of(
                Simulations.counted(job, "A", Direction.UP, Simulations.exercises(), NullCode.N10),
                Simulations.counted(job, "B", Direction.DOWN, Simulations.exercises(), NullCode.N10),
                Simulations.counted(job, "C", Direction.DOWN, new Season(Set.of(Month.MAY)), NullCode.N4y));
        List<InjectionBlock> blocks = Injections.tasks(job, cells).stream()
                .map(InjectionBlock.class::cast)
                .toList();
        for (String id : List.of("A", "B", "C")) {
            List<InjectionBlock> own = blocks.stream()
                    .filter(block -> block.trials().stream()
                            .anyMatch(trial -> trial.hypothesis().equals(id)))
                    .toList();
            assertThat(own).extracting(InjectionBlock::from).containsExactly(0, 25, 50, 75, 100);
            assertThat(own).extracting(InjectionBlock::to).containsExactly(25, 50, 75, 100, 110);
        }
        assertThat(blocks).hasSize(10);
    }
}
