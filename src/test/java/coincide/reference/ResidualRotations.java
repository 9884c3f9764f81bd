package coincide.reference;

import coincide.nulls.NullLaw;
import coincide.nulls.ResidualRotation;
import coincide.nulls.ResidualShift;
import coincide.nulls.Streams;
import coincide.stats.LaunchUnits;
import coincide.stats.RateRatio;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rotation of the residuals of season and year. */
final class ResidualRotations {
    private static final int REPLICATES = 99_999;

    private ResidualRotations() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        int[] y = reference.history();
        boolean[] exposed = reference.exposed();
        int harmonics = reference.parameters().get("harmonics").asInt();
        ResidualRotation rotation = ResidualRotation.of(y, reference.observation(), harmonics);
        double[] beta = rotation.model().fit().beta();
        int observed = LaunchUnits.exposed(y, exposed);
        numbers.put("k_observed", observed);
        numbers.put("launch_days", LaunchUnits.total(y));
        numbers.put("exposed_days", RateRatio.of(y, exposed).d1());
        for (int h = 1; h <= harmonics; h++) {
            numbers.put("coef.sin" + h, beta[2 * h - 2]);
            numbers.put("coef.cos" + h, beta[2 * h - 1]);
        }
        numbers.put("expected_from_model", rotation.expected(exposed));
        numbers.put("statistic", rotation.statistic(exposed));
        numbers.put("ratio_observed_to_model", observed / rotation.expected(exposed));
        NullLaw shift = ResidualShift.law(rotation.model(), exposed);
        numbers.put("circular_residual.p_greater", shift.pGreater());
        numbers.put("circular_residual.sd", shift.sd());
        NullLaw law = rotation.law(exposed, Streams.of(1, "N10", reference.name()), REPLICATES);
        numbers.put("rotation_year.mean", law.mean());
        numbers.put("rotation_year.sd", law.sd());
        numbers.put("rotation_year.z", law.z());
        numbers.put("rotation_year.p_greater", law.pGreater());
        return numbers;
    }
}
