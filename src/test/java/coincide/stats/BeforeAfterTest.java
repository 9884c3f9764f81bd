package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BeforeAfterTest {
    private static boolean[] days(int length, int from, int to) {
        boolean[] days = new boolean[length];
        Arrays.fill(days, from, to, true);
        return days;
    }

    @Test
    void isTheDifferenceOfTwoLogRatiosWithOneLaunchSpreadOverAllDays() {
        // before: 1 launch on 2 of 8 days, after: 3 on 4 of 8; of 5 launches
        BeforeAfter phases = BeforeAfter.of(days(8, 0, 2), days(8, 3, 7));
        int[] y = {1, 0, 1, 1, 0, 1, 1, 0};
        double before = (1.25 / 2) / (4.75 / 6);
        double after = (3.5 / 4) / (2.5 / 4);
        assertThat(phases.contrast(y)).isEqualTo(Math.log(after / before), within(1e-12));
        assertThat(phases.contestedDays()).isZero();
    }

    @Test
    void isZeroWithoutLaunchesAndWithOneOnEveryDayAndFiniteWithNoneOnASide() {
        BeforeAfter phases = BeforeAfter.of(days(10, 0, 2), days(10, 1, 8));
        int[] every = new int[10];
        Arrays.fill(every, 1);
        assertThat(phases.contestedDays()).isEqualTo(1);
        assertThat(phases.contrast(new int[10])).isEqualTo(0, within(1e-12));
        assertThat(phases.contrast(every)).isEqualTo(0, within(1e-12));
        assertThat(phases.contrast(new int[] {0, 0, 1, 1, 0, 0, 0, 0, 0, 0}))
                .isFinite()
                .isPositive();
        assertThat(phases.contrast(new int[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0}))
                .isFinite()
                .isNegative();
    }

    @Test
    void changesSignWhenBeforeAndAfterAreExchangedAndIgnoresTheOrderOfDays() {
        Random random = new Random(1);
        int[] y = random.ints(40, 0, 2).toArray();
        boolean[] a = days(40, 3, 14);
        boolean[] b = days(40, 20, 29);
        double contrast = BeforeAfter.of(a, b).contrast(y);
        assertThat(BeforeAfter.of(b, a).contrast(y)).isEqualTo(-contrast, within(1e-12));
        int[] backwards = new int[40];
        boolean[] backA = new boolean[40];
        boolean[] backB = new boolean[40];
        for (int t = 0; t < 40; t++) {
            backwards[39 - t] = y[t];
            backA[39 - t] = a[t];
            backB[39 - t] = b[t];
        }
        assertThat(BeforeAfter.of(backA, backB).contrast(backwards)).isEqualTo(contrast);
    }

    @Test
    void nearsTheTrueContrastAsLaunchesGrow() {
        Random random = new Random(2);
        int n = 200_000;
        boolean[] before = new boolean[n];
        boolean[] after = new boolean[n];
        int[] y = new int[n];
        for (int t = 0; t < n; t++) {
            before[t] = t % 30 < 5;
            after[t] = t % 30 >= 10 && t % 30 < 17;
            y[t] = random.nextDouble() < (after[t] ? 0.12 : 0.04) ? 1 : 0;
        }
        // each ratio is against all other days: after 3; before 0.04 / mean of the other 25 days
        double truth = Math.log(3) - Math.log(0.04 / ((7 * 0.12 + 18 * 0.04) / 25));
        assertThat(BeforeAfter.of(before, after).contrast(y)).isEqualTo(truth, within(0.1));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> BeforeAfter.of(new boolean[8], days(8, 0, 1)))
                .hasMessage(
                        "Cannot contrast before with after: 0 of 8 days lie before a milestone; some must, and some must not");
        assertThatThrownBy(() -> BeforeAfter.of(days(8, 0, 1), days(8, 0, 8)))
                .hasMessageContaining("8 of 8 days lie after a milestone");
        assertThatThrownBy(() -> BeforeAfter.of(days(8, 0, 1), days(9, 0, 8)))
                .hasMessageContaining("one exposure has 8 days, the other 9");
        assertThatThrownBy(() -> BeforeAfter.of(days(8, 0, 1), days(8, 0, 2)).contrast(new int[7]))
                .hasMessageContaining("8 days, the history 7");
    }
}
