package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.analysis.Influence.Kind;
import coincide.model.Direction;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.model.Observation.Block;
import coincide.model.UncertainDate;
import coincide.model.Window;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.stats.LaunchUnits;
import coincide.stats.Span;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is left out one by one against cells made without it. */
class InfluenceStudyTest {
    private static final Job JOB = Simulations.job(99, 999);
    private static final Observation DAYS = Simulations.DAYS;

    private final Exposed.Around exercises = Simulations.exercises();
    private final History history = Simulations.seasonal();
    private final Planned planned = Simulations.counted(JOB, "H", Direction.UP, exercises, NullCode.N10);

    @Test
    void aYearLeftOutIsARunWithoutThatYear() {
        LocalDate from = LocalDate.of(2015, 1, 1);
        Observation others = new Observation(List.of(
                new Block(Simulations.FROM, LocalDate.of(2014, 12, 31)),
                new Block(LocalDate.of(2016, 1, 1), Simulations.TO)));
        Influence year = find(Kind.YEAR, from);
        assertThat(year.item()).isEqualTo("2015");
        assertThat(year.to()).isEqualTo(LocalDate.of(2015, 12, 31));
        assertSame(year, new CountCell(History.of(launches(), others), exercises, List.of(NullCode.N10), settings()));
        assertThat(influences(Kind.YEAR)).hasSize(10);
    }

    @Test
    void aMilestoneLeftOutIsACalendarWithoutIt() {
        Span left = exercises.parts().get(0).spans().get(7);
        Influence milestone = find(Kind.MILESTONE, LocalDate.ofEpochDay(left.start()));
        List<Span> others = exercises.parts().get(0).spans().stream()
                .filter(span -> span != left)
                .toList();
        Exposed.Around around = new Exposed.Around(List.of(new Part(others, Simulations.AROUND)));
        assertSame(milestone, new CountCell(history, around, List.of(NullCode.N10), settings()));
        assertThat(influences(Kind.MILESTONE)).hasSize(20);
    }

    @Test
    void aBurstLeftOutIsAHistoryWithoutIt() {
        List<Influence> bursts = influences(Kind.BURST);
        Influence burst = bursts.stream()
                .filter(one -> one.title().equals("2 launch days"))
                .findFirst()
                .orElseThrow();
        int[] others = history.launchDays().clone();
        for (long day = burst.from().toEpochDay(); day <= burst.to().toEpochDay(); day++) {
            others[DAYS.indexOf(day)] = 0;
        }
        assertThat(LaunchUnits.total(others)).isEqualTo(history.total() - 2);
        assertSame(burst, new CountCell(history.with(others), exercises, List.of(NullCode.N10), settings()));
        int days = bursts.stream()
                .mapToInt(one -> Integer.parseInt(one.title().split(" ")[0]))
                .sum();
        assertThat(days).isEqualTo(history.total());
        for (int i = 1; i < bursts.size(); i++) {
            assertThat(bursts.get(i).from().toEpochDay()
                            - bursts.get(i - 1).to().toEpochDay())
                    .isGreaterThan(3);
        }
    }

    @Test
    void theSeasonItselfHasYearsAndBurstsUnderItsOwnNull() {
        Exposed spring = new Exposed.Season(Set.of(Month.MARCH, Month.APRIL));
        Planned season = Simulations.counted(JOB, "S", Direction.UP, spring, NullCode.N4y);
        List<Task<List<Influence>>> tasks = tasks(season);
        assertThat(tasks.get(0).evaluate()).isEmpty();
        List<Influence> years = tasks.get(1).evaluate();
        assertThat(years).hasSize(10).allMatch(one -> one.nullModel() == NullCode.N4y && one.replicates() == 0);
        Outcome whole = season.cell().evaluate();
        assertThat(years.get(0).whole()).isEqualTo(whole.tests().get(0).law().pGreater());
    }

    /** One launch day in the only window: p is the share of exposed days of its year. */
    @Test
    void theOneItemThatCarriesADecisionIsDecisive() {
        long day = LocalDate.of(2014, 5, 5).toEpochDay();
        History one = History.of(new long[] {day}, DAYS);
        Exposed.Around around = new Exposed.Around(
                List.of(new Part(List.of(new Span("s", day, day, Span.ALWAYS)), Window.parse("span[0,0]"))));
        Planned single = Simulations.planned(
                "H", Direction.UP, new CountCell(one, around, List.of(NullCode.N10), settings()), NullCode.N10);
        List<Task<List<Influence>>> tasks = tasks(single);
        assertThat(tasks).hasSize(3);
        Influence milestone = tasks.get(0).evaluate().get(0);
        assertThat(milestone.whole()).isLessThan(0.05);
        assertThat(milestone.p()).isEmpty();
        assertThat(milestone.expected()).isEmpty();
        assertThat(milestone.logRatioChange()).isEmpty();
        assertThat(milestone.decisive()).isTrue();
        assertThat(tasks.get(2).evaluate()).hasSize(1).allMatch(Influence::decisive);
        List<Influence> years = tasks.get(1).evaluate();
        assertThat(years.stream().filter(Influence::decisive).map(Influence::item))
                .containsExactly("2014");
    }

    @Test
    void noMoreReplicatesThanNeeded() {
        Planned many = Simulations.counted(Simulations.job(99, 20_000), "H", Direction.DOWN, exercises, NullCode.N10);
        assertThat(tasks(many).get(1).evaluate().get(0).replicates()).isEqualTo(9_999);
    }

    /** Rows of one family on the same days are one milestone; another family's are another matter. */
    @Test
    void aMilestoneHasTheTitlesOfAllItsRows() {
        Span span = exercises.parts().get(0).spans().get(3);
        List<Milestone> milestones = List.of(
                milestone("family", "exercise", "Spring", span.start(), span.end()),
                milestone("family", "drill", "Drill", span.start(), span.end()),
                milestone("family", "exercise", "Longer", span.start(), span.end() + 1),
                milestone("elsewhere", "exercise", "Other", span.start(), span.end()));
        List<Influence> all = InfluenceStudy.tasks(
                        JOB, List.of(planned), List.of(planned.cell().evaluate()), milestones)
                .get(0)
                .evaluate();
        assertThat(all.get(3).title()).isEqualTo("Spring; Drill");
        assertThat(all.get(3).item()).isEqualTo("exercise");
        assertThat(all.get(4).title()).isEmpty();
    }

    private static Milestone milestone(String family, String series, String title, long start, long end) {
        return new Milestone(
                title,
                family,
                series,
                title,
                UncertainDate.of(LocalDate.ofEpochDay(start)),
                UncertainDate.of(LocalDate.ofEpochDay(end)),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                Milestone.Status.HELD,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void assertSame(Influence left, CountCell without) {
        Outcome outcome = without.evaluate();
        Outcome whole = planned.cell().evaluate();
        double ratio = outcome.estimates().get(0).ratio();
        assertThat((double) left.observed()).isEqualTo(outcome.observed());
        assertThat(left.expected().get(0)).isEqualTo(outcome.estimates().get(0).expected(), within(1e-6));
        assertThat(left.ratio().get(0)).isEqualTo(ratio, within(1e-6));
        assertThat(left.p()).containsExactly(outcome.tests().get(0).law().pGreater());
        assertThat(left.whole()).isEqualTo(whole.tests().get(0).law().pGreater());
        assertThat(left.logRatioChange().get(0))
                .isEqualTo(Math.log(ratio / whole.estimates().get(0).ratio()), within(1e-6));
        assertThat(left.decisive()).isEqualTo(left.p().get(0) <= 0.05 != left.whole() <= 0.05);
        assertThat(ratio).isNotEqualTo(whole.estimates().get(0).ratio());
    }

    private Influence find(Kind kind, LocalDate from) {
        return influences(kind).stream()
                .filter(one -> one.from().equals(from))
                .findFirst()
                .orElseThrow();
    }

    private List<Influence> influences(Kind kind) {
        return tasks(planned).get(kind.ordinal()).evaluate();
    }

    private static List<Task<List<Influence>>> tasks(Planned cell) {
        return InfluenceStudy.tasks(JOB, List.of(cell), List.of(cell.cell().evaluate()), List.of());
    }

    private long[] launches() {
        return IntStream.range(0, DAYS.length())
                .filter(t -> history.launchDays()[t] > 0)
                .mapToLong(DAYS::dayAt)
                .toArray();
    }

    private static Settings settings() {
        return Settings.of(JOB);
    }
}
