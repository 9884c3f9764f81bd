package coincide.reference;

import coincide.nulls.CircularShift;
import coincide.stats.RateRatio;
import java.util.LinkedHashMap;
import java.util.Map;

/** No launches, no milestones, nothing left outside. */
final class Edges {
    private static final double LEVEL = 0.95;

    private Edges() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        RateRatio ratio = RateRatio.of(reference.history(), reference.exposed());
        boolean ok = ratio.status() == RateRatio.Status.OK;
        numbers.put("n_exposed", ratio.n1());
        numbers.put("n_unexposed", ratio.n0());
        numbers.put("days_exposed", ratio.d1());
        numbers.put("days_unexposed", ratio.d0());
        numbers.put("status", ratio.status().name());
        numbers.put("rate_ratio", ok ? ratio.ratio() : null);
        numbers.put("p_greater", ok ? ratio.pGreater() : null);
        numbers.put("ci_low", ok ? ratio.interval(LEVEL).low() : null);
        numbers.put("ci_high", ok ? ratio.interval(LEVEL).high() : null);
        numbers.put(
                "circular_p_greater",
                CircularShift.law(reference.history(), reference.exposed()).pGreater());
        return numbers;
    }
}
