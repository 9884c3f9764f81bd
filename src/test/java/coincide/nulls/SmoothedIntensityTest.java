package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Observation.Block;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmoothedIntensityTest {
    private static final int[] Y = {1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1};
    private static final boolean[] E = {true, true, false, false, false, true, true, false, false, true, false};
    private static final Observation GAP = new Observation(List.of(
            new Block(LocalDate.of(2020, 1, 26), LocalDate.of(2020, 1, 31)),
            new Block(LocalDate.of(2020, 2, 10), LocalDate.of(2020, 2, 14))));

    @Test
    void lawsAreAllSetsOfDaysWithTheirLikelihoods() {
        SmoothedIntensity smoothed = SmoothedIntensity.of(Y, GAP, 4);
        double[] rate = smoothed.intensity();
        double[] any = new double[Y.length + 1];
        double[] given = new double[Y.length + 1];
        double total = 0;
        for (int set = 0; set < 1 << Y.length; set++) {
            double likelihood = 1;
            int count = 0;
            for (int t = 0; t < Y.length; t++) {
                int launch = set >> t & 1;
                likelihood *= launch == 1 ? rate[t] : 1 - rate[t];
                count += E[t] ? launch : 0;
            }
            any[count] += likelihood;
            given[count] += Integer.bitCount(set) == 5 ? likelihood : 0;
            total += Integer.bitCount(set) == 5 ? likelihood : 0;
        }
        for (int k = 0; k <= Y.length; k++) {
            assertThat(smoothed.unconditional(E).probability(k)).isEqualTo(any[k], within(1e-14));
            assertThat(smoothed.conditional(E).probability(k)).isEqualTo(given[k] / total, within(1e-14));
        }
        NullLaw law = smoothed.law(E);
        assertThat(law.observed()).isEqualTo(3);
        assertThat(law.pGreater()).isEqualTo((given[3] + given[4] + given[5]) / total, within(1e-14));
        assertThat(law.code()).isEqualTo("N6");
        assertThat(law.exact()).isTrue();
    }

    @Test
    void aFlatRateGivesTheLawOfDaysDrawnAtRandom() {
        Observation days = Histories.years(2018, 2019);
        boolean[] exposed = Histories.exposed(days, new Random(1));
        int[] y = Histories.launchDays(days, exposed, 2, new Random(2));
        NullLaw flat = SmoothedIntensity.of(y, days, 1e7).law(exposed);
        NullLaw uniform = UniformDays.law(y, exposed);
        assertThat(flat.pGreater()).isEqualTo(uniform.pGreater(), within(1e-9));
        assertThat(flat.pLess()).isEqualTo(uniform.pLess(), within(1e-9));
        assertThat(flat.mean()).isEqualTo(uniform.mean(), within(1e-6));
    }

    @Test
    void oneLaunchDayFallsInProportionToTheOdds() {
        int[] one = new int[Y.length];
        one[6] = 1;
        SmoothedIntensity smoothed = SmoothedIntensity.of(one, GAP, 10);
        double[] odds =
                Arrays.stream(smoothed.intensity()).map(p -> p / (1 - p)).toArray();
        double inside = 0;
        for (int t = 0; t < odds.length; t++) {
            inside += E[t] ? odds[t] : 0;
        }
        assertThat(smoothed.law(E).pGreater())
                .isEqualTo(inside / Arrays.stream(odds).sum(), within(1e-14));
    }

    @Test
    void theOtherDaysSwapTheTails() {
        boolean[] others = new boolean[E.length];
        for (int t = 0; t < E.length; t++) {
            others[t] = !E[t];
        }
        SmoothedIntensity smoothed = SmoothedIntensity.of(Y, GAP, 6);
        assertThat(smoothed.law(others).pLess()).isEqualTo(smoothed.law(E).pGreater(), within(1e-14));
        assertThat(smoothed.law(others).mean()).isEqualTo(5 - smoothed.law(E).mean(), within(1e-12));
    }

    @Test
    void isUntestableWithoutLaunchesAndWhereNoOrAllDaysAreExposed() {
        boolean[] all = new boolean[Y.length];
        assertThat(SmoothedIntensity.of(Y, GAP, 4).law(all).untestable()).isTrue();
        Arrays.fill(all, true);
        NullLaw everywhere = SmoothedIntensity.of(Y, GAP, 4).law(all);
        assertThat(everywhere.untestable()).isTrue();
        assertThat(everywhere.pGreater()).isEqualTo(1);
        assertThat(everywhere.mean()).isEqualTo(5);
        assertThat(SmoothedIntensity.of(new int[Y.length], GAP, 4).law(E).untestable())
                .isTrue();
    }

    /** Independent days whose rate rises and falls over four years. */
    @Test
    void rejectsSeldomUnderASlowCourseAloneAndOftenUnderARatioOfThree() {
        Observation days = Histories.years(2013, 2016);
        Random random = new Random(30);
        int alone = 0;
        int three = 0;
        for (int i = 0; i < 100; i++) {
            boolean[] exposed = Histories.exposed(days, random);
            alone += rejects(slow(exposed, 1, random), exposed, days);
            three += rejects(slow(exposed, 3, random), exposed, days);
        }
        // 99.9 % of Binomial(100, .05) lies below 13
        assertThat(alone).isLessThan(13);
        assertThat(three).isGreaterThan(80);
    }

    private static int[] slow(boolean[] exposed, double ratio, Random random) {
        int[] y = new int[exposed.length];
        for (int t = 0; t < y.length; t++) {
            double rate = 0.05 * Math.exp(Math.sin(2 * Math.PI * t / y.length)) * (exposed[t] ? ratio : 1);
            y[t] = random.nextDouble() < rate ? 1 : 0;
        }
        return y;
    }

    private static int rejects(int[] y, boolean[] exposed, Observation days) {
        NullLaw law =
                SmoothedIntensity.of(y, days, SmoothedIntensity.BANDWIDTH_DAYS).law(exposed);
        return law.p(Direction.UP) <= 0.05 ? 1 : 0;
    }

    @Test
    void expectsUnconditionallyWhatTheCurveHolds() {
        double[] rate = SmoothedIntensity.of(Y, GAP, 3).intensity();
        Law law = SmoothedIntensity.of(Y, GAP, 3).unconditional(E);
        assertThat(law.mean()).isEqualTo(rate[0] + rate[1] + rate[5] + rate[6] + rate[9], within(1e-12));
        assertThat(LaunchUnits.exposed(Y, E)).isEqualTo(3);
    }

    @Test
    void needsLaunchDaysAndAnExposureOfThem() {
        int[] salvo = Y.clone();
        salvo[2] = 2;
        assertThatThrownBy(() -> SmoothedIntensity.of(salvo, GAP, 90))
                .hasMessageContaining("day number 2 holds 2 launches");
        assertThatThrownBy(() -> SmoothedIntensity.of(Y, GAP, 90).conditional(new boolean[12]))
                .hasMessage("Invalid exposure: it has 12 days, the history 11");
    }
}
