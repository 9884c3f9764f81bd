package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PowerCurveTest {
    private static final double[] GRID = {1, 1.25, 1.5, 2, 3, 4};

    @Test
    void interpolatesInTheLogRatio() {
        PowerCurve curve = PowerCurve.of(GRID, new int[] {25, 100, 200, 350, 450, 500}, fill(500));
        assertThat(curve.fitted()).containsExactly(0.05, 0.2, 0.4, 0.7, 0.9, 1);
        assertThat(curve.detectable(0.8).getAsDouble()).isEqualTo(Math.sqrt(6), within(1e-12));
        assertThat(curve.detectable(0.7).getAsDouble()).isEqualTo(2);
        assertThat(curve.detectable(0.05).getAsDouble()).isEqualTo(1);
        assertThat(curve.detectable(0.01).getAsDouble()).isEqualTo(1);
        assertThat(curve.detectable(1).getAsDouble()).isEqualTo(4);
    }

    @Test
    void poolsNeighboursThatFallWithTheirWeights() {
        PowerCurve curve =
                PowerCurve.of(new double[] {1, 2, 3, 4}, new int[] {10, 90, 60, 95}, new int[] {100, 100, 300, 100});
        assertThat(curve.fitted()).containsExactly(0.1, 0.375, 0.375, 0.95);
        assertThat(PowerCurve.of(new double[] {1, 2, 3}, new int[] {9, 5, 1}, new int[] {10, 10, 10})
                        .fitted())
                .containsExactly(0.5, 0.5, 0.5);
    }

    @Test
    void isMirroredWhereFewerLaunchesAreExpected() {
        int[] rejections = {25, 100, 200, 350, 450, 500};
        double[] down = Arrays.stream(GRID).map(ratio -> 1 / ratio).toArray();
        assertThat(PowerCurve.of(down, rejections, fill(500)).detectable(0.8).getAsDouble())
                .isEqualTo(
                        1
                                / PowerCurve.of(GRID, rejections, fill(500))
                                        .detectable(0.8)
                                        .getAsDouble(),
                        within(1e-12));
    }

    @Test
    void isEmptyWhereThePowerIsNeverReached() {
        assertThat(PowerCurve.of(GRID, new int[] {1, 2, 3, 4, 5, 6}, fill(100)).detectable(0.8))
                .isEmpty();
    }

    @Test
    void noMonotoneSequenceIsNearer() {
        Random random = new Random(1);
        for (int trial = 0; trial < 300; trial++) {
            int[] rejections = random.ints(6, 0, 11).toArray();
            int[] histories = random.ints(6, 10, 30).toArray();
            double[] fitted = PowerCurve.of(GRID, rejections, histories).fitted();
            assertThat(fitted).isSorted();
            double least = distance(fitted, rejections, histories);
            for (int i = 0; i < 50; i++) {
                double part = random.nextDouble();
                double[] other = random.doubles(6).sorted().toArray();
                Arrays.setAll(other, j -> fitted[j] + part * (other[j] - fitted[j]));
                assertThat(distance(other, rejections, histories)).isGreaterThanOrEqualTo(least - 1e-12);
            }
        }
    }

    private static double distance(double[] curve, int[] rejections, int[] histories) {
        double sum = 0;
        for (int i = 0; i < curve.length; i++) {
            double miss = curve[i] - (double) rejections[i] / histories[i];
            sum += histories[i] * miss * miss;
        }
        return sum;
    }

    @Test
    void refusesWhatIsNoCurve() {
        assertThatThrownBy(() -> PowerCurve.of(new double[] {1, 2, 1.5}, new int[3], fill(3)))
                .hasMessageContaining("3 ratios, 3 counts of rejections, 6 of histories");
        assertThatThrownBy(() -> PowerCurve.of(new double[] {1, 2, 1.5}, new int[3], new int[] {1, 1, 1}))
                .hasMessage(
                        "Invalid ratio 1.5 at place 2 of the grid: ratios must be positive and all rise or all fall");
        assertThatThrownBy(() -> PowerCurve.of(new double[] {1, 1}, new int[2], new int[] {1, 1}))
                .hasMessageContaining("Invalid ratio 1.0 at place 1");
        assertThatThrownBy(() -> PowerCurve.of(new double[] {1}, new int[] {2}, new int[] {1}))
                .hasMessage("Invalid power at ratio 1.0: 2 rejections of 1 histories");
    }

    private static int[] fill(int histories) {
        int[] all = new int[6];
        Arrays.fill(all, histories);
        return all;
    }
}
