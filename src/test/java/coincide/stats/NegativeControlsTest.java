package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Direction;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NegativeControlsTest {
    @Test
    void equalErrorsHaveAClosedForm() {
        double[] logRatios = {0.1, 0.5, -0.3, 0.9, 0.3};
        double[] errors = {0.2, 0.2, 0.2, 0.2, 0.2};
        Calibration calibration = new NegativeControls(logRatios, errors).calibration();
        assertThat(calibration.mean()).isEqualTo(0.3, within(1e-12));
        // mean square deviation 0.16, less 0.04
        assertThat(calibration.sd()).isEqualTo(Math.sqrt(0.12), within(1e-9));
    }

    @Test
    void controlsNoWiderThanTheirErrorsHaveNoSpreadOfBias() {
        NegativeControls controls =
                new NegativeControls(new double[] {0.1, 0.2, -0.1, 0.05}, new double[] {0.3, 0.4, 0.25, 0.5});
        Calibration calibration = controls.calibration();
        assertThat(calibration.sd()).isZero();
        double weights = 1 / 0.09 + 1 / 0.16 + 1 / 0.0625 + 1 / 0.25;
        double weighted = 0.1 / 0.09 + 0.2 / 0.16 - 0.1 / 0.0625 + 0.05 / 0.25;
        assertThat(calibration.mean()).isEqualTo(weighted / weights, within(1e-12));
        assertThat(controls.logLikelihood(calibration))
                .isGreaterThan(controls.logLikelihood(new Calibration(calibration.mean(), 0.02)));
    }

    @Test
    void equalEstimatesHaveNoSpreadOfBias() {
        Calibration calibration = new NegativeControls(new double[] {0.4, 0.4}, new double[] {0.1, 0.3}).calibration();
        assertThat(calibration.mean()).isEqualTo(0.4, within(1e-12));
        assertThat(calibration.sd()).isZero();
    }

    @Test
    void noPointOfAGridIsLikelier() {
        Random random = new Random(3);
        for (int history = 0; history < 40; history++) {
            int n = 3 + random.nextInt(30);
            double[] logRatios = new double[n];
            double[] errors = new double[n];
            double spread = random.nextInt(3) * 0.3;
            for (int i = 0; i < n; i++) {
                errors[i] = Math.exp(random.nextGaussian()) * 0.3;
                logRatios[i] = 0.2 + Math.hypot(errors[i], spread) * random.nextGaussian();
            }
            NegativeControls controls = new NegativeControls(logRatios, errors);
            double found = controls.logLikelihood(controls.calibration());
            for (double sd = 0; sd < 4; sd += 0.02) {
                for (double mean = -1; mean < 1.5; mean += 0.02) {
                    assertThat(controls.logLikelihood(new Calibration(mean, sd)))
                            .isLessThanOrEqualTo(found + 1e-9);
                }
            }
        }
    }

    @Test
    void withoutBiasPIsThatOfTheNormalLaw() {
        assertThat(Calibration.NONE.pTwoSided(0.98, 0.5)).isEqualTo(0.0499957902964, within(1e-12));
        assertThat(Calibration.NONE.pGreater(0.98, 0.5)).isEqualTo(0.0249978951482, within(1e-12));
        assertThat(Calibration.NONE.pLess(-0.98, 0.5)).isEqualTo(0.0249978951482, within(1e-12));
        assertThat(Calibration.NONE.pGreater(40, 0.5)).isPositive().isLessThan(1e-300);
    }

    @Test
    void biasIsTakenOffAndItsSpreadAdded() {
        Calibration calibration = new Calibration(0.3, 0.4);
        assertThat(calibration.pGreater(0.3 + 0.98, 0.3))
                .isEqualTo(Calibration.NONE.pGreater(0.98, 0.5), within(1e-12));
        assertThat(calibration.pTwoSided(0.3, 0.3)).isEqualTo(1);
        assertThat(calibration.p(1, 0.3, Direction.UP) + calibration.p(1, 0.3, Direction.DOWN))
                .isEqualTo(1, within(1e-12));
        assertThat(calibration.p(1, 0.3, Direction.EITHER))
                .isEqualTo(2 * calibration.p(1, 0.3, Direction.UP), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void calibratedPIsBelowItsLevelAsOftenAsItSays(Direction direction) {
        Random random = new Random(12);
        double[] logRatios = new double[600];
        double[] errors = new double[600];
        for (int i = 0; i < 600; i++) {
            errors[i] = 0.1 + 0.3 * random.nextDouble();
            logRatios[i] = 0.25 + 0.2 * random.nextGaussian() + errors[i] * random.nextGaussian();
        }
        NegativeControls controls = new NegativeControls(Arrays.copyOf(logRatios, 300), Arrays.copyOf(errors, 300));
        Calibration calibration = controls.calibration();
        assertThat(calibration.mean()).isEqualTo(0.25, within(0.06));
        assertThat(calibration.sd()).isEqualTo(0.2, within(0.06));
        NegativeControls fresh =
                new NegativeControls(Arrays.copyOfRange(logRatios, 300, 600), Arrays.copyOfRange(errors, 300, 600));
        int after = fresh.rejections(calibration, direction).below();
        assertThat(new SizeBand(300, 0.05, 0.999).place(after)).as("%d", after).isEqualTo(SizeBand.Place.WITHIN);
        assertThat(fresh.rejections(Calibration.NONE, Direction.UP).withholdsVerdicts())
                .isTrue();
    }

    @Test
    void leavingOneOutShowsTheControlThatMatters() {
        double[] logRatios = {0.0, 0.1, -0.1, 0.05, 2.0};
        double[] errors = {0.1, 0.1, 0.1, 0.1, 0.1};
        NegativeControls controls = new NegativeControls(logRatios, errors);
        Calibration without = new NegativeControls(Arrays.copyOf(logRatios, 4), Arrays.copyOf(errors, 4)).calibration();
        assertThat(controls.leaveOneOutMean().low()).isEqualTo(without.mean());
        assertThat(controls.leaveOneOutMean().contains(controls.calibration().mean()))
                .isTrue();
        assertThat(controls.leaveOneOutSd().low()).isEqualTo(without.sd()).isZero();
        assertThat(controls.leaveOneOutSd().high()).isGreaterThan(0.5);
    }

    @ParameterizedTest
    // P(X >= 6) of 40 is 0.014, P(X >= 7) is 0.0034; 4 of 10 is beyond chance, 2 of 10 is not
    @CsvSource({"40, 4, false", "40, 6, false", "40, 7, true", "10, 2, false", "10, 4, true", "1000, 100, false"})
    void withholdsVerdictsOnlyWhenTooManyControlsAreRejected(int controls, int below, boolean withheld) {
        assertThat(new ControlRejections(controls, below).withholdsVerdicts()).isEqualTo(withheld);
    }

    @Test
    void countsControlsStrictlyBelowTheLevel() {
        ControlRejections rejections = ControlRejections.of(new double[] {0.05, 0.049, 0.5, 1});
        assertThat(rejections).isEqualTo(new ControlRejections(4, 1));
        assertThat(rejections.share()).isEqualTo(0.25);
        assertThat(new ControlRejections(40, 0).limit()).isEqualTo(6);
    }

    @Test
    void refusesWhatHasNoNormalEstimate() {
        double[] ones = {1, 1};
        assertThatThrownBy(() -> new NegativeControls(new double[] {0, Double.NEGATIVE_INFINITY}, ones))
                .hasMessage("Invalid estimate: log ratio -Infinity must be finite, its standard error 1.0 finite and "
                        + "positive; leave out an estimate without a launch on one side");
        assertThatThrownBy(() -> new NegativeControls(new double[] {0, 1, 2}, ones))
                .hasMessage(
                        "Invalid controls: 3 estimates and 2 standard errors; give one of each a control, for two or "
                                + "more");
        assertThatThrownBy(() -> new NegativeControls(new double[] {0, 1}, ones).leaveOneOutMean())
                .hasMessage("Cannot leave out one of 2 controls: two must remain");
        assertThatThrownBy(() -> new Calibration(0, -1))
                .hasMessage("Invalid calibration: mean 0.0 must be finite, sd -1.0 finite and not negative");
        assertThatThrownBy(() -> Calibration.NONE.pGreater(1, 0)).hasMessageContaining("standard error 0.0");
        assertThatThrownBy(() -> ControlRejections.of(new double[] {Double.NaN}))
                .hasMessageContaining("[0, 1]");
    }
}
