package coincide.reference;

import coincide.nulls.BlockRotation;
import coincide.nulls.NullLaw;
import coincide.nulls.Strata;
import coincide.stats.LaunchUnits;
import coincide.stats.RateRatio;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rotation of launch days inside years and half-years. */
final class BlockRotations {
    private BlockRotations() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        int[] y = reference.history();
        boolean[] exposed = reference.exposed();
        numbers.put("k_observed", LaunchUnits.exposed(y, exposed));
        numbers.put("launch_days", LaunchUnits.total(y));
        numbers.put("exposed_days", RateRatio.of(y, exposed).d1());
        Strata years = Strata.years(reference.observation()).joined();
        Strata halves = Strata.halfYears(reference.observation()).joined();
        add("year.", BlockRotation.law(y, exposed, years), numbers);
        add("year-half.", BlockRotation.law(y, exposed, halves), numbers);
        return numbers;
    }

    private static void add(String name, NullLaw law, Map<String, Object> numbers) {
        numbers.put(name + "p_greater", law.pGreater());
        numbers.put(name + "p_two_sided_central", law.pTwoSided());
        numbers.put(name + "expected", law.mean());
        numbers.put(name + "sd", law.sd());
    }
}
