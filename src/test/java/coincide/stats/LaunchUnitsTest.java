package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaunchUnitsTest {
    private static final Observation WITH_GAP = new Observation(List.of(
            new Observation.Block(LocalDate.ofEpochDay(10), LocalDate.ofEpochDay(12)),
            new Observation.Block(LocalDate.ofEpochDay(20), LocalDate.ofEpochDay(21))));

    @Test
    void dropsAndCountsLaunchesOnDaysNotObserved() {
        long[] days = {21, 10, 9, 10, 15, 22};
        assertThat(LaunchUnits.launches(days, WITH_GAP)).containsExactly(2, 0, 0, 0, 1);
        assertThat(LaunchUnits.launchDays(days, WITH_GAP)).containsExactly(1, 0, 0, 0, 1);
        assertThat(LaunchUnits.outside(days, WITH_GAP)).isEqualTo(3);
    }

    @Test
    void chainsRunsFromLaunchToLaunch() {
        long[] days = {1, 1, 3, 5, 9, 12};
        assertThat(LaunchUnits.eventStarts(days, 0)).containsExactly(1, 3, 5, 9, 12);
        assertThat(LaunchUnits.eventStarts(days, 2)).containsExactly(1, 9, 12);
        assertThat(LaunchUnits.eventStarts(days, 3)).containsExactly(1, 9);
        assertThat(LaunchUnits.eventStarts(new long[0], 3)).isEmpty();
    }

    @Test
    void refusesWhatIsNoHistoryOfLaunchDays() {
        assertThatThrownBy(() -> LaunchUnits.requireLaunchDays(new int[] {0, 1, 2}))
                .hasMessage("Invalid history: day number 2 holds 2 launches where launch days (0 or 1) are needed");
        assertThatThrownBy(() -> LaunchUnits.exposed(new int[3], new boolean[2]))
                .hasMessage("Invalid exposure: it has 2 days, the history 3");
        assertThatThrownBy(() -> LaunchUnits.eventStarts(new long[0], -1)).hasMessage("Invalid gap -1: it is negative");
    }
}
