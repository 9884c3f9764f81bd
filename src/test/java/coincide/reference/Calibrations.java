package coincide.reference;

import coincide.model.Direction;
import coincide.stats.Calibration;
import coincide.stats.NegativeControls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Empirical null of negative controls, and the p-values that it gives. */
final class Calibrations {
    private Calibrations() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        List<String[]> estimates = reference.rows("estimates.csv");
        List<String[]> control =
                estimates.stream().filter(row -> row[1].equals("1")).toList();
        NegativeControls controls = new NegativeControls(
                control.stream().mapToDouble(Calibrations::logRatio).toArray(),
                control.stream().mapToDouble(Calibrations::error).toArray());
        Calibration calibration = controls.calibration();
        numbers.put("negative_controls", controls.size());
        numbers.put("null_mean", calibration.mean());
        numbers.put("null_sd", calibration.sd());
        numbers.put("null_log_likelihood", controls.logLikelihood(calibration));
        numbers.put("p_uncalibrated_two_sided", p(estimates, Calibration.NONE, Direction.EITHER));
        numbers.put("p_calibrated_two_sided", p(estimates, calibration, Direction.EITHER));
        numbers.put("p_calibrated_upper", p(estimates, calibration, Direction.UP));
        numbers.put(
                "negative_controls_p_lt_0_05_uncalibrated",
                controls.rejections(Calibration.NONE, Direction.EITHER).below());
        numbers.put(
                "negative_controls_p_lt_0_05_calibrated",
                controls.rejections(calibration, Direction.EITHER).below());
        return numbers;
    }

    private static List<Double> p(List<String[]> estimates, Calibration calibration, Direction direction) {
        return estimates.stream()
                .map(row -> calibration.p(logRatio(row), error(row), direction))
                .toList();
    }

    private static double logRatio(String[] row) {
        return Double.parseDouble(row[2]);
    }

    private static double error(String[] row) {
        return Double.parseDouble(row[3]);
    }
}
