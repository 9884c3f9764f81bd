package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecencyTest {
    private static double log(int number) {
        return Math.log1p(number - 1);
    }

    private static double[] terms(long day, long... launchDays) {
        double[] row = new double[6];
        Recency.write(row, 1, day, launchDays, 1000);
        assertThat(row[0]).isZero();
        assertThat(row[5]).isZero();
        return new double[] {row[1], row[2], row[3], row[4]};
    }

    @Test
    void countsTheDaysBeforeAndNotTheDayItself() {
        assertThat(terms(2000, 1636, 1910, 1985, 1986, 1999, 2000, 2001))
                .containsExactly(log(2), log(3), log(5), log(6));
    }

    @Test
    void windowsReachBackExactlyTheirDays() {
        assertThat(terms(2000, 1634)).containsExactly(log(367), 0, 0, 0);
        assertThat(terms(2000, 1635)).containsExactly(log(366), 0, 0, log(2));
        assertThat(terms(2000, 1909)).containsExactly(log(92), 0, 0, log(2));
        assertThat(terms(2000, 1910)).containsExactly(log(91), 0, log(2), log(2));
        assertThat(terms(2000, 1986)).containsExactly(log(15), log(2), log(2), log(2));
    }

    @Test
    void withoutALaunchItCountsFromTheFirstObservedDay() {
        assertThat(terms(1000)).containsExactly(log(2), 0, 0, 0);
        assertThat(terms(1010)).containsExactly(log(12), 0, 0, 0);
    }
}
