package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.analysis.ImputationTask.Between;
import coincide.model.Direction;
import coincide.plan.NullCode;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImputationTaskTest {
    private static final Exposed EXPOSED = Simulations.exercises();
    private static final Settings SETTINGS =
            Settings.of(Simulations.job(99, 99)).withReplicates(499);
    private static final CountCell CELL =
            new CountCell(Simulations.seasonal(), EXPOSED, List.of(NullCode.N10), SETTINGS);
    private static final SpecificationTrial TRIAL =
            new SpecificationTrial("H", Direction.UP, "span[-3,3]", true, NullCode.N10, List.of(NullCode.N10), EXPOSED);

    private static Specification evaluated(Between... unknown) {
        Axes axes = Axes.declared(2).withImputedDates();
        return new ImputationTask(TRIAL, axes, CELL, List.of(unknown), 20)
                .evaluate()
                .cells()
                .get(0);
    }

    private static Between days(LocalDate first, int days) {
        return new Between(first.toEpochDay(), first.toEpochDay() + days - 1);
    }

    /** A range of one day is a known day: every completed history is the same, and nothing is added between them. */
    @Test
    void aRangeOfOneDayIsThatDay() {
        boolean[] exposed = EXPOSED.days(Simulations.DAYS);
        int[] y = Simulations.seasonal().launchDays().clone();
        int day = IntStream.range(0, y.length)
                .filter(t -> exposed[t] && y[t] == 0)
                .findFirst()
                .orElseThrow();
        y[day] = 1;
        Specification cell = evaluated(days(Simulations.FROM.plusDays(day), 1));
        Outcome.Tested known =
                CELL.on(CELL.history().with(y), SETTINGS).evaluate().tests().get(0);
        int observed = LaunchUnits.exposed(y, exposed);
        assertThat(cell.observed()).isEqualTo(observed);
        assertThat(cell.expected().orElseThrow()).isEqualTo(known.expected(), within(1e-9));
        assertThat(cell.ratio().orElseThrow()).isEqualTo(observed / known.expected(), within(1e-9));
        assertThat(cell.p().orElseThrow()).isEqualTo(Math.min(1, 2 * known.law().pGreater()), within(1e-12));
        assertThat(cell.logRatioError().orElseThrow()).isEqualTo(known.law().sd() / known.expected(), within(1e-9));
    }

    /** Windows have 16 days: a range of 16 fits, one of 17 is refused, and what is refused changes nothing of the others. */
    @Test
    void whatIsWiderThanTheWindowsStaysOut() {
        LocalDate day = LocalDate.of(2015, 3, 10);
        Specification fits = evaluated(days(day, 16));
        assertThat(fits.testable()).isTrue();
        assertThat(evaluated(days(day, 17)).obstacle()).isEqualTo("No window is as wide as the dates are unsure.");
        assertThat(evaluated(days(day, 16), days(day, 17))).isEqualTo(fits);
        assertThat(evaluated(days(day, 17)).result()).isEmpty();
    }

    @Test
    void whatIsDrawnOutsideTheObservationDoesNotCount() {
        int before = LaunchUnits.exposed(CELL.history().launchDays(), EXPOSED.days(Simulations.DAYS));
        assertThat(evaluated(days(Simulations.TO.plusDays(1), 5)).observed()).isEqualTo(before);
    }

    /** 16 days, each equally likely: about 1 in 16 of many histories has the first. */
    @Test
    void everyDayOfARangeIsDrawn() {
        Settings settings = SETTINGS.withReplicates(99);
        History none = CELL.history().with(new int[Simulations.DAYS.length()]);
        LocalDate day = LocalDate.of(2015, 6, 1);
        ImputationTask task = new ImputationTask(
                TRIAL,
                Axes.declared(2),
                new CountCell(none, EXPOSED, List.of(NullCode.N10), settings),
                List.of(days(day, 16)),
                1600);
        int[] drawn = new int[16];
        int first = Simulations.DAYS.indexOf(day.toEpochDay());
        for (int i = 0; i < 1600; i++) {
            int[] y = task.completed(i, 16).launchDays();
            for (int k = 0; k < 16; k++) {
                drawn[k] += y[first + k];
            }
        }
        assertThat(drawn)
                .satisfies(counts -> assertThat(IntStream.of(counts).sum()).isEqualTo(1600));
        assertThat(IntStream.of(drawn)).allMatch(count -> count > 60 && count < 145);
    }
}
