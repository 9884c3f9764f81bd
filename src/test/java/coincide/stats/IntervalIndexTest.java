package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalIndexTest {
    @Test
    void findsWhatLookingAtEachIntervalFinds() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            int n = random.nextInt(40);
            long[] first = random.longs(n, 0, 100).toArray();
            long[] last = new long[n];
            for (int i = 0; i < n; i++) {
                last[i] = first[i] + random.nextInt(30) - 2;
            }
            IntervalIndex index = IntervalIndex.of(first, last);
            for (long day = -3; day < 135; day++) {
                List<Integer> found = new ArrayList<>();
                index.containing(day, found::add);
                assertThat(found)
                        .as("round %d, day %d", round, day)
                        .containsExactlyInAnyOrderElementsOf(holding(first, last, day));
            }
        }
    }

    private static List<Integer> holding(long[] first, long[] last, long day) {
        List<Integer> holding = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            if (first[i] <= day && day <= last[i]) {
                holding.add(i);
            }
        }
        return holding;
    }

    @Test
    void refusesUnequalEnds() {
        assertThatThrownBy(() -> IntervalIndex.of(new long[2], new long[1]))
                .hasMessage("Invalid intervals: 2 first days, 1 last days");
    }
}
