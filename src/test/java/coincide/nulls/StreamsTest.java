package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StreamsTest {
    @Test
    void aReplicateDrawsTheSameNumbersInWhateverOrder() {
        Streams streams = Streams.of(7, "N10", "all");
        int late = streams.replicate(1000).below(366);
        streams.replicate(3).below(366);
        assertThat(streams.replicate(1000).below(366)).isEqualTo(late);
        assertThat(Streams.of(7, "N10", "all")).isEqualTo(streams);
    }

    @Test
    void seedNullModelAndSeriesEachChangeTheNumbers() {
        Set<Long> keys = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            for (String code : new String[] {"N7", "N10", "N11"}) {
                keys.add(Streams.of(seed, code, "a").key());
                keys.add(Streams.of(seed, code, "b").key());
            }
        }
        assertThat(keys).hasSize(300);
        assertThat(Streams.of(1, "N1", "0x")).isNotEqualTo(Streams.of(1, "N10", "x"));
    }

    @Test
    void numbersAreUniformWithinAndAcrossReplicates() {
        Streams streams = Streams.of(1, "N10", "");
        int[] counts = new int[7];
        double sum = 0;
        for (int i = 0; i < 70_000; i++) {
            Draws draws = streams.replicate(i);
            counts[draws.below(7)]++;
            sum += draws.uniform();
        }
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - 10_000.0) * (count - 10_000.0) / 10_000;
        }
        // 99.9 % point of chi-square with 6 degrees of freedom
        assertThat(chiSquare).isLessThan(22.46);
        assertThat(sum / 70_000).isEqualTo(0.5, within(0.005));
    }

    @Test
    void largeBoundsStayInside() {
        Draws draws = Streams.of(1, "", "").replicate(0);
        for (int i = 0; i < 1000; i++) {
            assertThat(draws.below(Integer.MAX_VALUE)).isBetween(0, Integer.MAX_VALUE - 1);
            assertThat(draws.below(1)).isZero();
        }
        assertThatThrownBy(() -> draws.below(0)).hasMessage("Invalid bound 0: it must be positive");
    }
}
