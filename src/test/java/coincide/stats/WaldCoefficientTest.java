package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WaldCoefficientTest {
    private final WaldCoefficient talks = new WaldCoefficient("talks", 0.4, 0.16);

    @Test
    void equalsTheNormalLaw() {
        assertThat(talks.pTwoSided()).isEqualTo(0.012419330651552265, within(1e-14));
        assertThat(talks.pGreater()).isEqualTo(0.006209665325776132, within(1e-14));
        assertThat(talks.pLess()).isEqualTo(1 - talks.pGreater(), within(1e-14));
        assertThat(talks.interval(0.95).low()).isEqualTo(1.0902486205433652, within(1e-12));
        assertThat(talks.interval(0.95).high()).isEqualTo(2.0413150602137775, within(1e-12));
        assertThat(new WaldCoefficient("x", 30, 1).pGreater()).isEqualTo(4.906713927147908e-198, within(1e-208));
    }

    @Test
    void intervalEndsWhereTheTestDoes() {
        double level = 1 - talks.pTwoSided();
        assertThat(talks.interval(level).low()).isEqualTo(1, within(1e-9));
        assertThat(new WaldCoefficient("x", -0.4, 0.16).interval(level).high()).isEqualTo(1, within(1e-9));
    }

    @Test
    void noPValueIsZeroAndNoneIsAboveOne() {
        assertThat(new WaldCoefficient("x", 60, 1).pTwoSided()).isPositive();
        assertThat(new WaldCoefficient("x", 0, 1).pTwoSided()).isEqualTo(1);
    }

    @Test
    void refusesAnErrorThatIsNone() {
        assertThatThrownBy(() -> new WaldCoefficient("talks", 1, 0))
                .hasMessage("Invalid coefficient of talks: estimate 1.0, standard error 0.0; both must be finite, the"
                        + " error above 0");
        assertThatThrownBy(() -> new WaldCoefficient("talks", Double.NaN, 1)).hasMessageContaining("NaN");
    }
}
