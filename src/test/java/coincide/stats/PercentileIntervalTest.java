package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentileIntervalTest {
    @Test
    void cutsAsManyOnEachSide() {
        double[] nineteen =
                IntStream.rangeClosed(1, 19).mapToDouble(i -> 20 - i).toArray();
        assertThat(PercentileInterval.of(nineteen, 0.90)).hasValue(new Interval(1, 19));
        assertThat(PercentileInterval.of(nineteen, 0.80)).hasValue(new Interval(2, 18));
        double[] many = IntStream.rangeClosed(1, 499).mapToDouble(i -> i).toArray();
        assertThat(PercentileInterval.of(many, 0.90)).hasValue(new Interval(25, 475));
        assertThat(PercentileInterval.of(many, 1e-12)).hasValue(new Interval(250, 250));
        assertThat(nineteen[0]).isEqualTo(19);
    }

    @Test
    void needsEnoughReplicates() {
        assertThat(PercentileInterval.of(new double[18], 0.90)).isEmpty();
        assertThat(PercentileInterval.of(new double[19], 0.90)).isPresent();
        assertThat(PercentileInterval.of(new double[0], 0.50)).isEmpty();
        assertThatCode(() -> PercentileInterval.requireEnough(19, 0.90)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PercentileInterval.requireEnough(18, 0.90))
                .hasMessage("Invalid replicates: 18 are too few for an interval at level 0.9; draw more");
        assertThatThrownBy(() -> PercentileInterval.requireEnough(-5, 0.90)).hasMessageContaining("-5 are too few");
        assertThatThrownBy(() -> PercentileInterval.of(new double[19], 1))
                .hasMessage("Invalid level 1.0: it must lie between 0 and 1");
        assertThatThrownBy(() -> PercentileInterval.of(new double[19], Double.NaN))
                .hasMessageContaining("NaN");
    }

    @Test
    void zeroIsBelowJustWhenItsOneSidedPIsAtMostTheTail() {
        Random random = new Random(5);
        int below = 0;
        for (int i = 0; i < 2000; i++) {
            double shift = 2.5 * random.nextDouble();
            double[] replicates = IntStream.range(0, 99 + i % 7)
                    .mapToDouble(j -> Math.rint(10 * (random.nextGaussian() + shift)))
                    .toArray();
            long b = Arrays.stream(replicates).filter(value -> value <= 0).count();
            boolean rejected = (b + 1.0) / (replicates.length + 1.0) <= 0.05 + 1e-12;
            boolean outside =
                    PercentileInterval.of(replicates, 0.90).orElseThrow().low() > 0;
            assertThat(outside).isEqualTo(rejected);
            below += outside ? 1 : 0;
        }
        assertThat(below).isBetween(200, 1800);
    }
}
