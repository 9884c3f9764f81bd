package coincide.reference;

import coincide.nulls.NullLaw;
import coincide.nulls.Strata;
import coincide.nulls.StratifiedPermutation;
import coincide.stats.ConditionalOdds;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.RateRatio;
import java.util.LinkedHashMap;
import java.util.Map;

/** Permutation of launch days inside blocks. */
final class StratifiedPermutations {
    private StratifiedPermutations() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        int[] y = reference.history();
        boolean[] exposed = reference.exposed();
        int days = reference.parameters().get("jitter_days").asInt();
        numbers.put("k_observed", LaunchUnits.exposed(y, exposed));
        numbers.put("launch_days", LaunchUnits.total(y));
        numbers.put("exposed_days", RateRatio.of(y, exposed).d1());
        add("year.", y, exposed, Strata.years(reference.observation()), numbers);
        add("year-month.", y, exposed, Strata.months(reference.observation()), numbers);
        add("fixed_%dd.".formatted(days), y, exposed, Strata.blocks(reference.observation(), days), numbers);
        return numbers;
    }

    private static void add(String name, int[] y, boolean[] exposed, Strata strata, Map<String, Object> numbers) {
        NullLaw place = StratifiedPermutation.law(y, exposed, strata);
        Law law = StratifiedPermutation.distribution(y, exposed, strata);
        int observed = LaunchUnits.exposed(y, exposed);
        numbers.put(name + "p_greater", place.pGreater());
        numbers.put(name + "p_two_sided_central", place.pTwoSided());
        numbers.put(name + "p_greater_mid", law.pGreaterMid(observed));
        numbers.put(name + "expected", place.mean());
        numbers.put(name + "strata", strata.count());
        numbers.put(name + "informative_strata", StratifiedPermutation.informative(y, exposed, strata));
        numbers.put(name + "conditional_mle_odds_ratio", new ConditionalOdds(law, observed).estimate());
    }
}
