package coincide.reference;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;

/** What to compute for each kind of reference case: name of the number to its value. */
public final class Kinds {
    private static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.ofEntries(
            entry("circular", CircularShifts::numbers),
            entry("collapse", Collapse::numbers),
            entry("eca", Coincidences::numbers),
            entry("edge", Edges::numbers),
            entry("glm", JointRegressions::numbers),
            entry("lag", NearestLags::numbers),
            entry("resrot", ResidualRotations::numbers),
            entry("rotation", BlockRotations::numbers),
            entry("rr", RateRatios::numbers),
            entry("stratified", StratifiedPermutations::numbers),
            entry("yswap", YearSwaps::numbers));

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
