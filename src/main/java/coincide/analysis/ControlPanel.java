package coincide.analysis;

import coincide.model.Direction;
import coincide.nulls.NullLaw;
import coincide.stats.Calibration;
import coincide.stats.ControlRejections;
import coincide.stats.Interval;
import coincide.stats.NegativeControls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The negative controls weighed: how many the headline null model rejects, and how far their ratios lie from 1.
 *
 * @param unrelated unrelated calendars counted
 * @param displaced displaced calendars counted
 * @param rejections two-sided p-values below 0.05
 * @param bias mean and spread of their log ratios beyond their errors; absent where fewer than three have one
 */
public record ControlPanel(int unrelated, int displaced, ControlRejections rejections, Optional<Bias> bias) {
    private static final int LEAST = 20;

    /**
     * What the log ratios of controls show beyond their errors.
     *
     * @param meanRange least and largest mean where one control is left out
     * @param sdRange the same of the spread
     * @param after rejections by their calibrated p-values, two-sided
     */
    public record Bias(Calibration calibration, Interval meanRange, Interval sdRange, ControlRejections after) {}

    /** Empty where no control was counted. */
    public static Optional<ControlPanel> of(List<ControlTest> controls) {
        List<ControlTest> counted =
                controls.stream().filter(ControlTest::counted).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        double[] p = counted.stream()
                .mapToDouble(control -> control.law().map(NullLaw::pTwoSided).orElseThrow())
                .toArray();
        int displaced = (int)
                counted.stream().filter(control -> control.displacedBy() != 0).count();
        return Optional.of(
                new ControlPanel(counted.size() - displaced, displaced, ControlRejections.of(p), bias(counted)));
    }

    private static Optional<Bias> bias(List<ControlTest> counted) {
        List<ControlTest.LogRatio> ratios =
                counted.stream().flatMap(control -> control.logRatio().stream()).toList();
        if (ratios.size() < 3) {
            return Optional.empty();
        }
        NegativeControls controls = new NegativeControls(
                ratios.stream().mapToDouble(ControlTest.LogRatio::value).toArray(),
                ratios.stream().mapToDouble(ControlTest.LogRatio::error).toArray());
        Calibration calibration = controls.calibration();
        return Optional.of(new Bias(
                calibration,
                controls.leaveOneOutMean(),
                controls.leaveOneOutSd(),
                controls.rejections(calibration, Direction.EITHER)));
    }

    public int counted() {
        return unrelated + displaced;
    }

    /** Whether verdicts are held back: too many controls are rejected, more than chance explains. */
    public boolean withholdsVerdicts() {
        return rejections.withholdsVerdicts();
    }

    /** Whether there are enough, and few enough of them are rejected. */
    public boolean clean() {
        return counted() >= LEAST && rejections.share() <= ControlRejections.LARGEST_SHARE;
    }

    /** The numbers behind it. */
    List<Check> checks() {
        List<Check> checks = new ArrayList<>(List.of(
                new Check(
                        "controls_counted",
                        counted(),
                        Optional.of((double) LEAST),
                        Optional.empty(),
                        Optional.of(counted() >= LEAST),
                        "Negative controls that were tested; certainty asks for as many."),
                Check.limited(
                        "controls_share",
                        rejections.share(),
                        ControlRejections.LARGEST_SHARE,
                        clean(),
                        "Share of them with a two-sided p-value below 0.05."),
                Check.limited(
                        "controls_below",
                        rejections.below(),
                        rejections.limit(),
                        !withholdsVerdicts(),
                        "How many these are; the limit is the binomial 99 % one. Verdicts are withheld where share and"
                                + " number are both beyond their limits.")));
        bias.ifPresent(found -> {
            checks.add(range(
                    "bias_mean", found.calibration().mean(), found.meanRange(), "Mean log ratio of the controls"));
            checks.add(range(
                    "bias_sd",
                    found.calibration().sd(),
                    found.sdRange(),
                    "Spread of their log ratios beyond their errors"));
            checks.add(Check.told(
                    "controls_share_calibrated",
                    found.after().share(),
                    "Share of controls with a calibrated two-sided p-value below 0.05."));
        });
        return checks;
    }

    private static Check range(String name, double value, Interval range, String meaning) {
        return new Check(
                name,
                value,
                Optional.of(range.low()),
                Optional.of(range.high()),
                Optional.empty(),
                meaning + "; its range as each control in turn is left out, which is no interval.");
    }

    /** What was counted, as a clause. */
    String words() {
        return String.format(
                Locale.ROOT, "%d of %d negative controls have p below 0.05", rejections.below(), rejections.controls());
    }
}
