package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Window;
import coincide.nulls.NullLaw;
import coincide.stats.ControlRejections;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ControlPanelTest {
    @Test
    void countsOnlyWhatIsCounted() {
        List<ControlTest> controls =
                List.of(control(0, 0.01, 0.1), control(30, 0.5, 0.2), control(60, 0.2, -0.3), left());
        ControlPanel panel = ControlPanel.of(controls).orElseThrow();
        assertThat(panel.unrelated()).isEqualTo(1);
        assertThat(panel.displaced()).isEqualTo(2);
        assertThat(panel.rejections()).isEqualTo(new ControlRejections(3, 1));
        assertThat(panel.bias()).isPresent();
        assertThat(ControlPanel.of(List.of(left()))).isEmpty();
    }

    @Test
    void rejectsByTheTwoSidedPValue() {
        assertThat(panel(40, 0.025).rejections().below()).isZero();
        assertThat(panel(40, 0.024).rejections().below()).isEqualTo(40);
        assertThat(panel(40, 0.024).withholdsVerdicts()).isTrue();
        assertThat(panel(40, 0.024).clean()).isFalse();
        assertThat(panel(40, 0.5).clean()).isTrue();
        assertThat(panel(19, 0.5).clean()).isFalse();
    }

    @Test
    void recoversTheBiasOfItsControls() {
        Random random = new Random(3);
        List<ControlTest> controls = IntStream.range(0, 400)
                .mapToObj(i -> control(0, 0.5, 0.4 + 0.3 * random.nextGaussian()))
                .toList();
        ControlPanel.Bias bias = ControlPanel.of(controls).orElseThrow().bias().orElseThrow();
        assertThat(bias.calibration().mean()).isEqualTo(0.4, within(0.05));
        assertThat(bias.calibration().sd()).isEqualTo(Math.sqrt(0.09 - 0.01), within(0.05));
        assertThat(bias.meanRange().low()).isLessThan(bias.calibration().mean());
        assertThat(bias.meanRange().high()).isGreaterThan(bias.calibration().mean());
        assertThat(bias.after().share()).isLessThan(0.1);
    }

    @Test
    void tellsItsNumbersAndWhichOfThemPass() {
        List<Check> checks = panel(40, 0.024).checks();
        assertThat(checks).extracting(Check::name).startsWith("controls_counted", "controls_share", "controls_below");
        assertThat(checks.get(0).passed()).contains(true);
        assertThat(checks.get(1).passed()).contains(false);
        assertThat(checks.get(2).high()).contains(6.0);
    }

    private static ControlPanel panel(int controls, double p) {
        List<ControlTest> all = new ArrayList<>();
        for (int i = 0; i < controls; i++) {
            all.add(control(0, p, 0));
        }
        return ControlPanel.of(all).orElseThrow();
    }

    /** With p on the upper side, and a standard error of 0.1. */
    private static ControlTest control(int displaced, double p, double logRatio) {
        return new ControlTest(
                "c",
                Window.parse("span[0,0]"),
                displaced,
                100,
                5,
                4,
                List.of(new ControlTest.LogRatio(logRatio, 0.1)),
                List.of(new NullLaw("N10", 5, 4, 1, p, 1, true, 0)),
                "");
    }

    private static ControlTest left() {
        return new ControlTest(
                "c", Window.parse("span[0,0]"), 7, 100, 5, 4, List.of(), List.of(), "meets the true windows");
    }
}
