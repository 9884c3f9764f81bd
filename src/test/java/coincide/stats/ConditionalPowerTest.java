package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import org.junit.jupiter.api.Test;

class ConditionalPowerTest {
    @Test
    void minimumDetectableRatioHasThePowerAskedFor() {
        ConditionalPower power = new ConditionalPower(120, 0.1, 0.05);
        assertThat(power.power(power.minimumDetectableRatio(0.8))).isEqualTo(0.8, within(1e-9));
        assertThat(power.signedRootPower(power.signedRootMinimumDetectableRatio(0.9)))
                .isEqualTo(0.9, within(1e-9));
    }

    @Test
    void criticalCountIsTheLeastThatRejects() {
        ConditionalPower power = new ConditionalPower(50, 0.2, 0.05);
        Law law = Law.binomial(50, 0.2);
        assertThat(law.pGreater(power.criticalCount())).isLessThanOrEqualTo(0.05);
        assertThat(law.pGreater(power.criticalCount() - 1)).isGreaterThan(0.05);
    }

    @Test
    void aTestThatCannotRejectHasNoPowerAndNoDetectableRatio() {
        ConditionalPower power = new ConditionalPower(2, 0.5, 0.05);
        assertThat(power.criticalCount()).isEqualTo(3);
        assertThat(power.power(1000)).isZero();
        assertThat(power.minimumDetectableRatio(0.8)).isInfinite();
        assertThat(Tarone.binomial(2, 0.5, Direction.UP)).isEqualTo(0.25, within(1e-15));
    }

    @Test
    void leastPValueDependsOnTheSide() {
        assertThat(Tarone.hypergeometric(10, 2, 1, Direction.UP)).isEqualTo(0.2, within(1e-12));
        assertThat(Tarone.hypergeometric(10, 2, 1, Direction.DOWN)).isEqualTo(0.8, within(1e-12));
        assertThat(Tarone.hypergeometric(10, 2, 1, Direction.EITHER)).isEqualTo(0.4, within(1e-12));
        assertThat(Tarone.hypergeometric(10, 10, 4, Direction.UP)).isEqualTo(1);
    }

    @Test
    void needsDaysOfBothKinds() {
        assertThatThrownBy(() -> new ConditionalPower(5, 1, 0.05))
                .hasMessage("Invalid exposed share 1.0: it must lie between 0 and 1");
    }
}
