package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DayIntensityTest {
    /** Against looking from the first day on, with days of no intensity among them and numbers at the edges of days. */
    @Test
    void findsTheFirstDayBeyondTheTarget() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            double[] intensity = new double[1 + random.nextInt(40)];
            for (int t = 0; t < intensity.length; t++) {
                intensity[t] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
            }
            intensity[random.nextInt(intensity.length)] = 1;
            DayIntensity days = new DayIntensity(intensity);
            for (int j = 0; j < 300; j++) {
                double uniform = j < 40 ? j / 40.0 : random.nextDouble();
                assertThat(days.drawn(uniform)).isEqualTo(plain(intensity, uniform));
            }
        }
    }

    @Test
    void daysAreDrawnInProportion() {
        DayIntensity days = new DayIntensity(new double[] {0, 3, 0, 1});
        Random random = new Random(2);
        int[] counts = new int[4];
        for (int i = 0; i < 40_000; i++) {
            counts[days.drawn(random.nextDouble())]++;
        }
        assertThat(counts[0] + counts[2]).isZero();
        assertThat(counts[1] / 40_000.0).isEqualTo(0.75, within(0.01));
    }

    private static int plain(double[] intensity, double uniform) {
        double total = 0;
        for (double one : intensity) {
            total += one;
        }
        double sum = 0;
        for (int t = 0; t < intensity.length; t++) {
            sum += intensity[t];
            if (sum > uniform * total) {
                return t;
            }
        }
        return intensity.length - 1;
    }
}
