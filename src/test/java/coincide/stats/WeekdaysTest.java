package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.stats.Weekdays.Count;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeekdaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final Observation FORTNIGHT = Observation.of(MONDAY, MONDAY.plusDays(13));

    @Test
    void equalsThePearsonStatisticOfTheTable() {
        Weekdays weekdays = counts(new int[] {5, 2, 0, 3, 1, 4, 0}, new int[] {11, 11, 11, 10, 10, 10, 10});
        assertThat(weekdays.statistic().getAsDouble()).isEqualTo(13.194921630094045, within(1e-10));
        assertThat(weekdays.p().getAsDouble()).isEqualTo(0.040042912593402646, within(1e-12));
        assertThat(weekdays.expected(DayOfWeek.MONDAY)).isEqualTo(15 * 11 / 73.0, within(1e-12));
        assertThat(weekdays.sparse()).hasSize(7);
        assertThat(counts(new int[] {50, 9, 9, 9, 9, 9, 9}, new int[] {90, 30, 60, 60, 60, 60, 60})
                        .sparse())
                .isEmpty();
        assertThat(counts(new int[] {50, 3, 9, 9, 9, 9, 9}, new int[] {90, 8, 60, 60, 60, 60, 60})
                        .sparse())
                .containsExactly(DayOfWeek.TUESDAY);
    }

    /** The mean over all sets of days is exactly T / (T - 1) times the degrees of freedom. */
    @Test
    void isCentredOnItsDegreesOfFreedomOverAllSetsOfDays() {
        double sum = 0;
        int sets = 0;
        for (int set = 0; set < 1 << 14; set++) {
            if (Integer.bitCount(set) == 4) {
                int bits = set;
                int[] y = IntStream.range(0, 14).map(t -> bits >> t & 1).toArray();
                sum += Weekdays.of(y, FORTNIGHT).statistic().getAsDouble();
                sets++;
            }
        }
        assertThat(sets).isEqualTo(1001);
        assertThat(sum / sets).isEqualTo(14 / 13.0 * 6, within(1e-9));
    }

    @Test
    void countsTheWeekdayOfTheCalendar() {
        int[] y = new int[14];
        y[2] = 1;
        y[9] = 1;
        y[13] = 1;
        assertThat(Weekdays.of(y, FORTNIGHT).counts())
                .contains(
                        new Count(DayOfWeek.WEDNESDAY, 2, 2),
                        new Count(DayOfWeek.SUNDAY, 1, 2),
                        new Count(DayOfWeek.MONDAY, 0, 2));
        Observation weekend = Observation.of(LocalDate.of(1969, 12, 27), LocalDate.of(1969, 12, 28));
        Weekdays early = Weekdays.of(new int[] {1, 0}, weekend);
        assertThat(early.counts().get(5)).isEqualTo(new Count(DayOfWeek.SATURDAY, 1, 1));
        assertThat(early.statistic()).hasValue(2); // table (1 0, 0 1)
        assertThat(early.p().getAsDouble()).isEqualTo(0.15729920705028513, within(1e-12));
    }

    @Test
    void hasNothingToCompareWithoutLaunchesWithoutRestAndOnOneWeekday() {
        assertThat(Weekdays.of(new int[14], FORTNIGHT).p()).isEmpty();
        int[] every = new int[14];
        Arrays.fill(every, 1);
        assertThat(Weekdays.of(every, FORTNIGHT).statistic()).isEmpty();
        assertThat(Weekdays.of(new int[] {1}, Observation.of(MONDAY, MONDAY)).p())
                .isEmpty();
    }

    @Test
    void refusesOtherCounts() {
        assertThatThrownBy(() -> new Count(DayOfWeek.MONDAY, 2, 1))
                .hasMessage("Invalid count of MONDAY: 2 launch days among 1 days");
        assertThatThrownBy(() -> new Weekdays(List.of())).hasMessageContaining("Monday first");
        int[] y = new int[14];
        y[3] = 2;
        assertThatThrownBy(() -> Weekdays.of(y, FORTNIGHT)).hasMessageContaining("holds 2 launches");
    }

    private static Weekdays counts(int[] launchDays, int[] days) {
        return new Weekdays(Arrays.stream(DayOfWeek.values())
                .map(day -> new Count(day, launchDays[day.ordinal()], days[day.ordinal()]))
                .toList());
    }
}
