package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaldEstimateTest {
    @ParameterizedTest
    @ValueSource(doubles = {-0.3, 0.1, 1.5, -2})
    void intervalEndsAtOneWhereItsLevelIsOneMinusP(double logRatio) {
        WaldEstimate estimate = new WaldEstimate(logRatio, 0.5);
        Interval interval = estimate.interval(1 - estimate.p());
        double nearer = logRatio > 0 ? interval.low() : interval.high();
        assertThat(Math.log(nearer)).isEqualTo(0, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 3, 9, 20})
    void squareHasTheSamePAsTheLikelihoodRatioOfOneCoefficient(double z) {
        assertThat(new WaldEstimate(-z, 1).p()).isCloseTo(new LikelihoodRatio(z * z, 1).p(), withinPercentage(1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 3, 60, 600})
    void likelihoodRatioOfTwoCoefficientsHasAnExponentialTail(double statistic) {
        assertThat(new LikelihoodRatio(statistic, 2).p()).isCloseTo(Math.exp(-statistic / 2), withinPercentage(1e-8));
    }

    @Test
    void pIsNeverZero() {
        assertThat(new WaldEstimate(100, 1).p()).isPositive();
        assertThat(new LikelihoodRatio(1e5, 3).p()).isPositive();
    }

    @Test
    void overdispersionWidensAndNeverNarrows() {
        assertThat(new WaldEstimate(1, 0.5).scaledBy(4)).isEqualTo(new WaldEstimate(1, 1));
        assertThat(new WaldEstimate(1, 0.5).scaledBy(0.3)).isEqualTo(new WaldEstimate(1, 0.5));
        assertThat(new LikelihoodRatio(8, 2).scaledBy(4)).isEqualTo(new LikelihoodRatio(2, 2));
        assertThat(new LikelihoodRatio(8, 2).scaledBy(0.3)).isEqualTo(new LikelihoodRatio(8, 2));
    }

    @Test
    void refusesWhatIsNoEstimate() {
        assertThatThrownBy(() -> new WaldEstimate(Double.NaN, 1))
                .hasMessage("Invalid estimate: log ratio NaN with standard error 1.0; the first must be finite, the"
                        + " second positive");
        assertThatThrownBy(() -> new WaldEstimate(0, 0)).hasMessageContaining("standard error 0.0");
        assertThatThrownBy(() -> new LikelihoodRatio(-1, 1))
                .hasMessage("Invalid likelihood ratio: statistic -1.0, 1 degrees of freedom; neither may be negative");
    }
}
