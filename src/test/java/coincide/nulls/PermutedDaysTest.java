package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PermutedDaysTest {
    private static final Observation DAYS = Observation.of(LocalDate.of(2019, 12, 27), LocalDate.of(2020, 1, 5));
    private static final int[] Y = {1, 0, 0, 1, 0, 1, 0, 0, 0, 1};
    private static final Strata YEARS = Strata.years(DAYS);
    private static final Streams STREAMS = Streams.of(3, "N3y", "test");

    @Test
    void everySetOfDaysOfEachYearIsAsLikely() {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            seen.merge(Arrays.toString(PermutedDays.permuted(Y, YEARS, STREAMS.replicate(i))), 1, Integer::sum);
        }
        assertThat(seen).hasSize(100); // C(5,2) in each year
        assertThat(seen.values()).allSatisfy(count -> assertThat(count).isBetween(850, 1_150));
    }

    @Test
    void agreesWithTheExactLawOfASumOverDays() {
        boolean[] exposed = {true, true, false, false, true, false, true, false, false, true};
        NullLaw exact = StratifiedPermutation.law(Y, exposed, YEARS);
        NullLaw simulated = PermutedDays.law(Y, YEARS, y -> LaunchUnits.exposed(y, exposed), STREAMS, 99_999);
        assertThat(simulated.code()).isEqualTo("N3y");
        assertThat(simulated.exact()).isFalse();
        assertThat(simulated.pGreater()).isEqualTo(exact.pGreater(), within(0.008));
        assertThat(simulated.pLess()).isEqualTo(exact.pLess(), within(0.008));
    }
}
