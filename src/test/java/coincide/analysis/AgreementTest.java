package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.analysis.Finding.Significance;
import coincide.model.Direction;
import coincide.plan.Statistic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {
    @Test
    void countsTheClaimedSideAndTheDecision() {
        Finding headline = finding(Direction.DOWN, 8, 12, 0.01);
        List<Finding> all = List.of(
                headline,
                finding(Direction.DOWN, 8, 9, 0.2),
                finding(Direction.DOWN, 8, 7, 0.9),
                finding(Direction.DOWN, 8, 13, 0.05));
        assertThat(Agreement.of(headline, all, 0.05)).isEqualTo(new Agreement(4, 3, 2));
    }

    @Test
    void onEitherSideTheHeadlineChooses() {
        Finding headline = finding(Direction.EITHER, 14, 12, 0.5);
        List<Finding> all = List.of(headline, finding(Direction.EITHER, 14, 15, 0.5));
        assertThat(Agreement.of(headline, all, 0.05)).isEqualTo(new Agreement(2, 1, 2));
    }

    @Test
    void whatWasNotTestedIsNoCell() {
        Finding headline = finding(Direction.UP, 14, 12, 0.5);
        Finding untested = headline.withSignificance(Significance.NONE);
        Finding constant = finding(Direction.UP, 14, 14, 1).withPower(Finding.Power.UNKNOWN, List.of(Flag.UNTESTABLE));
        assertThat(Agreement.of(headline, List.of(headline, untested, constant), 0.05))
                .isEqualTo(new Agreement(1, 1, 1));
        assertThat(new Agreement(0, 0, 0).sideShare()).isZero();
        assertThatThrownBy(() -> new Agreement(2, 3, 0)).hasMessageContaining("of 2 cells");
    }

    /** A cell that observes what it expects speaks for neither side. */
    @Test
    void evenIsOnNoSide() {
        Finding headline = finding(Direction.DOWN, 8, 12, 0.5);
        assertThat(Agreement.of(headline, List.of(headline, finding(Direction.DOWN, 8, 8, 0.5)), 0.05))
                .isEqualTo(new Agreement(2, 1, 2));
    }

    private static Finding finding(Direction direction, double observed, double expected, double p) {
        return MadeUp.finding(
                "H",
                new Statistic.SeasonShare(Set.of(), Optional.empty()),
                direction,
                MadeUp.effect(observed, expected, Optional.empty()),
                new Significance(Optional.of(p), Optional.of(1.0), true, 0, 0, Optional.empty(), Optional.empty()));
    }
}
