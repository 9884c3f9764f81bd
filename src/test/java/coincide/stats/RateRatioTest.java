package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateRatioTest {
    @ParameterizedTest
    @CsvSource({"63, 269, 374, 4009", "1, 40, 10, 700", "5, 5, 300, 300", "12, 3, 20, 900"})
    void oneSidedPIsHalfOfOneMinusTheLevelAtEachLimit(int n1, int n0, int d1, int d0) {
        Interval interval = new RateRatio(n1, n0, d1, d0).interval(0.9);
        assertThat(law(n1 + n0, d1, d0, interval.low()).pGreater(n1)).isEqualTo(0.05, within(1e-9));
        assertThat(law(n1 + n0, d1, d0, interval.high()).pLess(n1)).isEqualTo(0.05, within(1e-9));
    }

    private static Law law(int n, int d1, int d0, double ratio) {
        return Law.binomial(n, ratio * d1 / (ratio * d1 + d0));
    }

    @Test
    void isInfiniteWithAFiniteLowerLimitWhereNoLaunchIsOutside() {
        RateRatio ratio = new RateRatio(2, 0, 7, 724);
        assertThat(ratio.ratio()).isInfinite();
        assertThat(ratio.interval(0.95).low()).isEqualTo(19.424828029025, within(1e-7));
        assertThat(ratio.interval(0.95).high()).isInfinite();
        assertThat(ratio.attributableFractionExposed()).isEqualTo(1);
    }

    @Test
    void isZeroWithAFiniteUpperLimitWhereNoLaunchIsInside() {
        RateRatio ratio = new RateRatio(0, 30, 7, 724);
        assertThat(ratio.ratio()).isZero();
        assertThat(ratio.interval(0.95).low()).isZero();
        assertThat(ratio.interval(0.95).high()).isFinite();
        assertThat(ratio.attributableFractionExposed()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 5, 5, NO_LAUNCHES", "0, 3, 0, 5, NO_EXPOSED_DAYS", "3, 0, 5, 0, NO_UNEXPOSED_DAYS"})
    void saysWhyThereIsNoRatio(int n1, int n0, int d1, int d0, RateRatio.Status status) {
        RateRatio ratio = new RateRatio(n1, n0, d1, d0);
        assertThat(ratio.status()).isEqualTo(status);
        assertThatThrownBy(ratio::ratio)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot estimate a rate ratio: " + status);
        assertThatThrownBy(() -> ratio.interval(0.95)).hasMessageContaining(status.name());
        assertThatThrownBy(ratio::pGreater).hasMessageContaining(status.name());
    }

    /** Half of the launches fair: P(K >= 3 of 4) = 5/16, P(K = 3) = 4/16. */
    @Test
    void midPHasHalfOfTheObservedCountInEitherTail() {
        assertThat(new RateRatio(3, 1, 10, 10).pTwoSidedMid()).isEqualTo(2 * (5 - 2) / 16.0, within(1e-12));
        assertThat(new RateRatio(1, 3, 10, 10).pTwoSidedMid()).isEqualTo(2 * (5 - 2) / 16.0, within(1e-12));
        assertThat(new RateRatio(2, 2, 10, 10).pTwoSidedMid()).isEqualTo(1, within(1e-12));
    }

    /** The digamma function's slope: pi^2 / 6 at 1. */
    @Test
    void spreadOfTheLogRatioOfTwoExponentials() {
        assertThat(new RateRatio(1, 1, 10, 10).bayes(0, 0).logSd()).isEqualTo(Math.PI / Math.sqrt(3), within(1e-9));
    }

    @Test
    void countsLaunchesAndDaysOnBothSides() {
        RateRatio ratio = RateRatio.of(new int[] {2, 0, 1, 1}, new boolean[] {true, true, false, false});
        assertThat(ratio).isEqualTo(new RateRatio(2, 2, 2, 2));
    }

    @Test
    void refusesNegativeCounts() {
        assertThatThrownBy(() -> new RateRatio(-1, 2, 3, 4))
                .hasMessage("Invalid counts: n1 -1, n0 2, d1 3, d0 4; none may be negative");
        assertThatThrownBy(() -> new Interval(2, 1)).hasMessage("Invalid interval: low 2.0 is above high 1.0");
        assertThatThrownBy(() -> new BayesianRatio(0, 1, 1, 1))
                .hasMessage("Invalid posterior: shapes 0.0 and 1.0, rates 1.0 and 1.0 must be positive");
    }
}
