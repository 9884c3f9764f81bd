package coincide.reference;

import java.util.Map;
import java.util.function.Function;

/** What to compute for each kind of reference case: name of the number to its value. */
public final class Kinds {
    private static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.of(
            "collapse", Collapse::numbers,
            "rr", RateRatios::numbers,
            "eca", Coincidences::numbers,
            "circular", CircularShifts::numbers,
            "stratified", StratifiedPermutations::numbers,
            "rotation", BlockRotations::numbers,
            "lag", NearestLags::numbers,
            "yswap", YearSwaps::numbers,
            "edge", Edges::numbers,
            "resrot", ResidualRotations::numbers);

    private Kinds() {}

    public static Map<String, Object> compute(ReferenceCase reference) {
        Function<ReferenceCase, Map<String, Object>> kind = KINDS.get(reference.kind());
        if (kind == null) {
            throw new AssertionError("Cannot check %s: no code computes the kind \"%s\"; known are %s"
                    .formatted(
                            reference.name(),
                            reference.kind(),
                            KINDS.keySet().stream().sorted().toList()));
        }
        return kind.apply(reference);
    }
}
