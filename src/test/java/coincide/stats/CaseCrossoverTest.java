package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.stats.ConditionalRegression.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CaseCrossoverTest {
    private static boolean[] random(Random random, int length, double share) {
        boolean[] days = new boolean[length];
        for (int t = 0; t < length; t++) {
            days[t] = random.nextDouble() < share;
        }
        return days;
    }

    @RepeatedTest(5)
    void likelihoodAndDerivativesEqualTheSumOverAllSets(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int n = 7;
        int cases = 1 + repetition.getCurrentRepetition();
        boolean[][] x = {random(random, n, 0.4), random(random, n, 0.6)};
        int[] y = new int[n];
        Arrays.fill(y, 0, cases, 1);
        double[] beta = {1.3, -0.7};
        double total = 0;
        double[] mean = new double[2];
        double[][] second = new double[2][2];
        for (int set = 0; set < 1 << n; set++) {
            double[] sum = new double[2];
            for (int t = 0; t < n; t++) {
                sum[0] += (set >> t & 1) == 1 && x[0][t] ? 1 : 0;
                sum[1] += (set >> t & 1) == 1 && x[1][t] ? 1 : 0;
            }
            double w = Integer.bitCount(set) == cases ? Math.exp(beta[0] * sum[0] + beta[1] * sum[1]) : 0;
            total += w;
            for (int j = 0; j < 2; j++) {
                mean[j] += w * sum[j];
                second[j][0] += w * sum[j] * sum[0];
                second[j][1] += w * sum[j] * sum[1];
            }
        }
        Likelihood.Point point = new ConditionalLogistic(y, new int[n], x).at(beta);
        double value = -Math.log(total);
        for (int j = 0; j < 2; j++) {
            double observed = LaunchUnits.exposed(y, x[j]);
            value += beta[j] * observed;
            assertThat(point.score(j)).isEqualTo(observed - mean[j] / total, within(1e-12));
            for (int k = 0; k < 2; k++) {
                assertThat(point.information()[j][k])
                        .isEqualTo(second[j][k] / total - mean[j] * mean[k] / total / total, within(1e-12));
            }
        }
        assertThat(point.value()).isEqualTo(value, within(1e-12));
    }

    @Test
    void neitherLargeStrataNorLargeCoefficientsOverflow() {
        int n = 3000;
        int[] y = new int[n];
        boolean[] exposed = new boolean[n];
        Arrays.fill(y, 0, 1200, 1);
        Arrays.fill(exposed, 1000, 2500, true);
        ConditionalLogistic logistic = new ConditionalLogistic(y, new int[n], new boolean[][] {exposed});
        assertThat(logistic.at(new double[1]).value())
                .isEqualTo(
                        -CombinatoricsUtils.factorialLog(n)
                                + CombinatoricsUtils.factorialLog(1200)
                                + CombinatoricsUtils.factorialLog(1800),
                        within(1e-7));
        // 1200 exposed days win: score 200 - 1200; with none exposed preferred, 1200 of 1500 others
        assertThat(logistic.at(new double[] {800}).score(0)).isEqualTo(200 - 1200, within(1e-9));
        assertThat(logistic.at(new double[] {-800}).score(0)).isEqualTo(200, within(1e-9));
        assertThat(logistic.at(new double[] {800}).information()[0][0]).isEqualTo(0, within(1e-9));
    }

    /** Strata of 30 days with several launch days each. */
    private record Months(int[] y, int[] strata, boolean[] exposed) {
        static Months of(Random random, int count, double logOdds, double share) {
            int[] y = new int[30 * count];
            int[] strata = new int[30 * count];
            boolean[] exposed = random(random, 30 * count, share);
            for (int t = 0; t < y.length; t++) {
                strata[t] = t / 30;
                double odds = 0.05 * (1 + strata[t] % 3) * (exposed[t] ? Math.exp(logOdds) : 1);
                y[t] = random.nextDouble() < odds / (1 + odds) ? 1 : 0;
            }
            return new Months(y, strata, exposed);
        }

        /** Exposed launch days given the margins of each stratum, at odds ratio 1. */
        Law law() {
            Law law = Law.constant(0);
            for (int s = 0; 30 * s < y.length; s++) {
                boolean[] days = Arrays.copyOfRange(exposed, 30 * s, 30 * s + 30);
                RateRatio table = RateRatio.of(Arrays.copyOfRange(y, 30 * s, 30 * s + 30), days);
                law = law.convolve(Law.hypergeometric(30, table.d1(), table.launches()));
            }
            return law;
        }

        ConditionalRegression fit() {
            return CaseCrossover.fit(y, strata, exposed).regression();
        }
    }

    @RepeatedTest(4)
    void equalsTheConditionalOddsRatioOfStratifiedTables(RepetitionInfo repetition) {
        Months months = Months.of(new Random(repetition.getCurrentRepetition()), 12, 0.8, 0.3);
        Law law = months.law();
        int observed = LaunchUnits.exposed(months.y(), months.exposed());
        WaldEstimate estimate = months.fit().estimate(0);
        assertThat(estimate.ratio()).isEqualTo(new ConditionalOdds(law, observed).estimate(), within(1e-8));
        assertThat(estimate.standardError())
                .isEqualTo(1 / law.tilted(estimate.logRatio()).sd(), within(1e-8));
        double deviance =
                2 * Math.log(law.tilted(estimate.logRatio()).probability(observed) / law.probability(observed));
        assertThat(months.fit().joint().statistic()).isEqualTo(deviance, within(1e-8));
        Interval profile = months.fit().profile(0, 0.95);
        for (double limit : new double[] {profile.low(), profile.high()}) {
            assertThat(2
                            * Math.log(law.tilted(estimate.logRatio()).probability(observed)
                                    / law.tilted(Math.log(limit)).probability(observed)))
                    .isEqualTo(3.841458820694124, within(1e-6));
        }
    }

    @Test
    void separatedTakesTheMaximumOfThePenalisedLikelihood() {
        Months months = Months.of(new Random(1), 8, -40, 0.2);
        Law law = months.law();
        ConditionalRegression fit = months.fit();
        assertThat(fit.status(0)).isEqualTo(Status.SEPARATED);
        assertThat(fit.penalised()).isTrue();
        double direct = new BrentOptimizer(1e-10, 1e-10)
                .optimize(
                        new MaxEval(1000),
                        new UnivariateObjectiveFunction(
                                b -> Math.log(law.tilted(b).probability(0))
                                        + Math.log(law.tilted(b).sd())),
                        GoalType.MAXIMIZE,
                        new SearchInterval(-10, 5))
                .getPoint();
        assertThat(fit.estimate(0).logRatio()).isEqualTo(direct, within(1e-5));
        assertThat(fit.profile(0, 0.95).low()).isPositive();
        assertThat(fit.profile(0, 0.95).high()).isFinite();
    }

    @Test
    void equalsTheCaseSeriesWhereEachStratumHasOneLaunch() {
        Random random = new Random(4);
        int[] y = new int[300];
        int[] strata = new int[300];
        boolean[][] x = {random(random, 300, 0.3), random(random, 300, 0.5)};
        for (int t = 0; t < 300; t++) {
            strata[t] = t / 30;
        }
        for (int s = 0; s < 10; s++) {
            y[30 * s + random.nextInt(30)] = 1;
        }
        ConditionalRegression crossover = CaseCrossover.fit(y, strata, x).regression();
        ConditionalRegression series =
                SelfControlledCaseSeries.fit(y, strata, x, new boolean[0][]).regression();
        for (int j = 0; j < 2; j++) {
            assertThat(crossover.estimate(j).logRatio())
                    .isEqualTo(series.estimate(j).logRatio(), within(1e-8));
            assertThat(crossover.estimate(j).standardError())
                    .isEqualTo(series.estimate(j).standardError(), within(1e-8));
        }
        assertThat(crossover.joint().statistic()).isEqualTo(series.joint().statistic(), within(1e-8));
    }

    @Test
    void countsStrataThatTellSomething() {
        // discordant; all days exposed; every day a launch; no launch; referents like the case
        int[] y = {1, 0, 1, 0, 1, 1, 0, 0, 1, 0};
        int[] strata = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5};
        boolean[] exposed = {true, false, true, true, true, false, true, false, false, false};
        CaseCrossover fit = CaseCrossover.fit(y, strata, exposed);
        assertThat(fit.strataWithLaunches()).isEqualTo(4);
        assertThat(fit.discordantStrata()).isEqualTo(1);
        assertThat(fit.discordantShare()).hasValue(0.25);
        assertThat(fit.fewReferents()).isTrue();
        CaseCrossover none = CaseCrossover.fit(new int[10], strata, exposed);
        assertThat(none.discordantShare()).isEmpty();
        assertThat(none.fewReferents()).isFalse();
        assertThat(none.regression().status(0)).isEqualTo(Status.NOT_ESTIMABLE);
    }

    @Test
    void holdsItsLevel() {
        int rejected = 0;
        for (int i = 0; i < 300; i++) {
            rejected += Months.of(new Random(500 + i), 12, 0, 0.3).fit().test(0).p() <= 0.05 ? 1 : 0;
        }
        // binomial 99.9 % limits around 0.05 of 300
        assertThat(rejected).isBetween(4, 29);
    }

    @Test
    void doesNotDependOnTheOrderOfDays() {
        Months months = Months.of(new Random(6), 6, 0.5, 0.3);
        List<Integer> order = new ArrayList<>();
        for (int t = months.y().length - 1; t >= 0; t--) {
            order.add(t);
        }
        int[] y = order.stream().mapToInt(t -> months.y()[t]).toArray();
        int[] strata = order.stream().mapToInt(t -> months.strata()[t]).toArray();
        boolean[] exposed = new boolean[y.length];
        for (int t = 0; t < y.length; t++) {
            exposed[t] = months.exposed()[order.get(t)];
        }
        assertThat(new Months(y, strata, exposed).fit().estimate(0))
                .isEqualTo(months.fit().estimate(0));
    }

    @Test
    void needsLaunchDays() {
        assertThatThrownBy(() -> CaseCrossover.fit(new int[] {0, 2}, new int[2], new boolean[2]))
                .hasMessage("Invalid history: day number 1 holds 2 launches where launch days (0 or 1) are needed");
    }
}
