package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RandomPlacementTest {
    @Test
    void ofFivePlacementsTwoDaysLongTwoHoldTheLaunch() {
        assertThat(RandomPlacement.shareWithLaunch(new int[] {0, 0, 3, 0, 0, 0}, days(6), 2))
                .contains(2 / 5.0);
    }

    @Test
    void aLaunchOnTheFirstDayLiesInOnePlacement() {
        assertThat(RandomPlacement.shareWithLaunch(new int[] {1, 0, 0, 0}, days(4), 3))
                .contains(1 / 2.0);
    }

    @Test
    void placementsDoNotBridgeAGap() {
        long[] days = {10, 11, 12, 20, 21};
        assertThat(RandomPlacement.shareWithLaunch(new int[] {0, 0, 1, 1, 0}, days, 2))
                .contains(2 / 3.0);
    }

    @Test
    void isAbsentWhereNothingFits() {
        assertThat(RandomPlacement.shareWithLaunch(new int[] {1, 1}, days(2), 3))
                .isEmpty();
    }

    @Test
    void refusesAnEmptyPlacement() {
        assertThatThrownBy(() -> RandomPlacement.shareWithLaunch(new int[1], days(1), 0))
                .hasMessage("Invalid length 0 of a placement: it has no day");
    }

    @Test
    void agreesWithEnumerationOverAnyDays() {
        Random random = new Random(5);
        for (int trial = 0; trial < 200; trial++) {
            long[] days = random.longs(25, 0, 40).sorted().distinct().toArray();
            int[] y =
                    random.ints(days.length, 0, 6).map(n -> Math.max(0, n - 3)).toArray();
            int length = 1 + random.nextInt(6);
            long placements = starts(days, length).count();
            long hit = starts(days, length)
                    .filter(from -> IntStream.range(0, y.length)
                            .anyMatch(t -> y[t] > 0 && days[t] >= from && days[t] < from + length))
                    .count();
            assertThat(RandomPlacement.shareWithLaunch(y, days, length).orElse(-1.0))
                    .isEqualTo(placements == 0 ? -1.0 : (double) hit / placements);
        }
    }

    private static LongStream starts(long[] days, int length) {
        return LongStream.range(0, 40).filter(from -> LongStream.range(from, from + length)
                .allMatch(day -> LongStream.of(days).anyMatch(observed -> observed == day)));
    }

    private static long[] days(int count) {
        return LongStream.range(100, 100 + count).toArray();
    }
}
