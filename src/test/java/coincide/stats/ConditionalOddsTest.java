package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConditionalOddsTest {
    private static final Law LAW = Law.hypergeometric(30, 6, 8).convolve(Law.hypergeometric(28, 9, 4));

    @Test
    void expectedCountAtTheEstimateIsTheObservedOne() {
        double estimate = new ConditionalOdds(LAW, 6).estimate();
        assertThat(LAW.tilted(Math.log(estimate)).mean()).isEqualTo(6, within(1e-8));
    }

    @Test
    void oneSidedPIsHalfOfOneMinusTheLevelAtEachLimit() {
        Interval interval = new ConditionalOdds(LAW, 6).interval(0.95);
        assertThat(LAW.tilted(Math.log(interval.low())).pGreater(6)).isEqualTo(0.025, within(1e-9));
        assertThat(LAW.tilted(Math.log(interval.high())).pLess(6)).isEqualTo(0.025, within(1e-9));
    }

    @Test
    void isZeroOrInfiniteAtTheEndsOfTheLaw() {
        assertThat(new ConditionalOdds(LAW, LAW.min()).estimate()).isZero();
        assertThat(new ConditionalOdds(LAW, LAW.min()).interval(0.95).low()).isZero();
        assertThat(new ConditionalOdds(LAW, LAW.max()).estimate()).isInfinite();
        assertThat(new ConditionalOdds(LAW, LAW.max()).interval(0.95).high()).isInfinite();
    }

    @Test
    void needsATableThatCanVary() {
        assertThatThrownBy(() -> new ConditionalOdds(Law.constant(3), 3))
                .hasMessage("Cannot estimate an odds ratio: every table is fixed by its margins");
        assertThatThrownBy(() -> new ConditionalOdds(LAW, 99)).hasMessageContaining("Invalid count 99");
    }
}
