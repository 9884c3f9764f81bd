package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SeparationTest {
    private static boolean[] of(boolean[] kept, int[]... rows) {
        List<List<Integer>> differences = new ArrayList<>();
        for (int[] row : rows) {
            differences.add(IntStream.of(row).boxed().toList());
        }
        return Separation.of(differences, kept);
    }

    @Test
    void byHand() {
        boolean[] one = {true};
        assertThat(of(one, new int[] {1})).containsExactly(true);
        assertThat(of(one, new int[] {1}, new int[] {0})).containsExactly(true);
        assertThat(of(one, new int[] {1}, new int[] {-1})).containsExactly(false);
        boolean[] two = {true, true};
        assertThat(of(two, new int[] {1, 1}, new int[] {1, -1}, new int[] {0, 1}, new int[] {0, -1}))
                .containsExactly(true, false);
        assertThat(of(two, new int[] {1, 0}, new int[] {0, 1}, new int[] {1, -1}, new int[] {-1, 1}))
                .containsExactly(true, true);
        assertThat(of(new boolean[] {false, true}, new int[] {1, 1}, new int[] {1, -1}))
                .containsExactly(false, false);
        assertThat(of(new boolean[0])).isEmpty();
    }

    @RepeatedTest(20)
    void equalsASearchOverAllDirectionsOfTwoColumns(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[][] rows = new int[2 + random.nextInt(4)][];
        rows[0] = new int[] {1, 0};
        for (int i = 1; i < rows.length; i++) {
            rows[i] = new int[] {random.nextInt(3) - 1, random.nextInt(3) - 1};
        }
        boolean[] expected = new boolean[2];
        // the extreme directions of a cone with such faces have entries -1, 0 and 1
        for (int g = -1; g <= 1; g++) {
            for (int h = -1; h <= 1; h++) {
                boolean allowed = true;
                for (int[] row : rows) {
                    allowed &= row[0] * g + row[1] * h >= 0;
                }
                expected[0] |= allowed && g != 0;
                expected[1] |= allowed && h != 0;
            }
        }
        boolean independent = false;
        for (int[] row : rows) {
            independent |= row[1] != 0;
        }
        if (independent) {
            assertThat(of(new boolean[] {true, true}, rows)).containsExactly(expected);
        }
    }
}
