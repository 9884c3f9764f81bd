package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpsTest {
    /** Seven days of one year and five of the next. */
    private static final Observation NEW_YEAR = Observation.of(LocalDate.of(2019, 12, 25), LocalDate.of(2020, 1, 5));

    private static final int[] Y = {1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1};

    /** The same number of days, with three unknown ones in each year and none known between. */
    private static final Observation GAPS = new Observation(List.of(
            new Observation.Block(LocalDate.of(2019, 12, 20), LocalDate.of(2019, 12, 22)),
            new Observation.Block(LocalDate.of(2019, 12, 26), LocalDate.of(2019, 12, 29)),
            new Observation.Block(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 6))));

    @Test
    void theDaysAfterALaunchAreNeitherItsOwnNorLaterThanTheLast() {
        assertThat(FollowUps.after(Y, NEW_YEAR, 2))
                .containsExactly(false, true, true, false, true, true, false, true, true, true, false, false);
        assertThat(LaunchUnits.exposed(Y, FollowUps.after(Y, NEW_YEAR, 3))).isEqualTo(3);
    }

    @Test
    void distancesAreCalendarDaysAcrossAGap() {
        int[] y = {0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0};
        assertThat(LaunchUnits.exposed(y, FollowUps.after(y, GAPS, 3))).isEqualTo(1);
        assertThat(LaunchUnits.exposed(y, FollowUps.after(y, GAPS, 4))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 20})
    void theLawIsThatOfAllSetsOfDaysOfEachYear(int days) {
        for (Observation observation : List.of(NEW_YEAR, GAPS)) {
            double[] counts = new double[6];
            for (int set = 0; set < 1 << Y.length; set++) {
                if (Integer.bitCount(set & 0b1111111) == 3 && Integer.bitCount(set >> 7) == 2) {
                    int[] y = new int[Y.length];
                    for (int t = 0; t < y.length; t++) {
                        y[t] = set >> t & 1;
                    }
                    counts[LaunchUnits.exposed(y, FollowUps.after(y, observation, days))]++;
                }
            }
            Law law = FollowUps.distribution(Y, observation, days);
            for (int k = 0; k < counts.length; k++) {
                assertThat(law.probability(k)).isEqualTo(counts[k] / 350, within(1e-14)); // C(7,3) C(5,2)
            }
        }
    }

    @Test
    void agreesWithPermutedDaysOverYears() {
        Observation years = Histories.years(2014, 2018);
        int[] y = Histories.launchDays(years, new boolean[years.length()], 1, new Random(5));
        NullLaw exact = FollowUps.law(y, years, 7);
        NullLaw simulated = PermutedDays.law(
                y,
                Strata.years(years),
                history -> LaunchUnits.exposed(history, FollowUps.after(history, years, 7)),
                Streams.of(1, "N3y", "test"),
                9_999);
        assertThat(exact.exact()).isTrue();
        assertThat(simulated.mean()).isEqualTo(exact.mean(), within(5 * exact.sd() / 100));
        assertThat(simulated.sd()).isEqualTo(exact.sd(), within(0.05 * exact.sd()));
        assertThat(simulated.pGreater()).isEqualTo(exact.pGreater(), within(0.025));
    }

    @Test
    void withoutLaunchesNothingFollows() {
        Law law = FollowUps.distribution(new int[Y.length], NEW_YEAR, 7);
        assertThat(law.min()).isZero();
        assertThat(law.max()).isZero();
    }
}
