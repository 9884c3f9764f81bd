package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.stats.ResponseDistribution.LaunchDay;
import coincide.stats.ResponseDistribution.NegativeBinomial;
import coincide.stats.ResponseDistribution.Poisson;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseDistributionTest {
    private static final double[] ETAS = {-12, -6, -2.3, 0.4, 1.1};

    static Stream<ResponseDistribution> laws() {
        return Stream.of(
                new Poisson(),
                new NegativeBinomial(0.12),
                new NegativeBinomial(7),
                new LaunchDay(),
                new NegativeBinomial(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void momentsAndInformationAreThoseOfTheProbabilities(ResponseDistribution law) {
        int most = law instanceof LaunchDay ? 1 : 1500;
        for (double eta : ETAS) {
            double total = 0;
            double mean = 0;
            double square = 0;
            double information = 0;
            for (int y = 0; y <= most; y++) {
                double p = Math.exp(law.logLikelihood(y, eta));
                total += p;
                mean += p * y;
                square += p * y * y;
                information += p * law.score(y, eta) * law.score(y, eta);
            }
            assertThat(total).isEqualTo(1, within(1e-10));
            assertThat(law.mean(eta)).isEqualTo(mean, within(1e-9));
            assertThat(law.variance(eta)).isEqualTo(square - mean * mean, within(1e-8));
            assertThat(law.information(eta)).isEqualTo(information, within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void scoreAndCurvatureAreTheSlopesOfTheLogLikelihood(ResponseDistribution law) {
        for (double eta : ETAS) {
            for (int y = 0; y <= (law instanceof LaunchDay ? 1 : 5); y++) {
                double slope = (law.logLikelihood(y, eta + 1e-5) - law.logLikelihood(y, eta - 1e-5)) / 2e-5;
                assertThat(law.score(y, eta)).isEqualTo(slope, within(1e-7));
                double bend = (law.score(y, eta + 1e-5) - law.score(y, eta - 1e-5)) / 2e-5;
                assertThat(law.curvature(y, eta)).isEqualTo(-bend, within(1e-7));
            }
        }
    }

    @Test
    void probabilitiesEqualThoseOfCommonsMath() {
        for (double eta : ETAS) {
            double mu = Math.exp(eta);
            PoissonDistribution poisson = new PoissonDistribution(mu);
            PascalDistribution pascal = new PascalDistribution(7, 7 / (7 + mu));
            for (int y = 0; y < 6; y++) {
                assertThat(new Poisson().logLikelihood(y, eta)).isEqualTo(poisson.logProbability(y), within(1e-10));
                assertThat(new NegativeBinomial(7).logLikelihood(y, eta))
                        .isEqualTo(pascal.logProbability(y), within(1e-8));
            }
        }
    }

    @Test
    void launchDayIsADayOfAPoissonLawWithAnyLaunch() {
        for (double eta : ETAS) {
            double none = new PoissonDistribution(Math.exp(eta)).probability(0);
            assertThat(new LaunchDay().mean(eta)).isEqualTo(1 - none, within(1e-12));
        }
        assertThat(new LaunchDay().mean(-40)).isEqualTo(Math.exp(-40), within(1e-30));
    }

    @Test
    void infiniteThetaIsThePoissonLaw() {
        for (double theta : new double[] {1e9, Double.POSITIVE_INFINITY}) {
            for (int y = 0; y < 6; y++) {
                assertThat(new NegativeBinomial(theta).logLikelihood(y, 0.7))
                        .isEqualTo(new Poisson().logLikelihood(y, 0.7), within(1e-7));
            }
        }
    }

    @Test
    void refusesWhatItCannotGive() {
        assertThatThrownBy(() -> new NegativeBinomial(0)).hasMessage("Invalid theta 0.0: it must be above 0");
        assertThatThrownBy(() -> new Poisson().require(new int[] {0, -1}))
                .hasMessage("Invalid history: day number 1 holds -1 launches");
        assertThatThrownBy(() -> new LaunchDay().require(new int[] {0, 2})).hasMessageContaining("holds 2 launches");
    }
}
