package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CircularCorrelationTest {
    @RepeatedTest(20)
    void equalsDirectSummation(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int days = 1 + random.nextInt(60);
        int[] y = random.ints(days, 0, 3).toArray();
        boolean[] exposed = new boolean[days];
        double[] residuals = random.doubles(days).toArray();
        double[] weights = random.ints(days, -1, 2).asDoubleStream().toArray();
        for (int t = 0; t < days; t++) {
            exposed[t] = random.nextInt(3) > 0;
        }
        int[] counts = CircularCorrelation.of(y, exposed);
        double[] sums = CircularCorrelation.of(residuals, weights);
        for (int s = 0; s < days; s++) {
            int count = 0;
            double sum = 0;
            for (int u = 0; u < days; u++) {
                count += exposed[(u + s) % days] ? y[u] : 0;
                sum += residuals[u] * weights[(u + s) % days];
            }
            assertThat(counts[s]).isEqualTo(count);
            assertThat(sums[s]).isEqualTo(sum, within(1e-12));
        }
    }

    @Test
    void everyShiftIsTheSameWhereAllDaysAreExposed() {
        assertThat(CircularCorrelation.of(new int[] {1, 0, 2}, new boolean[] {true, true, true}))
                .containsExactly(3, 3, 3);
    }
}
