package coincide.reference;

import java.util.Map;
import java.util.function.Function;

/** What to compute for each kind of reference case: name of the number to its value. */
public final class Kinds {
    private static final Map<String, Function<ReferenceCase, Map<String, Object>>> KINDS = Map.ofEntries(
            Map.entry("ccx", CaseCrossovers::numbers),
            Map.entry("circular", CircularShifts::numbers),
            Map.entry("collapse", Collapse::numbers),
            Map.entry("eca", Coincidences::numbers),
            Map.entry("edge", Edges::numbers),
            Map.entry("fc", Forecasts::numbers),
            Map.entry("gap", GapShuffles::numbers),
            Map.entry("glm", JointRegressions::numbers),
            Map.entry("inhom", SmoothedIntensities::numbers),
            Map.entry("lag", NearestLags::numbers),
            Map.entry("mult", JointShifts::numbers),
            Map.entry("negctl", Calibrations::numbers),
            Map.entry("peri", PeriEvents::numbers),
            Map.entry("resrot", ResidualRotations::numbers),
            Map.entry("rotation", BlockRotations::numbers),
            Map.entry("rr", RateRatios::numbers),
            Map.entry("sccs", SelfControlledSeries::years),
            Map.entry("sccs_itp", SelfControlledSeries::children),
            Map.entry("stratified", StratifiedPermutations::numbers),
            Map.entry("yswap", YearSwaps::numbers));

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
