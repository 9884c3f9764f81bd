package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonthlyDispersionTest {
    private static final Observation YEAR = Observation.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));

    /** Without a season each day of the year expects the same: mu of a month is 12 d / 365. */
    @Test
    void byHandOnOneYear() {
        int[] y = new int[365];
        for (int t = 0; t < 12; t++) {
            y[t] = 1; // all in January
        }
        double sum = 0;
        for (int month = 1; month <= 12; month++) {
            double mu = 12.0 * LocalDate.of(2015, month, 1).lengthOfMonth() / 365;
            sum += Math.pow((month == 1 ? 12 : 0) - mu, 2) / mu;
        }
        assertThat(of(y, YEAR, 0)).isEqualTo(sum / 11, within(1e-9));
    }

    @Test
    void yearsWithoutLaunchesDoNotCount() {
        Observation three = Observation.of(LocalDate.of(2014, 1, 1), LocalDate.of(2016, 12, 31));
        int[] one = new int[365];
        int[] y = new int[three.length()];
        for (int t = 0; t < 60; t += 7) {
            one[t] = 1;
            y[365 + t] = 1;
        }
        assertThat(of(y, three, 0)).isEqualTo(of(one, YEAR, 0), within(1e-9));
    }

    @Test
    void emptyWhereNoDegreeOfFreedomIsLeft() {
        Observation month = Observation.of(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 31));
        int[] y = new int[31];
        y[3] = 1;
        assertThat(MonthlyDispersion.of(SeasonalModel.of(y, month, 0), month)).isEmpty();
        assertThat(MonthlyDispersion.of(SeasonalModel.of(new int[31], month, 0), month))
                .isEmpty();
    }

    /** Near 1 for independent launches in season, above for bursts. */
    @Test
    void tellsBurstsFromIndependentLaunches() {
        Observation days = Observation.of(LocalDate.of(2000, 1, 1), LocalDate.of(2019, 12, 31));
        int[] single = new int[days.length()];
        int[] bursts = new int[days.length()];
        Random random = new Random(8);
        for (int t = 0; t < single.length; t++) {
            double season = Math.exp(Math.cos(2 * Math.PI * t / 365.25));
            single[t] = random.nextDouble() < 0.06 * season ? 1 : 0;
            if (random.nextDouble() < 0.02 * season) {
                for (int s = t; s < Math.min(t + 4, bursts.length); s++) {
                    bursts[s] = 1;
                }
            }
        }
        assertThat(of(single, days, 2)).isBetween(0.8, 1.2);
        assertThat(of(bursts, days, 2)).isGreaterThan(2);
    }

    private static double of(int[] y, Observation days, int harmonics) {
        return MonthlyDispersion.of(SeasonalModel.of(y, days, harmonics), days).orElseThrow();
    }
}
