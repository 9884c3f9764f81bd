package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.stats.ConditionalRegression.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfControlledCaseSeriesTest {
    private static final boolean[][] NONE = {};

    /** One stratum: {@code n1} launches on {@code d1} exposed days, {@code n0} on {@code d0} others. */
    private static SelfControlledCaseSeries table(int n1, int n0, int d1, int d0) {
        int[] y = new int[d1 + d0];
        boolean[] exposed = new boolean[d1 + d0];
        Arrays.fill(exposed, 0, d1, true);
        Arrays.fill(y, 0, n1, 1);
        Arrays.fill(y, d1, d1 + n0, 1);
        return SelfControlledCaseSeries.fit(y, new int[y.length], new boolean[][] {exposed}, NONE);
    }

    private static boolean[] days(int length, int... exposed) {
        boolean[] days = new boolean[length];
        IntStream.of(exposed).forEach(t -> days[t] = true);
        return days;
    }

    private static SelfControlledCaseSeries one(int[] y, int[] strata, boolean[]... exposures) {
        return SelfControlledCaseSeries.fit(y, strata, exposures, NONE);
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 10, 30", "1, 9, 5, 60", "6, 6, 40, 12"})
    void equalsTheClosedFormOfOneExposureInOneStratum(int n1, int n0, int d1, int d0) {
        ConditionalRegression regression = table(n1, n0, d1, d0).regression();
        double ratio = (double) n1 * d0 / ((double) n0 * d1);
        assertThat(regression.estimate(0).ratio()).isEqualTo(ratio, within(1e-9));
        assertThat(regression.estimate(0).standardError()).isEqualTo(Math.sqrt(1.0 / n1 + 1.0 / n0), within(1e-9));
        double deviance = deviance(n1, n0, d1, d0, 1);
        assertThat(regression.test(0).statistic()).isEqualTo(deviance, within(1e-9));
        assertThat(regression.joint().statistic()).isEqualTo(deviance, within(1e-9));
        Interval profile = regression.profile(0, 0.95);
        assertThat(deviance(n1, n0, d1, d0, profile.low())).isEqualTo(3.841458820694124, within(1e-6));
        assertThat(deviance(n1, n0, d1, d0, profile.high())).isEqualTo(3.841458820694124, within(1e-6));
        assertThat(profile.low()).isLessThan(ratio);
        assertThat(profile.high()).isGreaterThan(ratio);
    }

    private static double deviance(int n1, int n0, int d1, int d0, double ratio) {
        double share = ratio * d1 / (ratio * d1 + d0);
        double best = (double) n1 / (n1 + n0);
        return 2 * (n1 * Math.log(best / share) + n0 * Math.log((1 - best) / (1 - share)));
    }

    /** Poisson launches, busier from stratum to stratum, with the effects given. */
    private static int[] history(Random random, int[] strata, boolean[][] exposures, double... logRatios) {
        int[] y = new int[strata.length];
        for (int t = 0; t < y.length; t++) {
            double rate = 0.05 * (1 + strata[t]);
            for (int j = 0; j < exposures.length; j++) {
                rate *= exposures[j][t] ? Math.exp(logRatios[j]) : 1;
            }
            y[t] = poisson(random, rate);
        }
        return y;
    }

    private static int poisson(Random random, double mean) {
        int count = 0;
        for (double left = random.nextDouble(); left > Math.exp(-mean); left *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private static int[] strata(int count, int length) {
        return IntStream.range(0, count * length).map(t -> t / length).toArray();
    }

    private static boolean[] random(Random random, int length, double share) {
        boolean[] days = new boolean[length];
        for (int t = 0; t < length; t++) {
            days[t] = random.nextDouble() < share;
        }
        return days;
    }

    @RepeatedTest(4)
    void equalsThePoissonRegressionOfDays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] strata = strata(3, 60);
        boolean[][] x = {random(random, 180, 0.3), random(random, 180, 0.5)};
        int[] y = history(random, strata, x, 0.8, -0.5);
        double[][] columns = {CircularCorrelation.weights(x[0]), CircularCorrelation.weights(x[1])};
        StratifiedPoisson days = StratifiedPoisson.fit(y, strata, columns, new double[180]);
        SelfControlledCaseSeries cells = one(y, strata, x);
        for (int j = 0; j < 2; j++) {
            WaldEstimate estimate = cells.regression().estimate(j);
            assertThat(estimate.logRatio()).isEqualTo(days.beta()[j], within(1e-5));
            assertThat(estimate.standardError()).isEqualTo(days.standardErrors()[j], within(1e-5));
        }
        double[] mu = cells.fitted();
        for (int t = 0; t < 180; t++) {
            assertThat(mu[t]).isEqualTo(days.mu()[t], within(1e-6));
        }
    }

    @RepeatedTest(4)
    void intervalEndsWhereTheTestRejects(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] strata = strata(4, 60);
        boolean[][] x = {random(random, 240, 0.3), random(random, 240, 0.1)};
        ConditionalRegression regression =
                one(history(random, strata, x, 1, 0.2), strata, x).regression();
        for (int j = 0; j < 2; j++) {
            Interval interval = regression.profile(j, 1 - regression.test(j).p());
            double nearer = regression.estimate(j).logRatio() > 0 ? interval.low() : interval.high();
            assertThat(nearer).isEqualTo(1, within(1e-6));
            assertThat(regression.profile(j, 0.95, 4).low())
                    .isLessThan(regression.profile(j, 0.95).low());
            assertThat(regression.profile(j, 0.95, 0.2)).isEqualTo(regression.profile(j, 0.95));
        }
    }

    @Test
    void doesNotDependOnTheOrderOfDays() {
        Random random = new Random(3);
        int[] strata = strata(3, 60);
        boolean[][] x = {random(random, 180, 0.3), random(random, 180, 0.2)};
        int[] y = history(random, strata, x, 0.5, 0.5);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 180).boxed().toList());
        Collections.shuffle(order, random);
        boolean[][] shuffled = new boolean[2][180];
        int[] launches = new int[180];
        int[] numbers = new int[180];
        for (int t = 0; t < 180; t++) {
            launches[t] = y[order.get(t)];
            numbers[t] = 40 + 7 * strata[order.get(t)];
            shuffled[0][t] = x[0][order.get(t)];
            shuffled[1][t] = x[1][order.get(t)];
        }
        ConditionalRegression first = one(y, strata, x).regression();
        ConditionalRegression second = one(launches, numbers, shuffled).regression();
        assertThat(second.estimate(0)).isEqualTo(first.estimate(0));
        assertThat(second.profile(1, 0.95)).isEqualTo(first.profile(1, 0.95));
        assertThat(second.joint()).isEqualTo(first.joint());
    }

    @Test
    void dispersionOfCellsByHand() {
        // two strata of 10 days, 5 exposed; 3 of 4 launches exposed, then 1 of 4: ratio 1, each cell expects 2
        int[] y = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0};
        boolean[] exposed = days(20, 0, 1, 2, 3, 4, 10, 11, 12, 13, 14);
        SelfControlledCaseSeries fit = one(y, strata(2, 10), exposed);
        assertThat(fit.cells()).isEqualTo(4);
        assertThat(fit.regression().estimate(0).logRatio()).isEqualTo(0, within(1e-12));
        assertThat(fit.dispersion().getAsDouble()).isEqualTo(4 * 0.5 / 1, within(1e-9));
        assertThat(table(3, 1, 10, 30).dispersion()).isEmpty();
    }

    @Test
    void stratumWithoutLaunchesTellsNothing() {
        int[] y = {1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0};
        boolean[] exposed = days(12, 0, 1, 2, 8, 9, 10);
        SelfControlledCaseSeries both = one(y, strata(2, 6), exposed);
        SelfControlledCaseSeries first = one(Arrays.copyOf(y, 6), new int[6], Arrays.copyOf(exposed, 6));
        assertThat(both.strataWithLaunches()).isEqualTo(1);
        assertThat(both.cells()).isEqualTo(2);
        assertThat(both.regression().estimate(0)).isEqualTo(first.regression().estimate(0));
        assertThat(Arrays.copyOfRange(both.fitted(), 6, 12)).containsOnly(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 10, 30, SEPARATED",
        "5, 0, 10, 30, SEPARATED",
        "1, 0, 10, 30, SEPARATED",
        "1, 1, 10, 30, OK",
        "0, 0, 10, 30, NOT_ESTIMABLE",
        "0, 5, 0, 30, NOT_ESTIMABLE",
        "5, 0, 30, 0, NOT_ESTIMABLE"
    })
    void saysWhatStandsBehindACoefficient(int n1, int n0, int d1, int d0, Status status) {
        ConditionalRegression regression = table(n1, n0, d1, d0).regression();
        assertThat(regression.status(0)).isEqualTo(status);
        assertThat(regression.penalised()).isEqualTo(status == Status.SEPARATED);
        if (status == Status.NOT_ESTIMABLE) {
            assertThat(regression.joint()).isEqualTo(new LikelihoodRatio(0, 0));
            assertThat(regression.joint().p()).isEqualTo(1);
            assertThatThrownBy(() -> regression.estimate(0))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Cannot estimate coefficient 0 of [NOT_ESTIMABLE]: NOT_ESTIMABLE");
            assertThatThrownBy(() -> regression.profile(0, 0.95)).isInstanceOf(IllegalStateException.class);
        } else {
            assertThat(regression.joint().df()).isEqualTo(1);
            assertThat(regression.profile(0, 0.95).high()).isFinite();
        }
    }

    @Test
    void equalColumnsShareNoCreditAndDisturbNoOther() {
        Random random = new Random(8);
        int[] strata = strata(3, 60);
        boolean[] a = random(random, 180, 0.3);
        boolean[] b = random(random, 180, 0.3);
        int[] y = history(random, strata, new boolean[][] {a, b}, 0.5, 0.5);
        ConditionalRegression doubled = one(y, strata, a, b, a).regression();
        assertThat(List.of(doubled.status(0), doubled.status(1), doubled.status(2)))
                .containsExactly(Status.NOT_ESTIMABLE, Status.OK, Status.NOT_ESTIMABLE);
        ConditionalRegression single = one(y, strata, a, b).regression();
        assertThat(doubled.estimate(1).logRatio()).isEqualTo(single.estimate(1).logRatio(), within(1e-9));
        assertThat(doubled.joint().statistic()).isEqualTo(single.joint().statistic(), within(1e-9));
        assertThat(doubled.joint().df()).isEqualTo(2);
        assertThat(doubled.rank()).isEqualTo(2);
    }

    @Test
    void exposureThatAdjustmentsExplainIsNotTested() {
        int[] y = {1, 1, 0, 0, 1, 0, 0, 0, 1};
        int[] level = {1, 1, 1, 2, 2, 2, 3, 3, 3};
        boolean[] exposed = days(9, 3, 4, 5, 6, 7, 8);
        ConditionalRegression regression = SelfControlledCaseSeries.fit(
                        y, new int[9], new boolean[][] {exposed}, DayLevels.indicators(level))
                .regression();
        assertThat(regression.status(0)).isEqualTo(Status.NOT_ESTIMABLE);
        assertThat(regression.joint().df()).isZero();
    }

    @Test
    void referenceLevelWithoutLaunchesSeparatesAllLevels() {
        int[] y = {0, 0, 0, 1, 0, 1, 1, 0, 1};
        int[] level = {1, 1, 1, 2, 2, 2, 3, 3, 3};
        boolean[] exposed = days(9, 0, 3, 4, 6);
        ConditionalRegression regression = SelfControlledCaseSeries.fit(
                        y, new int[9], new boolean[][] {exposed}, DayLevels.indicators(level))
                .regression();
        assertThat(regression.status(0)).isEqualTo(Status.OK);
        assertThat(regression.status(1)).isEqualTo(Status.SEPARATED);
        assertThat(regression.status(2)).isEqualTo(Status.SEPARATED);
        assertThat(regression.profile(1, 0.95).high()).isFinite();
    }

    @Test
    void holdsItsLevelAndCoversTheTruth() {
        int[] strata = strata(8, 90);
        int rejected = 0;
        int covered = 0;
        double sum = 0;
        int histories = 300;
        for (int i = 0; i < histories; i++) {
            Random random = new Random(1000 + i);
            boolean[][] x = {random(random, 720, 0.15), random(random, 720, 0.3)};
            rejected += one(history(random, strata, x, 0, 0), strata, x)
                                    .regression()
                                    .joint()
                                    .p()
                            <= 0.05
                    ? 1
                    : 0;
            ConditionalRegression fit =
                    one(history(random, strata, x, 0.7, 0), strata, x).regression();
            covered += fit.profile(0, 0.95).contains(Math.exp(0.7)) ? 1 : 0;
            sum += fit.estimate(0).logRatio();
        }
        // binomial 99.9 % limits around 0.05 and 0.95 of 300
        assertThat(rejected).isBetween(4, 29);
        assertThat(covered).isBetween(271, 296);
        assertThat(sum / histories).isEqualTo(0.7, within(0.03));
    }

    @Test
    void refusesColumnsOfAnotherLengthAndNegativeLaunches() {
        assertThatThrownBy(() -> one(new int[3], new int[3], new boolean[2]))
                .hasMessage("Invalid exposure: it has 2 days, the history 3");
        assertThatThrownBy(() -> one(new int[3], new int[2]))
                .hasMessage("Invalid exposure: it has 2 days, the history 3");
        assertThatThrownBy(() -> one(new int[] {0, -1}, new int[2]))
                .hasMessage("Invalid history: day number 1 holds -1 launches");
    }
}
