package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DaySetTest {
    private static final Observation DAYS = new Observation(List.of(
            new Observation.Block(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 6, 30)),
            new Observation.Block(LocalDate.of(2015, 7, 10), LocalDate.of(2016, 3, 1))));

    private final Random random = new Random(3);

    private int[] history(double rate) {
        return IntStream.range(0, DAYS.length())
                .map(t -> random.nextDouble() < rate ? 1 : 0)
                .toArray();
    }

    @Test
    void countsAsAPlainLoopDoes() {
        for (int i = 0; i < 50; i++) {
            int[] y = history(0.2);
            boolean[] exposed = new boolean[y.length];
            for (int t = 0; t < y.length; t++) {
                exposed[t] = random.nextInt(3) == 0;
            }
            DaySet days = DaySet.of(y);
            assertThat(days.size()).isEqualTo(LaunchUnits.total(y));
            assertThat(days.shared(DaySet.of(exposed))).isEqualTo(LaunchUnits.exposed(y, exposed));
            assertThat(days.and(DaySet.of(exposed)).size()).isEqualTo(LaunchUnits.exposed(y, exposed));
            assertThat(days.launchDays()).isEqualTo(y);
        }
    }

    /** The same runs as the kernel of launch units finds, across an unobserved gap too. */
    @Test
    void startsAreThoseOfLaunchUnits() {
        long[] epochDays = DAYS.days();
        for (int i = 0; i < 50; i++) {
            int[] y = history(0.1);
            long[] launches = IntStream.range(0, y.length)
                    .filter(t -> y[t] > 0)
                    .mapToLong(t -> epochDays[t])
                    .toArray();
            for (int gap : new int[] {0, 1, 3, 14, 30}) {
                assertThat(DaySet.of(y).starts(epochDays, gap).launchDays())
                        .isEqualTo(LaunchUnits.launchDays(LaunchUnits.eventStarts(launches, gap), DAYS));
            }
        }
    }

    @Test
    void holdsTheLastDayOfAWordAndTheFirstOfTheNext() {
        DaySet days = new DaySet(130);
        for (int day : new int[] {0, 63, 64, 127, 128, 129}) {
            days.add(day);
        }
        assertThat(days.size()).isEqualTo(6);
        assertThat(IntStream.range(0, 130).filter(t -> days.launchDays()[t] > 0))
                .containsExactly(0, 63, 64, 127, 128, 129);
        days.clear();
        assertThat(Arrays.stream(days.launchDays()).sum()).isZero();
    }

    @Test
    void setsOfOtherDaysAreNotCompared() {
        assertThatThrownBy(() -> new DaySet(64).shared(new DaySet(63)))
                .hasMessage("Invalid exposure: it has 63 days, the history 64");
    }
}
