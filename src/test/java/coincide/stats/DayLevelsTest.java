package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayLevelsTest {
    private static final Observation DAYS = new Observation(List.of(
            new Observation.Block(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1)),
            new Observation.Block(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 5))));

    @Test
    void classesObservedDays() {
        assertThat(DayLevels.weekdays(DAYS)).containsExactly(3, 4, 5, 1, 2);
        assertThat(DayLevels.months(DAYS)).containsExactly(2, 2, 3, 3, 3);
        assertThat(DayLevels.blocks(DAYS)).containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void crossesLevelsInTheirOrder() {
        int[] crossed = DayLevels.crossed(new int[] {5, 5, -1, -1, 5}, new int[] {2, -3, 9, 1, 2});
        assertThat(crossed).containsExactly(3, 2, 1, 0, 3);
    }

    @Test
    void leastLevelIsTheReference() {
        int[] levels = {7, 3, 3, 9};
        assertThat(DayLevels.distinct(levels)).containsExactly(3, 7, 9);
        assertThat(DayLevels.indicators(levels))
                .isDeepEqualTo(new boolean[][] {{true, false, false, false}, {false, false, false, true}});
        assertThat(DayLevels.indicators(new int[] {4, 4})).isEmpty();
    }

    @Test
    void refusesLevelsOfAnotherLength() {
        assertThatThrownBy(() -> DayLevels.crossed(new int[2], new int[3]))
                .hasMessage("Invalid exposure: it has 3 days, the history 2");
    }
}
