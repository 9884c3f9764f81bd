package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirthPenaltyTest {
    private static final boolean[][] NONE = {};

    private static ConditionalRegression table(int n1, int n0, int d1, int d0) {
        int[] y = new int[d1 + d0];
        boolean[] exposed = new boolean[d1 + d0];
        Arrays.fill(exposed, 0, d1, true);
        Arrays.fill(y, 0, n1, 1);
        Arrays.fill(y, d1, d1 + n0, 1);
        return SelfControlledCaseSeries.fit(y, new int[y.length], new boolean[][] {exposed}, NONE)
                .regression();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 10, 30", "1, 0, 10, 30", "0, 25, 14, 700", "12, 0, 300, 40"})
    void addsOneHalfToBothCountsOfOneExposureInOneStratum(int n1, int n0, int d1, int d0) {
        ConditionalRegression regression = table(n1, n0, d1, d0);
        double ratio = (n1 + 0.5) / d1 * d0 / (n0 + 0.5);
        assertThat(regression.penalised()).isTrue();
        assertThat(regression.estimate(0).logRatio()).isEqualTo(Math.log(ratio), within(1e-8));
        double share = (n1 + 0.5) / (n1 + n0 + 1);
        assertThat(regression.estimate(0).standardError())
                .isEqualTo(1 / Math.sqrt((n1 + n0) * share * (1 - share)), within(1e-7));
        Interval profile = regression.profile(0, 0.95);
        for (double limit : new double[] {profile.low(), profile.high()}) {
            assertThat(deviance(n1 + 0.5, n0 + 0.5, d1, d0, limit)).isEqualTo(3.841458820694124, within(1e-6));
        }
        assertThat(regression.test(0).statistic()).isEqualTo(deviance(n1 + 0.5, n0 + 0.5, d1, d0, 1), within(1e-8));
    }

    private static double deviance(double n1, double n0, int d1, int d0, double ratio) {
        double share = ratio * d1 / (ratio * d1 + d0);
        double best = n1 / (n1 + n0);
        return 2 * (n1 * Math.log(best / share) + n0 * Math.log((1 - best) / (1 - share)));
    }

    /** Penalised log likelihood of two exposures, written out day by day, with the cumulants of each stratum. */
    private static double direct(int[] y, int[] strata, boolean[][] x, double[] beta, double[] score) {
        double value = 0;
        double[][] information = new double[2][2];
        double[][][] third = new double[2][2][2];
        int count = Arrays.stream(strata).max().getAsInt() + 1;
        for (int s = 0; s < count; s++) {
            double sum = 0;
            double launches = 0;
            double[] mean = new double[2];
            for (int t = 0; t < y.length; t++) {
                if (strata[t] == s) {
                    double w = weight(x, beta, t);
                    sum += w;
                    launches += y[t];
                    value += y[t] * Math.log(w);
                    for (int j = 0; j < 2; j++) {
                        mean[j] += x[j][t] ? w : 0;
                    }
                }
            }
            value -= launches * Math.log(sum);
            for (int t = 0; t < y.length; t++) {
                double p = strata[t] == s ? launches * weight(x, beta, t) / sum : 0;
                for (int j = 0; j < 2; j++) {
                    double dj = (x[j][t] ? 1 : 0) - mean[j] / sum;
                    score[j] += strata[t] == s ? y[t] * dj : 0;
                    for (int k = 0; k < 2; k++) {
                        double dk = (x[k][t] ? 1 : 0) - mean[k] / sum;
                        information[j][k] += p * dj * dk;
                        for (int l = 0; l < 2; l++) {
                            third[j][k][l] += p * dj * dk * ((x[l][t] ? 1 : 0) - mean[l] / sum);
                        }
                    }
                }
            }
        }
        double det = information[0][0] * information[1][1] - information[0][1] * information[0][1];
        for (int l = 0; l < 2; l++) {
            score[l] += (information[1][1] * third[0][0][l]
                            - 2 * information[0][1] * third[0][1][l]
                            + information[0][0] * third[1][1][l])
                    / det
                    / 2;
        }
        return value + Math.log(det) / 2;
    }

    private static double weight(boolean[][] x, double[] beta, int t) {
        return Math.exp((x[0][t] ? beta[0] : 0) + (x[1][t] ? beta[1] : 0));
    }

    @RepeatedTest(5)
    void equalsADirectMaximisationForTwoExposures(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] strata = new int[120];
        int[] y = new int[120];
        boolean[][] x = new boolean[2][120];
        for (int t = 0; t < 120; t++) {
            strata[t] = t / 40;
            x[0][t] = random.nextDouble() < 0.2;
            x[1][t] = random.nextDouble() < 0.4;
            y[t] = !x[0][t] && random.nextDouble() < 0.15 ? 1 : 0;
        }
        SelfControlledCaseSeries fit = SelfControlledCaseSeries.fit(y, strata, x, NONE);
        assertThat(fit.regression().status(0)).isEqualTo(ConditionalRegression.Status.SEPARATED);
        assertThat(fit.regression().status(1)).isEqualTo(ConditionalRegression.Status.OK);
        double[] found = fit.regression().beta();
        double[] direct = new BOBYQAOptimizer(5)
                .optimize(
                        new MaxEval(10_000),
                        new ObjectiveFunction(beta -> direct(y, strata, x, beta, new double[2])),
                        GoalType.MAXIMIZE,
                        new InitialGuess(new double[2]),
                        new SimpleBounds(new double[] {-8, -8}, new double[] {8, 8}))
                .getPoint();
        assertThat(found[0]).isEqualTo(direct[0], within(1e-4));
        assertThat(found[1]).isEqualTo(direct[1], within(1e-4));
        double[] score = new double[2];
        direct(y, strata, x, found, score);
        assertThat(score[0]).isEqualTo(0, within(1e-8));
        assertThat(score[1]).isEqualTo(0, within(1e-8));
    }

    @Test
    void jointTestUsesThePenaltyOfTheWholeModel() {
        Random random = new Random(2);
        int[] strata = new int[80];
        int[] y = new int[80];
        boolean[][] x = new boolean[2][80];
        for (int t = 0; t < 80; t++) {
            strata[t] = t / 40;
            x[0][t] = t % 40 < 8;
            x[1][t] = random.nextDouble() < 0.4;
            y[t] = x[0][t] || random.nextDouble() < 0.8 ? 0 : 1;
        }
        ConditionalRegression fit =
                SelfControlledCaseSeries.fit(y, strata, x, NONE).regression();
        double top = direct(y, strata, x, fit.beta(), new double[2]);
        double none = direct(y, strata, x, new double[2], new double[2]);
        assertThat(fit.joint().statistic()).isEqualTo(2 * (top - none), within(1e-8));
        assertThat(fit.logLikelihood()).isLessThan(0).isGreaterThan(fit.logLikelihoodNull());
    }

    @Test
    void turnsSignWithTheExposure() {
        assertThat(table(0, 7, 10, 30).estimate(0).logRatio())
                .isEqualTo(-table(7, 0, 30, 10).estimate(0).logRatio(), within(1e-9));
    }
}
