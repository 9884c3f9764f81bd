package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Certainty.Level;
import coincide.analysis.Finding.Significance;
import coincide.model.Direction;
import coincide.plan.Statistic;
import coincide.report.Wording;
import coincide.stats.ControlRejections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {
    private static final Provenance GOOD = new Provenance(200, 9, 40, 2, false, 0, 3, 0);

    @ParameterizedTest
    @CsvSource({
        // expected, cells decided alike of 100, controls below 0.05 of 40, sources, low rows of 200, level
        "10.0, 90, 4, 2, 9, HIGH",
        " 9.9, 90, 4, 2, 9, MODERATE",
        "10.0, 89, 4, 2, 9, MODERATE",
        "10.0, 90, 4, 1, 9, MODERATE",
        "10.0, 90, 4, 2, 10, MODERATE",
        " 5.0, 80, 4, 1, 90, MODERATE",
        " 4.9, 90, 4, 2, 9, LOW",
        "10.0, 79, 4, 2, 9, LOW",
        "10.0, 90, 5, 2, 9, LOW"
    })
    void isTheLeastThatAnyConditionAllows(double expected, int alike, int below, int sources, int low, Level level) {
        Certainty certainty = Certainty.of(
                expecting(expected),
                new Agreement(100, 100, alike),
                panel(40, below),
                new Provenance(200, low, 40, sources, false, 0, 3, 0));
        assertThat(certainty.level()).isEqualTo(level);
        assertThat(certainty.reasons().isEmpty()).isEqualTo(level == Level.HIGH);
        assertThat(Wording.faults(String.join("; ", certainty.reasons()))).isEmpty();
    }

    @Test
    void reasonsBeginWithTheWeightiestAndCarryTheirNumbers() {
        Finding finding = expecting(2.1).withPower(Finding.Power.UNKNOWN, List.of(Flag.UNANNOUNCED_LEFT_OUT));
        Certainty certainty = Certainty.of(
                finding, new Agreement(11, 9, 9), panel(40, 2), new Provenance(170, 20, 11, 1, false, 2, 3, 1));
        assertThat(certainty)
                .isEqualTo(new Certainty(
                        Level.LOW,
                        List.of(
                                "2.1 launch days are expected inside",
                                "9 of 11 specifications decide alike",
                                "its calendar rests on one source",
                                "20 of its 170 rows are of low confidence",
                                "1 of its 3 series are as known, not complete",
                                "2 of its 11 milestones lack a day of announcement")));
    }

    @Test
    void fewSpecificationsAreNoGrid() {
        Certainty certainty = Certainty.of(expecting(20), new Agreement(4, 4, 4), panel(40, 0), GOOD);
        assertThat(certainty).isEqualTo(new Certainty(Level.LOW, List.of("it was tested in 4 specifications")));
    }

    @Test
    void fewControlsAreNotClean() {
        Certainty certainty = Certainty.of(expecting(20), new Agreement(90, 90, 90), panel(19, 0), GOOD);
        assertThat(certainty)
                .isEqualTo(new Certainty(Level.LOW, List.of("0 of 19 negative controls have p below 0.05")));
    }

    @Test
    void aDistanceExpectsNoLaunchDays() {
        Finding distance = MadeUp.finding(
                "H",
                new Statistic.EventDistance(List.of("f")),
                Direction.DOWN,
                MadeUp.effect(20, 12, Optional.empty()),
                Significance.NONE);
        assertThat(Certainty.of(distance, new Agreement(90, 90, 90), panel(40, 0), GOOD)
                        .reasons())
                .containsExactly("its statistic is no count of launch days");
    }

    private static ControlPanel panel(int controls, int below) {
        return new ControlPanel(controls, 0, new ControlRejections(controls, below), Optional.empty());
    }

    private static Finding expecting(double expected) {
        return MadeUp.finding(
                "H", MadeUp.COUNT, Direction.UP, MadeUp.effect(20, expected, Optional.of(2.0)), Significance.NONE);
    }
}
