package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Observation;
import coincide.stats.DaySet;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LabelledResamplingTest {
    private static final Observation DAYS = Histories.years(2016, 2020);
    private static final Streams STREAMS = Streams.of(1, "N11", "s");

    private final Random random = new Random(6);
    private final int[] y = Histories.launchDays(DAYS, new boolean[DAYS.length()], 1, random);
    private final ClusterResampling resampling = ClusterResampling.of(y, DAYS, 2);

    private static boolean has(DaySet days, int t) {
        return days.launchDays()[t] > 0;
    }

    /** In a burst of three days the second alone carries the label: it stays the second. */
    @Test
    void aDayKeepsItsLabelWhereverItsBurstIsMoved() {
        long start = LocalDate.of(2018, 5, 1).toEpochDay();
        int[] burst = LaunchUnits.launchDays(new long[] {start, start + 2, start + 5}, DAYS);
        int[] second = LaunchUnits.launchDays(new long[] {start + 2}, DAYS);
        LabelledResampling labelled =
                LabelledResampling.of(ClusterResampling.of(burst, DAYS, 1), List.of(burst, second));
        for (int i = 1; i <= 300; i++) {
            List<DaySet> days = labelled.arrangement(i, STREAMS);
            int first = IntStream.range(0, DAYS.length())
                    .filter(t -> has(days.get(0), t))
                    .findFirst()
                    .orElseThrow();
            assertThat(days.get(1).size()).isEqualTo(1);
            assertThat(has(days.get(1), first + 2)).isTrue();
        }
    }

    @Test
    void allDaysAreTheReplicatesOfTheResamplingAndArrangementZeroIsWhatWasObserved() {
        int[] some =
                IntStream.range(0, y.length).map(t -> t % 2 == 0 ? y[t] : 0).toArray();
        LabelledResampling labelled = LabelledResampling.of(resampling, List.of(y, some));
        assertThat(labelled.arrangement(0, STREAMS).get(0).launchDays()).isEqualTo(y);
        assertThat(labelled.arrangement(0, STREAMS).get(1).launchDays()).isEqualTo(some);
        for (int i = 0; i < 50; i++) {
            List<DaySet> days = labelled.arrangement(i + 1, STREAMS);
            assertThat(days.get(0).launchDays()).isEqualTo(resampling.surrogate(STREAMS.replicate(i)));
            assertThat(days.get(1).shared(days.get(0))).isEqualTo(days.get(1).size());
        }
    }

    /** Laws from shared surrogates are those of the same statistic taken one exposure at a time. */
    @Test
    void sharedSurrogatesGiveEachExposureItsOwnLaw() {
        boolean[] wide = Histories.exposed(DAYS, random);
        boolean[] narrow = new boolean[wide.length];
        for (int t = 0; t < wide.length; t++) {
            narrow[t] = wide[t] && t % 3 == 0;
        }
        List<NullLaw> laws = resampling.laws(List.of(wide, narrow), STREAMS, 300);
        assertThat(laws.get(0)).isEqualTo(resampling.law(wide, STREAMS, 300));
        assertThat(laws.get(0)).isEqualTo(resampling.law(days -> share(days, wide), STREAMS, 300));
        assertThat(laws.get(1)).isEqualTo(resampling.law(days -> share(days, narrow), STREAMS, 300));
    }

    private static double share(int[] days, boolean[] exposed) {
        return (double) LaunchUnits.exposed(days, exposed) / Math.max(1, LaunchUnits.total(days));
    }

    @Test
    void aLabelStandsOnALaunchDay() {
        int[] none = new int[y.length];
        int free =
                IntStream.range(0, y.length).filter(t -> y[t] == 0).findFirst().orElseThrow();
        none[free] = 1;
        assertThatThrownBy(() -> LabelledResampling.of(resampling, List.of(none)))
                .hasMessage("Invalid label: day number %d carries it and holds no launch".formatted(free));
        assertThatThrownBy(() -> LabelledResampling.of(resampling, List.of(new int[3])))
                .hasMessage("Invalid label: it has 3 days, the history %d".formatted(y.length));
    }
}
