package coincide.reference;

import coincide.nulls.NullLaw;
import coincide.nulls.Streams;
import coincide.nulls.YearSwap;
import coincide.stats.Law;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Calendars of milestones permuted across years. */
final class YearSwaps {
    private YearSwaps() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        YearSwap swap = YearSwap.of(
                reference.history(),
                reference.spans(),
                reference.window(),
                reference.observation(),
                YearSwap.Years.ALL);
        NullLaw place = swap.law(Streams.of(1, "N7", ""), 0);
        Law law = swap.distribution();
        numbers.put("k_observed", (int) place.observed());
        numbers.put("permutations", IntStream.rangeClosed(1, swap.years()).reduce(1, (a, b) -> a * b));
        numbers.put("p_greater", place.pGreater());
        numbers.put("p_less", place.pLess());
        numbers.put("expected", place.mean());
        numbers.put("maximum", law.max());
        numbers.put("minimum", law.min());
        return numbers;
    }
}
