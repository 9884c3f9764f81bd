package coincide.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside the tests and decides whether, and how firmly, they carry verdicts.
 *
 * @param measured sizes of the null models and power of the headlines
 * @param controls the negative controls weighed; absent where none was counted
 * @param joint all windows tested together
 * @param agreements of the specification grid, by the id of the hypothesis
 * @param provenance what the rows rest on, by the id of the hypothesis
 * @param logRatios estimates that the bias of the controls is held against, by the id of the hypothesis
 */
public record Checks(
        Measured measured,
        Optional<ControlPanel> controls,
        JointTests joint,
        Map<String, Agreement> agreements,
        Map<String, Provenance> provenance,
        Map<String, ControlTest.LogRatio> logRatios) {
    /** No check was made: every verdict is pending. */
    public static final Checks NONE =
            new Checks(Measured.NOTHING, Optional.empty(), JointTests.NONE, Map.of(), Map.of(), Map.of());

    public Checks {
        agreements = Map.copyOf(agreements);
        provenance = Map.copyOf(provenance);
        logRatios = Map.copyOf(logRatios);
    }

    /** Every number among them, in the order in which they decide. */
    public List<Check> list() {
        List<Check> list = new ArrayList<>();
        controls.ifPresent(panel -> list.addAll(panel.checks()));
        long liberal = measured.sizes().stream()
                .filter(size -> size.state() == Size.State.LIBERAL)
                .count();
        long sizes = measured.sizes().stream()
                .filter(size -> size.state() != Size.State.NOT_MEASURED)
                .count();
        list.add(Check.told("sizes_measured", sizes, "Null models whose size was measured on this data."));
        list.add(Check.told(
                "sizes_not_measured",
                measured.sizes().size() - sizes,
                "Null models whose size was not measured; the table of sizes says why of each."));
        list.add(Check.told(
                "sizes_liberal", liberal, "Null models among them that reject too often: they carry no verdict."));
        if (joint.arrangements() > 0) {
            list.add(Check.told(
                    "global_min_p",
                    joint.globalMinP(),
                    "P-value of the smallest p-value among all windows of the primary hypotheses: is anything there?"));
            list.add(
                    Check.told(
                            "global_sum_of_squares",
                            joint.globalSumOfSquares(),
                            "P-value of the sum of squared z of the same windows: are there many small effects, on either side?"));
        }
        return list;
    }

    /** The two-sided p-value of an estimate that allows for the bias of the controls; absent where one of the two is. */
    Optional<Double> calibratedP(String hypothesis) {
        return Optional.ofNullable(logRatios.get(hypothesis)).flatMap(ratio -> controls.flatMap(ControlPanel::bias)
                .map(bias -> bias.calibration().pTwoSided(ratio.value(), ratio.error())));
    }

    /** What a verdict waits for; empty where every check was made. */
    String missing(Optional<Agreement> agreement) {
        if (agreement.isEmpty()) {
            return "The specification grid is not computed.";
        }
        if (measured.sizes().isEmpty()) {
            return "The sizes of the null models are not measured.";
        }
        return controls.isEmpty() ? "No negative control was counted." : "";
    }
}
