package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Observation;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusterResamplingTest {
    private static final Observation DAYS = Histories.years(2018, 2020);

    @Test
    void movesBurstsWholeWithinTheirYear() {
        long start = LocalDate.of(2019, 5, 1).toEpochDay();
        int[] y = LaunchUnits.launchDays(new long[] {start, start + 2, start + 5}, DAYS);
        ClusterResampling resampling = ClusterResampling.of(y, DAYS, 1);
        assertThat(resampling.bursts()).isEqualTo(1);
        for (int i = 0; i < 500; i++) {
            int[] surrogate = resampling.surrogate(Streams.of(1, "N11", "").replicate(i));
            int first = 0;
            while (surrogate[first] == 0) {
                first++;
            }
            assertThat(first).isBetween(365, 729);
            assertThat(surrogate[first + 2] + surrogate[first + 5]).isEqualTo(2);
            assertThat(LaunchUnits.total(surrogate)).isEqualTo(3);
        }
    }

    @Test
    void keepsCalendarDistancesAcrossAGap() {
        Observation gap = new Observation(List.of(
                new Observation.Block(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 6, 30)),
                new Observation.Block(LocalDate.of(2019, 7, 3), LocalDate.of(2019, 12, 31))));
        long last = LocalDate.of(2019, 6, 30).toEpochDay();
        ClusterResampling resampling =
                ClusterResampling.of(LaunchUnits.launchDays(new long[] {last, last + 3}, gap), gap, 0);
        long[] days = gap.days();
        for (int i = 0; i < 300; i++) {
            int[] surrogate = resampling.surrogate(Streams.of(1, "N11", "").replicate(i));
            long[] found = IntStream.range(0, days.length)
                    .filter(t -> surrogate[t] > 0)
                    .mapToLong(t -> days[t])
                    .toArray();
            assertThat(found.length == 1 || found[1] - found[0] == 3).isTrue();
        }
    }

    @Test
    void countsSharedDaysOnceAndDropsDaysNotObserved() {
        Random random = new Random(3);
        int[] y = Histories.launchDays(DAYS, new boolean[DAYS.length()], 1, random);
        ClusterResampling resampling = ClusterResampling.of(y, DAYS, 2);
        for (int i = 0; i < 200; i++) {
            int[] surrogate = resampling.surrogate(Streams.of(1, "N11", "").replicate(i));
            LaunchUnits.requireLaunchDays(surrogate);
            assertThat(LaunchUnits.total(surrogate)).isBetween(resampling.bursts() / 2, LaunchUnits.total(y));
        }
    }

    @Test
    void isUntestableWithoutLaunchesAndWhereAllDaysAreExposed() {
        boolean[] all = new boolean[DAYS.length()];
        Arrays.fill(all, true);
        Streams streams = Streams.of(1, "N11", "");
        assertThat(ClusterResampling.of(new int[all.length], DAYS, 2)
                        .law(all, streams, 99)
                        .untestable())
                .isTrue();
        int[] y = Histories.launchDays(DAYS, all, 1, new Random(1));
        assertThat(ClusterResampling.of(y, DAYS, 2).law(all, streams, 99).untestable())
                .isTrue();
    }

    @Test
    void needsLaunchDays() {
        int[] y = new int[DAYS.length()];
        y[4] = 3;
        assertThatThrownBy(() -> ClusterResampling.of(y, DAYS, 2))
                .hasMessageContaining("day number 4 holds 3 launches");
    }
}
