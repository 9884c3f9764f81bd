package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.CircularCorrelation;
import coincide.stats.ClippedWindow;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Laws against every arrangement, listed one by one. */
class EnumerationTest {
    private static final int[] Y = {1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1};
    private static final boolean[] E = {true, true, false, false, false, true, true, false, false, true, false};
    private static final Observation DAYS = Observation.of(LocalDate.of(2020, 1, 26), LocalDate.of(2020, 2, 5));
    private static final Strata MONTHS = Strata.months(DAYS);

    @Test
    void permutationsWithinBlocksAreAllSetsOfDays() {
        int least = LaunchUnits.exposed(Y, E);
        long all = 0;
        long greater = 0;
        for (int set = 0; set < 1 << Y.length; set++) {
            int first = Integer.bitCount(set & 0b111111);
            int second = Integer.bitCount(set >> 6);
            if (first == 2 && second == 3) {
                int count = 0;
                for (int t = 0; t < Y.length; t++) {
                    count += E[t] ? set >> t & 1 : 0;
                }
                all++;
                greater += count >= least ? 1 : 0;
            }
        }
        assertThat(MONTHS.length(0)).isEqualTo(6);
        assertThat(StratifiedPermutation.law(Y, E, MONTHS).pGreater()).isEqualTo((double) greater / all, within(1e-12));
        assertThat(StratifiedPermutation.informative(Y, E, MONTHS)).isEqualTo(2);
    }

    @Test
    void rotationsWithinBlocksAreAllPairsOfShifts() {
        int greater = 0;
        for (int a = 0; a < 6; a++) {
            for (int b = 0; b < 5; b++) {
                int count = 0;
                for (int t = 0; t < Y.length; t++) {
                    count += E[t < 6 ? (t + a) % 6 : 6 + (t - 6 + b) % 5] ? Y[t] : 0;
                }
                greater += count >= LaunchUnits.exposed(Y, E) ? 1 : 0;
            }
        }
        NullLaw law = BlockRotation.law(Y, E, MONTHS);
        assertThat(law.pGreater()).isEqualTo(greater / 30.0, within(1e-12));
        assertThat(law.code()).isEqualTo("N4m");
    }

    @Test
    void shiftsOfTriggersAreAllShiftsOfLaunches() {
        List<ClippedWindow> windows =
                List.of(new ClippedWindow(0, 2), new ClippedWindow(1, 4), new ClippedWindow(9, 11));
        NullLaw direct = CircularShift.statistic(Y, y -> ClippedWindow.triggerCount(y, windows));
        NullLaw law = CircularShift.trigger(Y, windows);
        assertThat(law.pGreater()).isEqualTo(direct.pGreater());
        assertThat(law.pLess()).isEqualTo(direct.pLess());
        assertThat(law.mean()).isEqualTo(direct.mean(), within(1e-12));
        assertThat(CircularShift.law(Y, E).pGreater())
                .isEqualTo(CircularShift.statistic(Y, y -> LaunchUnits.exposed(y, E))
                        .pGreater());
    }

    @Test
    void simulatedYearsApproachAllArrangements() {
        Observation days = Histories.years(2015, 2019);
        Random random = new Random(4);
        List<Span> spans = Histories.exercises(days, random);
        int[] y = Histories.launchDays(days, new boolean[days.length()], 1, random);
        YearSwap swap = YearSwap.of(y, spans, Histories.AROUND, days, YearSwap.Years.ALL);
        NullLaw exact = swap.law(Streams.of(1, "N7", ""), 0);
        NullLaw simulated = swap.simulated(Streams.of(1, "N7", ""), Replicates.all(20_000));
        assertThat(exact.exact()).isTrue();
        assertThat(simulated.pGreater()).isEqualTo(exact.pGreater(), within(0.015));
        assertThat(simulated.mean()).isEqualTo(exact.mean(), within(0.1));
        assertThat(simulated.sd()).isEqualTo(exact.sd(), within(0.1));
    }

    @Test
    void simulatedRedrawsOfOneMilestoneApproachAllDaysOfItsMonth() {
        Observation days = Histories.years(2020, 2020);
        int[] y = LaunchUnits.launchDays(new long[] {day(3, 5), day(3, 6), day(3, 20), day(4, 2)}, days);
        List<Span> spans = List.of(new Span("a", day(3, 4), day(3, 6), Span.ALWAYS));
        NullLaw law = MonthRedraw.of(y, spans, Window.parse("span[0,0]"), days).law(Streams.of(2, "N8", ""), 20_000);
        // two launches inside for starts on 4 and 5 March; at least one for 3-6, 18-20 and 31 March
        assertThat(law.observed()).isEqualTo(2);
        assertThat(law.pGreater()).isEqualTo(2 / 31.0, within(0.01));
        assertThat(law.mean()).isEqualTo((4 + 2 + 3 + 1) / 31.0, within(0.02));
    }

    @Test
    void simulatedResidualRotationsApproachAllPairsOfShifts() {
        Observation days = Histories.years(2018, 2019);
        Random random = new Random(8);
        boolean[] exposed = Histories.exposed(days, random);
        int[] y = Histories.launchDays(days, exposed, 2, random);
        ResidualRotation rotation = ResidualRotation.of(y, days, 2);
        double[] e = rotation.model().residuals();
        double[] x = CircularCorrelation.weights(exposed);
        double[] first = CircularCorrelation.of(Arrays.copyOf(e, 365), Arrays.copyOf(x, 365));
        double[] second = CircularCorrelation.of(Arrays.copyOfRange(e, 365, 730), Arrays.copyOfRange(x, 365, 730));
        Tally all = new Tally(first[0] + second[0]);
        for (double a : first) {
            for (double b : second) {
                all.add(a + b);
            }
        }
        NullLaw exact = all.exact("");
        NullLaw law = rotation.law(exposed, Streams.of(1, "N10", ""), 99_999);
        assertThat(law.mean()).isEqualTo(exact.mean(), within(1e-9));
        assertThat(law.sd()).isEqualTo(exact.sd(), within(1e-9));
        assertThat(law.pGreater()).isEqualTo(exact.pGreater(), within(5 * law.pError(Direction.UP)));
        assertThat(law.observed()).isEqualTo(rotation.statistic(exposed), within(1e-9));
        assertThat(law.observed())
                .isEqualTo(LaunchUnits.exposed(y, exposed) - rotation.expected(exposed), within(1e-9));
    }

    @Test
    void burstsStartInProportionToTheSeason() {
        Observation days = Histories.years(2020, 2020);
        int[] y = LaunchUnits.launchDays(new long[] {day(3, 5), day(7, 8), day(9, 20)}, days);
        boolean[] exposed = new boolean[366];
        Arrays.fill(exposed, 50, 90, true);
        double[] mu = SeasonalModel.of(y, days, 1).mu();
        double p = Arrays.stream(mu, 50, 90).sum() / 3;
        Law exact = Law.binomial(3, p);
        NullLaw law = ClusterResampling.of(y, days, 1)
                .law(launches -> LaunchUnits.exposed(launches, exposed), Streams.of(3, "N11", ""), 20_000);
        assertThat(law.observed()).isEqualTo(1);
        assertThat(law.pGreater()).isEqualTo(exact.pGreater(1), within(0.02));
    }

    @Test
    void moreThanEightYearsCannotBeEnumerated() {
        Observation days = Histories.years(2010, 2018);
        YearSwap swap = YearSwap.of(new int[days.length()], List.of(), Histories.AROUND, days, YearSwap.Years.ALL);
        assertThat(swap.enumerable()).isFalse();
        assertThatThrownBy(swap::distribution).hasMessage("Cannot enumerate the arrangements of 9 years: at most 8");
    }

    private static long day(int month, int day) {
        return LocalDate.of(2020, month, day).toEpochDay();
    }
}
