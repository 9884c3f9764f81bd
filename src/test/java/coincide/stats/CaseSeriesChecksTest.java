package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseSeriesChecksTest {
    private static final int[] YEARS =
            IntStream.range(0, 3600).map(t -> t / 360).toArray();
    private static final int[] MONTHS =
            IntStream.range(0, 3600).map(t -> t % 360 / 30).toArray();
    /** Exposed on days 100 to 119 of each year of 360 days, the pre-window from day 86. */
    private static final boolean[][] EXPOSED = {yearly(100, 119)};

    private static final boolean[] BEFORE = yearly(86, 119);

    private static boolean[] yearly(int from, int to) {
        boolean[] days = new boolean[3600];
        for (int t = 0; t < days.length; t++) {
            days[t] = t % 360 >= from && t % 360 <= to;
        }
        return days;
    }

    private static int[] history(long seed, double before, double[] months) {
        Random random = new Random(seed);
        int[] y = new int[3600];
        for (int t = 0; t < y.length; t++) {
            double rate = 0.06 * (EXPOSED[0][t] ? 2 : 1) * (BEFORE[t] && !EXPOSED[0][t] ? before : 1);
            y[t] = random.nextDouble() < rate * months[MONTHS[t]] ? 1 : 0;
        }
        return y;
    }

    private static double[] flat() {
        double[] months = new double[12];
        Arrays.fill(months, 1);
        return months;
    }

    @Test
    void familyIsReactiveOnlyWhereTheWholeIntervalLeavesTheBand() {
        assertThat(PreWindow.of(history(1, 4, flat()), YEARS, EXPOSED, BEFORE).reactive())
                .isTrue();
        PreWindow none = PreWindow.of(history(2, 1, flat()), YEARS, EXPOSED, BEFORE);
        assertThat(none.reactive()).isFalse();
        assertThat(none.interval().contains(none.ratio())).isTrue();
        PreWindow empty = PreWindow.of(history(3, 0, flat()), YEARS, EXPOSED, BEFORE);
        assertThat(empty.status()).isEqualTo(ConditionalRegression.Status.SEPARATED);
        assertThat(empty.interval().high()).isLessThan(0.8);
        assertThat(empty.reactive()).isTrue();
    }

    @Test
    void theBandIsOpenToRatiosOfEitherSideThatCouldBeOne() {
        ConditionalRegression.Status ok = ConditionalRegression.Status.OK;
        assertThat(new PreWindow(ok, 2, new Interval(1.2, 3)).reactive()).isFalse();
        assertThat(new PreWindow(ok, 2, new Interval(1.26, 3)).reactive()).isTrue();
        assertThat(new PreWindow(ok, 0.5, new Interval(0.2, 0.8)).reactive()).isFalse();
        assertThat(new PreWindow(ok, 0.5, new Interval(0.2, 0.79)).reactive()).isTrue();
    }

    @Test
    void preWindowEqualsTheSeriesWithOneMorePhase() {
        int[] y = history(4, 2, flat());
        boolean[][] phases = {yearly(86, 99), EXPOSED[0]};
        SelfControlledCaseSeries fit = SelfControlledCaseSeries.fit(y, YEARS, phases, new boolean[0][]);
        PreWindow check = PreWindow.of(y, YEARS, EXPOSED, BEFORE);
        assertThat(check.ratio()).isEqualTo(fit.regression().estimate(0).ratio());
        assertThat(check.interval())
                .isEqualTo(fit.regression()
                        .profile(0, 0.95, Math.max(1, fit.dispersion().getAsDouble())));
        PreWindow blind = PreWindow.of(y, YEARS, new boolean[][] {BEFORE}, BEFORE);
        assertThat(blind.status()).isEqualTo(ConditionalRegression.Status.NOT_ESTIMABLE);
        assertThat(blind.reactive()).isFalse();
    }

    @Test
    void seasonInsideStrataIsSeen() {
        double[] season = flat();
        for (int m = 0; m < 12; m++) {
            season[m] = 1 + 0.6 * Math.sin(2 * Math.PI * m / 12);
        }
        TimeStability seasonal = TimeStability.of(history(5, 1, season), YEARS, EXPOSED, MONTHS);
        assertThat(seasonal.test().p()).isLessThan(1e-4);
        assertThat(seasonal.test().df()).isEqualTo(11);
        assertThat(seasonal.periods()).hasSize(12);
        TimeStability.Period spring = seasonal.periods().get(2);
        TimeStability.Period autumn = seasonal.periods().get(9);
        assertThat(spring.observed() / spring.expected()).isGreaterThan(1.2);
        assertThat(autumn.observed() / autumn.expected()).isLessThan(0.8);
    }

    @Test
    void constantRateIsLeftAlone() {
        int[] y = history(6, 1, flat());
        TimeStability stable = TimeStability.of(y, YEARS, EXPOSED, MONTHS);
        assertThat(stable.test().p()).isGreaterThan(0.01);
        assertThat(stable.periods().stream()
                        .mapToDouble(TimeStability.Period::expected)
                        .sum())
                .isEqualTo(LaunchUnits.total(y), within(1e-9));
    }

    @Test
    void expectedByHand() {
        // 3 launches on 6 days, none exposed: half a launch a day
        TimeStability two = TimeStability.of(
                new int[] {1, 1, 0, 0, 0, 1}, new int[6], new boolean[0][], new int[] {1, 1, 2, 2, 2, 2});
        assertThat(two.periods()).containsExactly(new TimeStability.Period(1, 2, 1), new TimeStability.Period(2, 1, 2));
        double deviance = 2 * (2 * Math.log(2.0) + Math.log(0.5));
        assertThat(two.test().statistic()).isEqualTo(deviance, within(1e-9));
        assertThat(two.test().df()).isEqualTo(1);
    }
}
