package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InjectionTest {
    private static final Observation DAYS = Histories.years(2012, 2021);
    private static final Streams SURROGATES = Streams.of(1, "injection", "");
    private static final Streams EFFECTS = Streams.of(1, "injected effect", "");

    private final boolean[] exposed = Histories.exposed(DAYS, new Random(1));

    /** Two bursts of three days and two single days a year: sparse, so that few of them meet. */
    private static ClusterResampling sparse() {
        long[] days = IntStream.rangeClosed(2012, 2021)
                .boxed()
                .flatMap(year -> IntStream.of(20, 22, 25, 110, 190, 191, 192, 300)
                        .mapToObj(n -> LocalDate.ofYearDay(year, n + year % 7).toEpochDay()))
                .mapToLong(day -> day)
                .toArray();
        return ClusterResampling.of(LaunchUnits.launchDays(days, DAYS), DAYS, 2);
    }

    private static Injection injection(ClusterResampling resampling) {
        return new Injection(resampling, SURROGATES, EFFECTS);
    }

    @Test
    void ratioOneIsTheSurrogateUnchanged() {
        ClusterResampling resampling = sparse();
        Injection injection = injection(resampling);
        for (int i = 0; i < 50; i++) {
            assertThat(injection.history(i, exposed, 1)).isEqualTo(resampling.surrogate(SURROGATES.replicate(i)));
        }
    }

    /** The ratio of means over 4000 histories has a standard error of about 0.01 times its value. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.25, 0.67, 1.5, 2, 3})
    void meanRateInsideIsTheRatioAndOutsideNothingChanges(double ratio) {
        Injection injection = injection(sparse());
        double with = 0;
        double without = 0;
        for (int i = 0; i < 4000; i++) {
            int[] plain = injection.history(i, exposed, 1);
            int[] changed = injection.history(i, exposed, ratio);
            with += LaunchUnits.exposed(changed, exposed);
            without += LaunchUnits.exposed(plain, exposed);
            boolean outsideStays = IntStream.range(0, plain.length).allMatch(t -> exposed[t] || changed[t] == plain[t]);
            assertThat(outsideStays).isTrue();
        }
        assertThat(with / without).isEqualTo(ratio, within(0.04 * Math.max(0.25, ratio)));
    }

    /** The same ratio in busy and quiet years. */
    @Test
    void addsInProportionToTheYear() {
        int[] y = new int[DAYS.length()];
        for (int i = 0; i < 40; i++) {
            y[i * 9] = 1;
        }
        for (int i = 0; i < 10; i++) {
            y[366 + i * 36] = 1;
        }
        Injection injection = injection(ClusterResampling.of(y, DAYS, 0));
        double[] added = new double[2];
        for (int i = 0; i < 4000; i++) {
            int[] changed = injection.history(i, exposed, 1.5);
            int[] plain = injection.history(i, exposed, 1);
            for (int t = 0; t < 731; t++) {
                added[t / 366] += changed[t] - plain[t];
            }
            assertThat(Arrays.stream(changed, 731, changed.length).sum()).isZero();
        }
        assertThat(added[0] / added[1]).isEqualTo(4, within(0.5));
    }

    @Test
    void addsBurstsWhole() {
        long start = LocalDate.of(2015, 5, 1).toEpochDay();
        int[] y = LaunchUnits.launchDays(new long[] {start, start + 2}, DAYS);
        boolean[] all = new boolean[y.length];
        Arrays.fill(all, true);
        Injection injection = injection(ClusterResampling.of(y, DAYS, 0));
        int pairs = 0;
        for (int i = 0; i < 500; i++) {
            int[] history = injection.history(i, all, 2);
            for (int t = 0; t < history.length; t++) {
                boolean before = t >= 2 && history[t - 2] > 0;
                boolean after = t + 2 < history.length && history[t + 2] > 0;
                assertThat(history[t] == 0 || before || after).isTrue();
            }
            pairs += LaunchUnits.total(history);
        }
        assertThat(pairs / 500.0).isEqualTo(4, within(0.4));
    }

    @Test
    void silencesTheExposedDaysOfABurstTogether() {
        long start = LocalDate.of(2015, 5, 1).toEpochDay();
        int[] y = LaunchUnits.launchDays(new long[] {start, start + 1, start + 2}, DAYS);
        boolean[] all = new boolean[y.length];
        Arrays.fill(all, true);
        Injection injection = injection(ClusterResampling.of(y, DAYS, 0));
        int kept = 0;
        for (int i = 0; i < 1000; i++) {
            int total = LaunchUnits.total(injection.history(i, all, 0.5));
            assertThat(total).isIn(0, 1, 2, 3);
            kept += total > 0 ? 1 : 0;
        }
        assertThat(kept).isBetween(440, 560);
    }

    @Test
    void historiesAreNestedInTheRatio() {
        Injection injection = injection(sparse());
        double[] ratios = {0, 0.25, 0.5, 0.8, 1, 1.25, 2, 4, 8};
        for (int i = 0; i < 50; i++) {
            int[] smaller = new int[exposed.length];
            for (int t = 0; t < smaller.length; t++) {
                smaller[t] = exposed[t] ? 0 : injection.history(i, exposed, 1)[t];
            }
            for (double ratio : ratios) {
                int[] larger = injection.history(i, exposed, ratio);
                LaunchUnits.requireLaunchDays(larger);
                for (int t = 0; t < larger.length; t++) {
                    assertThat(larger[t]).isGreaterThanOrEqualTo(smaller[t]);
                }
                smaller = larger;
            }
        }
    }

    @Test
    void aHistoryDoesNotDependOnThoseBefore() {
        int[] late = injection(sparse()).history(41, exposed, 3);
        Injection other = injection(sparse());
        other.history(7, exposed, 8);
        assertThat(other.history(41, exposed, 3)).isEqualTo(late);
        assertThat(other.history(42, exposed, 3)).isNotEqualTo(late);
    }

    @Test
    void refusesWhatMakesNoSense() {
        Injection injection = injection(sparse());
        assertThatThrownBy(() -> injection.history(0, exposed, -1)).hasMessageContaining("Invalid ratio -1.0");
        assertThatThrownBy(() -> injection.history(0, exposed, Double.NaN)).hasMessageContaining("Invalid ratio NaN");
        assertThatThrownBy(() -> injection.history(0, new boolean[3], 2))
                .hasMessage("Invalid exposure: it has 3 days, the history 3653");
    }

    @Test
    void aFitThatSetsOutFromAnotherHistoryEndsWhereItsOwnDoes() {
        Random random = new Random(9);
        SeasonalModel model = SeasonalModel.of(Histories.launchDays(DAYS, exposed, 1, random), DAYS, 2);
        for (int i = 0; i < 5; i++) {
            int[] y = Histories.launchDays(DAYS, exposed, 3, random);
            assertThat(model.withLaunches(y).mu())
                    .usingComparatorWithPrecision(1e-9)
                    .containsExactly(SeasonalModel.of(y, DAYS, 2).mu());
        }
        int[] separated = new int[DAYS.length()];
        Arrays.fill(separated, 100, 103, 1);
        int[] y = Histories.launchDays(DAYS, exposed, 1, random);
        assertThat(SeasonalModel.of(separated, DAYS, 2).withLaunches(y).mu())
                .usingComparatorWithPrecision(1e-9)
                .containsExactly(SeasonalModel.of(y, DAYS, 2).mu());
    }
}
