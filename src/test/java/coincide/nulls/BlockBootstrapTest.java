package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockBootstrapTest {
    private static final Streams STREAMS = Streams.of(4, "bootstrap", "test");

    @Test
    void everyPairOfStartsIsAsLikely() {
        BlockBootstrap blocks = new BlockBootstrap(5, 3);
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < 50_000; i++) {
            seen.merge(Arrays.toString(blocks.indices(STREAMS.replicate(i))), 1, Integer::sum);
        }
        Map<String, Integer> all = new HashMap<>();
        for (int first = 0; first < 5; first++) {
            for (int second = 0; second < 5; second++) {
                all.put(
                        Arrays.toString(new int[] {first, (first + 1) % 5, (first + 2) % 5, second, (second + 1) % 5}),
                        2000);
            }
        }
        assertThat(blocks.blocks()).isEqualTo(2);
        assertThat(seen.keySet()).isEqualTo(all.keySet());
        // 4 standard errors of a count
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isBetween(1820, 2180));
    }

    @Test
    void aReplicateIsTheSameWhenItIsDrawnAgain() {
        BlockBootstrap blocks = new BlockBootstrap(40, 3);
        int[] drawn = blocks.indices(STREAMS.replicate(17));
        blocks.indices(STREAMS.replicate(3));
        assertThat(blocks.indices(STREAMS.replicate(17))).isEqualTo(drawn).hasSize(40);
    }

    @Test
    void theMeanVariesAsTheMeansOfBlocksDo() {
        double[] x = {3, 5, 4, 1, 0, 2, 7, 9, 8, 6, 5, 1};
        for (int length : new int[] {1, 3, 6}) {
            BlockBootstrap blocks = new BlockBootstrap(x.length, length);
            double mean = Arrays.stream(x).average().orElseThrow();
            double ofBlocks = IntStream.range(0, x.length)
                    .mapToDouble(start -> IntStream.range(0, length)
                            .mapToDouble(j -> (x[(start + j) % x.length] - mean) / length)
                            .sum())
                    .map(deviation -> deviation * deviation)
                    .average()
                    .orElseThrow();
            double simulated = IntStream.range(0, 20_000)
                    .mapToDouble(i -> Arrays.stream(blocks.indices(STREAMS.replicate(i)))
                                    .mapToDouble(at -> x[at])
                                    .average()
                                    .orElseThrow()
                            - mean)
                    .map(deviation -> deviation * deviation)
                    .average()
                    .orElseThrow();
            double expected = ofBlocks / (x.length / length);
            assertThat(simulated).as("length %d", length).isEqualTo(expected, within(0.05 * expected));
        }
    }

    @Test
    void oneBlockIsARotation() {
        int[] indices = new BlockBootstrap(6, 6).indices(STREAMS.replicate(0));
        for (int i = 1; i < 6; i++) {
            assertThat(indices[i]).isEqualTo((indices[i - 1] + 1) % 6);
        }
    }

    @Test
    void theDefaultLengthIsTheRoundedCubeRoot() {
        int[] sizes = {1, 2, 3, 4, 15, 16, 27, 100, 1000};
        assertThat(Arrays.stream(sizes).map(BlockBootstrap::defaultLength)).containsExactly(1, 1, 1, 2, 2, 3, 3, 5, 10);
        assertThat(BlockBootstrap.of(100)).isEqualTo(new BlockBootstrap(100, 5));
    }

    @Test
    void refusesBlocksThatDoNotFit() {
        assertThatThrownBy(() -> new BlockBootstrap(4, 5))
                .hasMessage("Invalid blocks of 5 in a series of 4: a block holds one or more, and no more than the "
                        + "series");
        assertThatThrownBy(() -> new BlockBootstrap(4, 0)).hasMessageContaining("blocks of 0");
        assertThatThrownBy(() -> BlockBootstrap.of(0)).hasMessageContaining("series of 0");
    }
}
