package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RidgeRegressionTest {
    private static final int DAYS = 1200;
    private static final double[][] ROWS = new double[DAYS][3];
    private static final int[] Y = new int[DAYS];

    static {
        Random random = new Random(8);
        for (int t = 0; t < DAYS; t++) {
            ROWS[t] = new double[] {Math.sin(t / 50.0), t % 40 < 9 ? 1 : 0, 5 + 3 * random.nextGaussian()};
            double rate = Math.exp(-3 + 0.8 * ROWS[t][0] + 0.7 * ROWS[t][1]);
            Y[t] = random.nextDouble() < -Math.expm1(-rate) ? 1 : 0;
        }
    }

    @Test
    void withHardlyAnyPenaltyItIsTheMaximumOfTheLikelihood() {
        Observation days = Observation.of(
                LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 1).plusDays(DAYS - 1));
        boolean[] exposed = new boolean[DAYS];
        double[][] rows = new double[DAYS][2];
        for (int t = 0; t < DAYS; t++) {
            exposed[t] = ROWS[t][1] == 1;
            rows[t] = new double[] {(t - (DAYS - 1) / 2.0) / 365.25, ROWS[t][1]};
        }
        LogLinearFit plain = (LogLinearFit) LogLinearRegression.fit(
                Y, LogLinearDesign.of(days, 0).withExposure("e", exposed), new ResponseDistribution.LaunchDay());
        RidgeFit ridge = RidgeRegression.of(rows, Y).fit(1e-9);
        assertThat(ridge.coefficient(0)).isCloseTo(plain.coefficient("trend").logRatio(), within(1e-7));
        assertThat(ridge.coefficient(1)).isCloseTo(plain.coefficient("e").logRatio(), within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 10, 100})
    void noStepInAnyDirectionRaisesThePenalisedLikelihood(double lambda) {
        RidgeFit fit = RidgeRegression.of(ROWS, Y).fit(lambda);
        double[] beta = {
            Math.log(fit.rate(new double[] {Double.NaN, Double.NaN, Double.NaN})),
            fit.standardised(0),
            fit.standardised(1),
            fit.standardised(2)
        };
        double top = penalised(beta, lambda);
        for (int j = 0; j < beta.length; j++) {
            for (double step : new double[] {-1e-3, 1e-3}) {
                double[] moved = beta.clone();
                moved[j] += step;
                assertThat(penalised(moved, lambda)).isLessThan(top);
            }
            double[] up = beta.clone();
            double[] down = beta.clone();
            up[j] += 1e-5;
            down[j] -= 1e-5;
            assertThat((penalised(up, lambda) - penalised(down, lambda)) / 2e-5).isCloseTo(0, within(1e-5));
        }
    }

    /** Written from the definition, with means and deviations taken anew. */
    private static double penalised(double[] beta, double lambda) {
        double value = 0;
        double[] mean = new double[3];
        double[] deviation = new double[3];
        for (int j = 0; j < 3; j++) {
            int term = j;
            mean[j] =
                    Arrays.stream(ROWS).mapToDouble(row -> row[term]).average().orElseThrow();
            deviation[j] = Math.sqrt(Arrays.stream(ROWS)
                    .mapToDouble(row -> Math.pow(row[term] - mean[term], 2))
                    .average()
                    .orElseThrow());
            value -= lambda / 2 * beta[j + 1] * beta[j + 1];
        }
        for (int t = 0; t < DAYS; t++) {
            double eta = beta[0];
            for (int j = 0; j < 3; j++) {
                eta += beta[j + 1] * (ROWS[t][j] - mean[j]) / deviation[j];
            }
            double none = Math.exp(-Math.exp(eta));
            value += Math.log(Y[t] == 1 ? 1 - none : none);
        }
        return value;
    }

    @Test
    void aLargePenaltyLeavesTheConstantRate() {
        RidgeFit fit = RidgeRegression.of(ROWS, Y).fit(1e12);
        double share = LaunchUnits.total(Y) / (double) DAYS;
        for (double[] row : ROWS) {
            assertThat(-Math.expm1(-fit.rate(row))).isCloseTo(share, within(1e-6));
        }
    }

    @Test
    void weightsStandForRepeatedRows() {
        double[] weights = new double[DAYS];
        double[][] repeated = new double[2 * DAYS][];
        int[] launches = new int[2 * DAYS];
        int n = 0;
        for (int t = 0; t < DAYS; t++) {
            weights[t] = t % 3;
            for (int i = 0; i < t % 3; i++) {
                repeated[n] = ROWS[t];
                launches[n] = Y[t];
                n++;
            }
        }
        RidgeFit weighted = new RidgeRegression(ROWS, Y, weights).fit(2);
        RidgeFit plain = RidgeRegression.of(Arrays.copyOf(repeated, n), Arrays.copyOf(launches, n))
                .fit(2);
        for (int j = 0; j < 3; j++) {
            assertThat(weighted.coefficient(j)).isCloseTo(plain.coefficient(j), within(1e-8));
        }
    }

    @Test
    void scaleAndOriginOfATermDoNotMatter() {
        double[][] other = Arrays.stream(ROWS)
                .map(row -> new double[] {row[0], row[1], 1000 * row[2] - 7})
                .toArray(double[][]::new);
        RidgeFit fit = RidgeRegression.of(ROWS, Y).fit(3);
        RidgeFit rescaled = RidgeRegression.of(other, Y).fit(3);
        for (int t = 0; t < DAYS; t++) {
            assertThat(rescaled.rate(other[t])).isCloseTo(fit.rate(ROWS[t]), within(1e-9));
        }
    }

    @Test
    void aTermThatIsNotKnownTakesItsMean() {
        RidgeFit fit = RidgeRegression.of(ROWS, Y).fit(1);
        double mean = Arrays.stream(ROWS).mapToDouble(row -> row[1]).average().orElseThrow();
        assertThat(fit.rate(new double[] {0.3, Double.NaN, 4}))
                .isCloseTo(fit.rate(new double[] {0.3, mean, 4}), within(1e-12));
    }

    @Test
    void aConstantTermHasNoCoefficient() {
        double[][] constant =
                Arrays.stream(ROWS).map(row -> new double[] {row[0], row[1], 7}).toArray(double[][]::new);
        RidgeFit fit = RidgeRegression.of(constant, Y).fit(1);
        assertThat(fit.coefficient(2)).isZero();
        assertThat(fit.rate(new double[] {0, 0, 1e6})).isEqualTo(fit.rate(new double[] {0, 0, 7}));
    }

    @Test
    void withoutALaunchTheRateIsThatOfHalfALaunch() {
        RidgeFit fit = RidgeRegression.of(ROWS, new int[DAYS]).fit(1);
        assertThat(-Math.expm1(-fit.rate(ROWS[5]))).isCloseTo(0.5 / (DAYS + 1), within(1e-12));
        assertThat(fit.coefficient(0)).isZero();
    }

    @Test
    void refusesWhatHasNoFit() {
        assertThatThrownBy(() -> RidgeRegression.of(ROWS, new int[3])).hasMessageContaining("1200 rows, 3 days");
        assertThatThrownBy(() -> RidgeRegression.of(ROWS, Y).fit(0)).hasMessageContaining("Invalid penalty 0.0");
        assertThatThrownBy(() -> RidgeRegression.of(ROWS, Y).fit(1).rate(new double[2]))
                .hasMessageContaining("2 terms, the fit has 3");
    }
}
