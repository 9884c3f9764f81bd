package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.model.Observation.Block;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelIntensityTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 27);
    private static final Observation GAP = new Observation(List.of(
            new Block(FIRST, FIRST.plusDays(3)),
            new Block(FIRST.plusDays(10), FIRST.plusDays(14)),
            new Block(FIRST.plusDays(40), FIRST.plusDays(40))));

    @Test
    void averagesTheDaysAroundWithWeightsOfTheirDistance() {
        double one = Math.exp(-0.125);
        double two = Math.exp(-0.5);
        double[] intensity = KernelIntensity.of(new int[] {1, 0, 0}, days(3), 2);
        assertThat(intensity[0]).isEqualTo(1 / (1 + one + two), within(1e-15));
        assertThat(intensity[1]).isEqualTo(one / (1 + 2 * one), within(1e-15));
        assertThat(intensity[2]).isEqualTo(two / (1 + one + two), within(1e-15));
    }

    @Test
    void measuresCalendarDaysAcrossGapsAndCorrectsForUnobservedOnes() {
        int[] y = {0, 1, 0, 1, 0, 0, 1, 0, 0, 1};
        long[] days = GAP.days();
        NormalDistribution kernel = new NormalDistribution(null, 0, 5);
        double[] intensity = KernelIntensity.of(y, GAP, 5);
        for (int t = 0; t < y.length; t++) {
            double launches = 0;
            double mass = 0;
            for (int u = 0; u < y.length; u++) {
                launches += y[u] * kernel.density(days[t] - days[u]);
                mass += kernel.density(days[t] - days[u]);
            }
            assertThat(intensity[t]).isEqualTo(launches / mass, within(1e-14));
        }
    }

    @Test
    void isTheHistoryWithoutSmoothingAndItsMeanWithAllSmoothing() {
        int[] y = {0, 1, 0, 1, 0, 0, 1, 0, 0, 1};
        assertThat(KernelIntensity.of(y, GAP, 0.01)).containsExactly(0, 1, 0, 1, 0, 0, 1, 0, 0, 1);
        for (double rate : KernelIntensity.of(y, GAP, 1e6)) {
            assertThat(rate).isEqualTo(0.4, within(1e-9));
        }
    }

    @Test
    void aConstantRateStaysConstantUpToTheEnds() {
        int[] all = new int[GAP.length()];
        assertThat(KernelIntensity.of(all, GAP, 3)).containsOnly(0.0);
        Arrays.fill(all, 1);
        assertThat(KernelIntensity.of(all, GAP, 3)).containsOnly(1.0);
        Arrays.fill(all, 4);
        assertThat(KernelIntensity.of(all, GAP, 3)).containsOnly(1.0);
    }

    @Test
    void turningTimeRoundTurnsTheCurveRound() {
        int[] y = new Random(5).ints(60, 0, 2).toArray();
        double[] there = KernelIntensity.of(y, days(60), 7);
        int[] turned = new int[60];
        Arrays.setAll(turned, t -> y[59 - t]);
        double[] back = KernelIntensity.of(turned, days(60), 7);
        for (int t = 0; t < 60; t++) {
            assertThat(back[59 - t]).isEqualTo(there[t], within(1e-14));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void needsABandwidth(double bandwidth) {
        assertThatThrownBy(() -> KernelIntensity.of(new int[3], days(3), bandwidth))
                .hasMessage("Invalid bandwidth " + bandwidth + ": it must be a positive number of days");
    }

    @Test
    void needsOneEntryADay() {
        assertThatThrownBy(() -> KernelIntensity.of(new int[4], days(3), 90))
                .hasMessage("Invalid history: it has 4 days, the observation 3");
    }

    private static Observation days(int length) {
        return Observation.of(FIRST, FIRST.plusDays(length - 1));
    }
}
