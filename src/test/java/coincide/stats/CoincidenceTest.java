package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoincidenceTest {
    private static final long[] LAUNCHES = {3, 10, 11, 30};
    private static final long[] MILESTONES = {1, 11, 12, 40};

    // by hand: lag = launch - milestone
    @ParameterizedTest
    @CsvSource({"0, 0, 1, 1", "0, 2, 2, 2", "-2, 0, 2, 2", "-10, 10, 4, 4", "50, 60, 0, 0"})
    void countsLaunchesAndMilestonesWithANeighbour(int lo, int hi, int precursors, int triggers) {
        Coincidence found = Coincidence.of(LAUNCHES, MILESTONES, lo, hi);
        assertThat(found.precursorCount()).isEqualTo(precursors);
        assertThat(found.triggerCount()).isEqualTo(triggers);
    }

    @Test
    void sharesAreOfLaunchesAndOfMilestones() {
        Coincidence found = Coincidence.of(LAUNCHES, new long[] {10, 11}, 0, 1);
        assertThat(found.precursorRate()).hasValue(0.5);
        assertThat(found.triggerRate()).hasValue(1);
        assertThat(Coincidence.of(new long[0], MILESTONES, 0, 1).precursorRate())
                .isEmpty();
        assertThat(Coincidence.of(LAUNCHES, new long[0], 0, 1).triggerRate()).isEmpty();
    }

    @Test
    void refusesAWindowLongerThanThePeriod() {
        assertThatThrownBy(() -> Coincidence.of(LAUNCHES, MILESTONES, 0, 9).precursorPoissonP(9))
                .hasMessage("Invalid window: its 10 days are more than the 9 of the period");
    }
}
