package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeekdaysTest {
    /** Two weeks of two days each, cut into two years: 2 launches in the first seven days, 4 in the others. */
    private static final long[] DAYS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};

    private static final int[] YEARS = {0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};
    private static final int[] Y = {1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0};

    @Test
    void isPearsonsChiSquareAgainstTheRateOfEachYear() {
        Weekdays weekdays = Weekdays.of(Y, DAYS, YEARS);
        double expected = 2 / 7.0 + 4 / 7.0;
        double two = 2 * (2 - expected) * (2 - expected);
        double one = 2 * (1 - expected) * (1 - expected);
        double none = 3 * expected * expected;
        assertThat(weekdays.chiSquare(Y)).isEqualTo((two + one + none) / expected, within(1e-12));
        assertThat(weekdays.leastExpected()).isEqualTo(expected, within(1e-12));
    }

    @Test
    void expectsWhatTheDaysOfAYearGiveEvenWhereTheyAreUneven() {
        Weekdays weekdays = Weekdays.of(new int[] {1, 0, 1}, new long[] {3, 4, 10}, new int[] {0, 0, 0});
        assertThat(weekdays.chiSquare(new int[] {1, 0, 1})).isEqualTo(1, within(1e-12)); // 4/3 and 2/3 expected
        assertThat(weekdays.leastExpected()).isZero();
    }
}
