package coincide.reference;

import coincide.nulls.NullLaw;
import coincide.nulls.SmoothedIntensity;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Independent days at a smoothed rate. */
final class SmoothedIntensities {
    private SmoothedIntensities() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        int[] y = reference.history();
        boolean[] exposed = reference.exposed();
        double bandwidth = reference.parameters().get("bandwidth_days").asDouble();
        SmoothedIntensity smoothed = SmoothedIntensity.of(y, reference.observation(), bandwidth);
        double[] intensity = smoothed.intensity();
        NullLaw conditional = smoothed.law(exposed);
        Law unconditional = smoothed.unconditional(exposed);
        numbers.put("k_observed", (int) conditional.observed());
        numbers.put("launch_days", LaunchUnits.total(y));
        numbers.put("intensity_sum", Arrays.stream(intensity).sum());
        numbers.put(
                "intensity_first_mid_last",
                List.of(intensity[0], intensity[intensity.length / 2], intensity[intensity.length - 1]));
        numbers.put("expected_in_window", unconditional.mean());
        numbers.put("p_greater_unconditional", unconditional.pGreater((int) conditional.observed()));
        numbers.put("expected_conditional", conditional.mean());
        numbers.put("p_greater_conditional", conditional.pGreater());
        numbers.put("p_two_sided_conditional", conditional.pTwoSided());
        return numbers;
    }
}
