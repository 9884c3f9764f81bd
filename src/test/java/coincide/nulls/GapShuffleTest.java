package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GapShuffleTest {
    private static final int[] Y = {0, 1, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0};
    private static final boolean[] E = new boolean[13];
    private static final Streams STREAMS = Streams.of(1, "N5", "");

    static {
        Arrays.fill(E, 1, 4, true);
        E[9] = true;
    }

    @Test
    void theLastGapClosesTheCircle() {
        assertThat(GapShuffle.of(Y).gaps()).containsExactly(1, 3, 4, 2, 3);
        assertThat(GapShuffle.of(new int[] {0, 0, 1, 0}).gaps()).containsExactly(4);
        assertThat(GapShuffle.of(new int[] {1, 1, 1}).gaps()).containsExactly(1, 1, 1);
        assertThat(GapShuffle.of(new int[3]).gaps()).isEmpty();
    }

    /** All 5! orders from all 13 days, listed without the shortcuts of the kernel. */
    @Test
    void lawIsAllOrdersFromAllDays() {
        long[] counts = new long[6];
        orders(new int[0], GapShuffle.of(Y).gaps(), counts);
        assertThat(Arrays.stream(counts).sum()).isEqualTo(120 * 13);
        Law law = GapShuffle.of(Y).distribution(E);
        for (int k = 0; k < counts.length; k++) {
            assertThat(law.probability(k)).isEqualTo(counts[k] / (120.0 * 13), within(1e-15));
        }
        NullLaw place = GapShuffle.of(Y).law(E, STREAMS, 0);
        assertThat(place.exact()).isTrue();
        assertThat(place.observed()).isEqualTo(3);
        assertThat(place.pGreater()).isEqualTo((counts[3] + counts[4] + counts[5]) / (120.0 * 13), within(1e-15));
        assertThat(place.code()).isEqualTo("N5");
    }

    private static void orders(int[] placed, int[] left, long[] counts) {
        for (int i = 0; i < left.length; i++) {
            int[] more = Arrays.copyOf(placed, placed.length + 1);
            more[placed.length] = left[i];
            int[] rest = new int[left.length - 1];
            System.arraycopy(left, 0, rest, 0, i);
            System.arraycopy(left, i + 1, rest, i, rest.length - i);
            orders(more, rest, counts);
        }
        for (int first = 0; left.length == 0 && first < E.length; first++) {
            int day = first;
            int count = 0;
            for (int gap : placed) {
                count += E[day % E.length] ? 1 : 0;
                day += gap;
            }
            counts[count]++;
        }
    }

    @Test
    void replicatesApproachAllOrders() {
        GapShuffle shuffle = GapShuffle.of(Y);
        NullLaw exact = shuffle.law(E, STREAMS, 0);
        NullLaw simulated = shuffle.law(y -> LaunchUnits.exposed(y, E), STREAMS, 40_000);
        assertThat(simulated.exact()).isFalse();
        assertThat(simulated.pGreater()).isEqualTo(exact.pGreater(), within(5 * simulated.pError(Direction.UP)));
        assertThat(simulated.mean()).isEqualTo(exact.mean(), within(5 * exact.sd() / 200));
        assertThat(simulated.sd()).isEqualTo(exact.sd(), within(0.03));
    }

    @Test
    void everyReplicateHasTheSameGapsAndTheSameLaw() {
        GapShuffle shuffle = GapShuffle.of(Y);
        int[] sorted = Arrays.stream(shuffle.gaps()).sorted().toArray();
        for (int i = 0; i < 200; i++) {
            GapShuffle other = GapShuffle.of(shuffle.surrogate(STREAMS.replicate(i)));
            assertThat(Arrays.stream(other.gaps()).sorted().toArray()).isEqualTo(sorted);
            assertThat(other.distribution(E).pGreater(2))
                    .isEqualTo(shuffle.distribution(E).pGreater(2));
        }
        assertThat(shuffle.surrogate(STREAMS.replicate(7))).isEqualTo(shuffle.surrogate(STREAMS.replicate(7)));
    }

    @Test
    void everyDayIsEquallyLikelyWhateverTheGaps() {
        assertThat(GapShuffle.of(Y).distribution(E).mean()).isEqualTo(5 * 4 / 13.0, within(1e-12));
        NullLaw one = GapShuffle.of(new int[] {0, 0, 1, 0}).law(new boolean[] {false, true, true, true}, STREAMS, 0);
        assertThat(one.pGreater()).isEqualTo(0.75);
    }

    @Test
    void isUntestableWithoutLaunchesAndWhereEveryDayHasOne() {
        assertThat(GapShuffle.of(new int[13]).law(E, STREAMS, 0).untestable()).isTrue();
        int[] all = new int[13];
        Arrays.fill(all, 1);
        assertThat(GapShuffle.of(all).law(E, STREAMS, 99).untestable()).isTrue();
        Arrays.fill(all, 5, 13, 0);
        boolean[] everywhere = new boolean[13];
        Arrays.fill(everywhere, true);
        assertThat(GapShuffle.of(all).law(everywhere, STREAMS, 0).untestable()).isTrue();
    }

    @Test
    void moreThanSevenLaunchDaysAreSimulated() {
        int[] y = new Random(3).ints(200, 0, 8).map(x -> x == 0 ? 1 : 0).toArray();
        boolean[] exposed = new boolean[200];
        Arrays.fill(exposed, 40, 90, true);
        GapShuffle shuffle = GapShuffle.of(y);
        assertThat(shuffle.enumerable()).isFalse();
        assertThatThrownBy(() -> shuffle.distribution(exposed))
                .hasMessage("Cannot enumerate the orders of " + LaunchUnits.total(y) + " gaps: at most 7");
        NullLaw law = shuffle.law(exposed, STREAMS, 2_000);
        assertThat(law.replicates()).isEqualTo(2_000);
        assertThat(law.mean()).isEqualTo(LaunchUnits.total(y) / 4.0, within(5 * law.sd() / Math.sqrt(2_000)));
        assertThat(law).isEqualTo(shuffle.law(exposed, STREAMS, 2_000));
    }

    @Test
    void needsLaunchDays() {
        assertThatThrownBy(() -> GapShuffle.of(new int[] {0, 2})).hasMessageContaining("day number 1 holds 2 launches");
    }
}
