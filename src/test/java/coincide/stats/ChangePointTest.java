package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChangePointTest {
    @Test
    void cutsWhereTheLevelChanges() {
        ChangePoint change = ChangePoint.of(new int[] {2, 3, 2, 9, 11, 10}, new int[] {10, 10, 10, 10, 10, 10});
        assertThat(change.cut()).isEqualTo(3);
        assertThat(change.rates()).isEqualTo(new RateRatio(30, 7, 30, 30));
    }

    @Test
    void weighsDaysAndTakesTheEarliestOfEquals() {
        assertThat(ChangePoint.of(new int[] {4, 8, 4}, new int[] {10, 20, 10}).cut())
                .isEqualTo(1);
        assertThat(ChangePoint.of(new int[] {0, 0, 5}, new int[] {10, 10, 1}).cut())
                .isEqualTo(2);
    }

    @Test
    void needsTwoCounts() {
        assertThatThrownBy(() -> ChangePoint.of(new int[] {1}, new int[] {1}))
                .hasMessage("Invalid counts: a change needs at least two, here are 1");
    }
}
