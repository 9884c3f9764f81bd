package coincide.stats;

import static coincide.stats.JointDesigns.days;
import static coincide.stats.JointDesigns.flags;
import static coincide.stats.JointDesigns.windows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.stats.RegressionResult.NoLaunches;
import coincide.stats.RegressionResult.RankDeficient;
import coincide.stats.RegressionResult.Separated;
import coincide.stats.ResponseDistribution.LaunchDay;
import coincide.stats.ResponseDistribution.NegativeBinomial;
import coincide.stats.ResponseDistribution.Poisson;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class LogLinearRegressionTest {
    /** Symmetric in time, so that the trend is 0 and the rest has a closed form. */
    private static final LogLinearDesign SYMMETRIC =
            LogLinearDesign.of(days(10), 0).withExposure("talks", flags(0, 0, 0, 1, 1, 1, 1, 0, 0, 0));

    @Test
    void poissonEqualsTheClosedFormOfTwoRates() {
        int[] y = {1, 0, 1, 2, 1, 1, 2, 1, 0, 1};
        LogLinearFit fit = LogLinearRegression.fit(y, SYMMETRIC, new Poisson()).orThrow();
        WaldEstimate talks = fit.coefficient("talks");
        assertThat(talks.ratio()).isEqualTo((6 / 4.0) / (4 / 6.0), within(1e-9));
        assertThat(talks.standardError()).isEqualTo(Math.sqrt(1 / 6.0 + 1 / 4.0), within(1e-9));
        assertThat(fit.coefficient("trend").logRatio()).isEqualTo(0, within(1e-7));
        // residuals 1/3, 2/3 and 1/2 on means 2/3 and 3/2; 10 days less 3 terms
        double chiSquare = (4 * sq(1 / 3.0) + 2 * sq(2 / 3.0)) / (2 / 3.0) + 4 * sq(0.5) / 1.5;
        assertThat(fit.pearsonDispersion()).isEqualTo(chiSquare / 7, within(1e-9));
    }

    @Test
    void launchDaysEqualTheClosedFormOfTwoRates() {
        int[] y = {1, 0, 0, 0, 1, 1, 0, 0, 0, 1};
        LogLinearFit fit =
                LogLinearRegression.fit(y, SYMMETRIC, new LaunchDay()).orThrow();
        double inside = -Math.log(1 - 2 / 4.0);
        double outside = -Math.log(1 - 2 / 6.0);
        assertThat(fit.coefficient("talks").ratio()).isEqualTo(inside / outside, within(1e-8));
        // information on log rate h of n days: n h^2 / (e^h - 1)
        double variance = Math.expm1(inside) / (4 * sq(inside)) + Math.expm1(outside) / (6 * sq(outside));
        assertThat(fit.coefficient("talks").standardError()).isEqualTo(Math.sqrt(variance), within(1e-8));
    }

    @Test
    void scoresOfEveryTermAddUpToNothing() {
        LogLinearDesign design = design(800);
        Random random = new Random(3);
        int[] launches = JointDesigns.poisson(means(design, 0.2, 0.7, 0), random);
        int[] launchDays = Arrays.stream(launches).map(y -> Math.min(1, y)).toArray();
        check(LogLinearRegression.fit(launches, design, new Poisson()).orThrow());
        check(LogLinearRegression.fit(launches, design, new NegativeBinomial(0.4))
                .orThrow());
        check(LogLinearRegression.fit(launchDays, design, new LaunchDay()).orThrow());
    }

    private static void check(LogLinearFit fit) {
        double[] scores = fit.scores();
        for (String term : fit.design().terms()) {
            double[] column = fit.design().column(term);
            double sum = 0;
            for (int t = 0; t < scores.length; t++) {
                sum += scores[t] * column[t];
            }
            assertThat(sum).as(term).isEqualTo(0, within(1e-6));
        }
    }

    @Test
    void poissonAgreesWithTheProfiledModelOfOneStratum() {
        LogLinearDesign design = design(800);
        int[] y = JointDesigns.poisson(means(design, 0.2, 0.7, 0), new Random(4));
        LogLinearFit fit = LogLinearRegression.fit(y, design, new Poisson()).orThrow();
        double[][] columns = design.terms().stream().skip(1).map(design::column).toArray(double[][]::new);
        StratifiedPoisson other = StratifiedPoisson.fit(y, new int[800], columns, new double[800]);
        for (int j = 0; j < columns.length; j++) {
            assertThat(fit.beta()[j + 1]).isEqualTo(other.beta()[j], within(1e-5));
            assertThat(Math.sqrt(fit.covariance()[j + 1][j + 1])).isEqualTo(other.standardErrors()[j], within(1e-5));
        }
    }

    @Test
    void aFamilyIsNotCreditedWithAnothersEffect() {
        LogLinearDesign design = design(3000);
        int[] y = JointDesigns.poisson(means(design, 0.1, Math.log(3), 0), new Random(8));
        WaldEstimate idle =
                LogLinearRegression.fit(y, design, new Poisson()).orThrow().coefficient("visits");
        WaldEstimate alone = LogLinearRegression.fit(y, design.without(List.of("talks")), new Poisson())
                .orThrow()
                .coefficient("visits");
        assertThat(idle.interval(0.95).contains(1)).isTrue();
        assertThat(alone.interval(0.95).low()).isGreaterThan(1);
    }

    @Test
    void waldTestKeepsItsLevelOnIndependentDays() {
        LogLinearDesign design = design(700);
        double[] means = means(design, 0.15, 0.5, 0);
        Random random = new Random(11);
        int poisson = 0;
        int launchDay = 0;
        int histories = 300;
        for (int i = 0; i < histories; i++) {
            int[] y = JointDesigns.poisson(means, random);
            int[] launchDays = Arrays.stream(y).map(count -> Math.min(1, count)).toArray();
            poisson += rejects(LogLinearRegression.fit(y, design, new Poisson()));
            launchDay += rejects(LogLinearRegression.fit(launchDays, design, new LaunchDay()));
        }
        BinomialDistribution law = new BinomialDistribution(null, histories, 0.05);
        int low = law.inverseCumulativeProbability(0.005);
        int high = law.inverseCumulativeProbability(0.995);
        assertThat(poisson).isBetween(low, high);
        assertThat(launchDay).isBetween(low, high);
    }

    private static int rejects(RegressionResult result) {
        return result.orThrow().coefficient("visits").p() <= 0.05 ? 1 : 0;
    }

    @Test
    void findsAnAutoregressionAndLosesByLeavingItOut() {
        boolean[] exposed = windows(3000, 20, 61, 10);
        Random random = new Random(21);
        int[] y = new int[3000];
        for (int t = 0; t < y.length; t++) {
            int before = 0;
            for (int k = Math.max(0, t - 14); k < t; k++) {
                before += y[k];
            }
            double rate = 0.06 * Math.pow(1 + before, 0.6) * (exposed[t] ? 2 : 1);
            y[t] = random.nextDouble() < 1 - Math.exp(-rate) ? 1 : 0;
        }
        LogLinearDesign design =
                LogLinearDesign.of(days(3000), 1).withLaunchesBefore(y, 14).withExposure("talks", exposed);
        LogLinearFit with = LogLinearRegression.fit(y, design, new LaunchDay()).orThrow();
        LogLinearFit without = LogLinearRegression.fit(y, design.without(List.of(LogLinearDesign.LAG)), new LaunchDay())
                .orThrow();
        assertThat(with.coefficient("lag_log").interval(0.99).contains(Math.exp(0.6)))
                .isTrue();
        assertThat(with.coefficient("talks").interval(0.99).contains(2)).isTrue();
        assertThat(with.against(without).p()).isLessThan(1e-3);
    }

    @Test
    void saysWhyThereIsNoFit() {
        int[] y = {1, 0, 1, 0, 0, 0, 0, 1, 0, 1};
        LogLinearDesign bare = LogLinearDesign.of(days(10), 0);
        assertThat(LogLinearRegression.fit(new int[10], bare, new Poisson())).isEqualTo(new NoLaunches());
        LogLinearDesign idle = SYMMETRIC
                .withExposure("never", new boolean[10])
                .withExposure("again", flags(0, 0, 0, 1, 1, 1, 1, 0, 0, 0))
                .withExposure("rest", flags(1, 1, 1, 0, 0, 0, 0, 1, 1, 1));
        assertThat(LogLinearRegression.fit(y, idle, new Poisson()))
                .isEqualTo(new RankDeficient(List.of("never", "again", "rest")))
                .hasToString("[never, again, rest]: these terms follow from those before them; leave them out");
        RegressionResult none = LogLinearRegression.fit(y, SYMMETRIC, new Poisson());
        assertThat(none).isEqualTo(new Separated(List.of("talks")));
        assertThat(LogLinearRegression.fit(y, SYMMETRIC, new LaunchDay())).isEqualTo(none);
        assertThat(NegativeBinomialRegression.fit(y, SYMMETRIC)).isEqualTo(none);
        assertThatThrownBy(none::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot fit the regression: [talks]: the launches are separated by these terms, whose"
                        + " estimates are infinite; leave them out");
        assertThat(LogLinearRegression.fit(y, SYMMETRIC.without(List.of("talks")), new Poisson()))
                .isInstanceOf(LogLinearFit.class);
    }

    @Test
    void findsAllLaunchesInsideAndALaunchOnEveryExposedDay() {
        int[] inside = {0, 0, 0, 1, 0, 0, 1, 0, 0, 0};
        assertThat(LogLinearRegression.fit(inside, SYMMETRIC, new Poisson())).isInstanceOf(Separated.class);
        int[] everyExposed = {1, 0, 0, 1, 1, 1, 1, 0, 0, 1};
        assertThat(LogLinearRegression.fit(everyExposed, SYMMETRIC, new LaunchDay()))
                .isEqualTo(new Separated(List.of("talks")));
        assertThat(LogLinearRegression.fit(everyExposed, SYMMETRIC, new Poisson()))
                .isInstanceOf(LogLinearFit.class);
        int[] every = new int[10];
        Arrays.fill(every, 1);
        assertThat(LogLinearRegression.fit(every, LogLinearDesign.of(days(10), 0), new LaunchDay()))
                .isInstanceOf(Separated.class);
    }

    @Test
    void fitsNearlyEqualExposures() {
        boolean[] talks = windows(3000, 40, 90, 9);
        boolean[] visits = talks.clone();
        visits[1500] = !visits[1500];
        LogLinearDesign design =
                LogLinearDesign.of(days(3000), 2).withExposure("talks", talks).withExposure("visits", visits);
        int[] y = new int[3000];
        Arrays.setAll(y, t -> t % 13 == 0 || t == 1500 ? 1 : 0);
        LogLinearFit fit = LogLinearRegression.fit(y, design, new Poisson()).orThrow();
        assertThat(fit.coefficient("talks").standardError()).isGreaterThan(0.9);
    }

    @Test
    void aRestrictedFitIsComparedWithItsFullOne() {
        int[] y = {1, 0, 1, 2, 1, 1, 2, 1, 0, 1};
        LogLinearFit full = LogLinearRegression.fit(y, SYMMETRIC, new Poisson()).orThrow();
        LogLinearFit restricted = LogLinearRegression.fit(y, SYMMETRIC.without(List.of("talks")), new Poisson())
                .orThrow();
        LikelihoodRatio test = full.against(restricted);
        assertThat(test.statistic()).isEqualTo(2 * (6 * Math.log(6 / 4.0) + 4 * Math.log(4 / 6.0)), within(1e-9));
        assertThat(test.df()).isEqualTo(1);
        // one degree: the square of a normal deviate
        assertThat(test.p()).isEqualTo(new WaldEstimate(Math.sqrt(test.statistic()), 1).p(), within(1e-12));
        assertThatThrownBy(() -> restricted.against(full)).hasMessageContaining("Cannot compare");
        assertThat(new LikelihoodRatio(24.5, 5).p()).isEqualTo(0.0001739747074801033, within(1e-14));
        assertThat(new LikelihoodRatio(400, 3).p()).isEqualTo(2.2138865931011112e-86, within(1e-97));
    }

    @Test
    void refusesAnotherLength() {
        assertThatThrownBy(() -> LogLinearRegression.fit(new int[9], SYMMETRIC, new Poisson()))
                .hasMessage("Invalid history: it has 9 days, the observation 10");
    }

    private static LogLinearDesign design(int days) {
        return LogLinearDesign.of(days(days), 1)
                .withExposure("talks", windows(days, 20, 61, 10))
                .withExposure("visits", windows(days, 25, 61, 10));
    }

    private static double[] means(LogLinearDesign design, double level, double talks, double visits) {
        double[] season = design.column("sin1");
        double[] first = design.column("talks");
        double[] second = design.column("visits");
        double[] means = new double[season.length];
        Arrays.setAll(means, t -> level * Math.exp(0.3 * season[t] + talks * first[t] + visits * second[t]));
        return means;
    }

    private static double sq(double value) {
        return value * value;
    }
}
