package coincide.analysis;

import coincide.model.Direction;
import coincide.plan.Role;
import coincide.stats.Multiplicity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Headline p-values corrected for their number: Holm for primary hypotheses, Benjamini-Hochberg for secondary ones.
 *
 * @param declared by the id of the hypothesis, on its declared side
 * @param opposite on the other side, corrected by itself; hypotheses that declare either side have none
 */
record Corrections(Map<String, Double> declared, Map<String, Double> opposite) {
    Corrections {
        declared = Map.copyOf(declared);
        opposite = Map.copyOf(opposite);
    }

    /** Corrects each role for itself; hypotheses that are not testable are no part of it. */
    static Corrections of(List<Finding> findings, Set<String> untestable) {
        Map<String, Double> declared = new HashMap<>();
        Map<String, Double> opposite = new HashMap<>();
        for (Role role : List.of(Role.PRIMARY, Role.SECONDARY)) {
            List<Finding> family = findings.stream()
                    .filter(Finding::headline)
                    .filter(finding -> finding.hypothesis().role() == role)
                    .filter(finding -> !untestable.contains(finding.hypothesis().id()))
                    .toList();
            declared.putAll(
                    corrected(role, family, finding -> finding.significance().pValue()));
            opposite.putAll(corrected(
                    role,
                    family.stream()
                            .filter(finding -> finding.hypothesis().direction() != Direction.EITHER)
                            .toList(),
                    finding -> finding.significance().pOpposite()));
        }
        return new Corrections(declared, opposite);
    }

    private static Map<String, Double> corrected(
            Role role, List<Finding> family, Function<Finding, Optional<Double>> side) {
        double[] p = family.stream()
                .mapToDouble(finding -> side.apply(finding).orElseThrow())
                .toArray();
        double[] adjusted = role == Role.PRIMARY ? Multiplicity.holm(p) : Multiplicity.benjaminiHochberg(p);
        Map<String, Double> byId = new HashMap<>();
        for (int i = 0; i < p.length; i++) {
            byId.put(family.get(i).hypothesis().id(), adjusted[i]);
        }
        return byId;
    }

    /** Name of the correction in tables. */
    static String method(Role role) {
        return role == Role.PRIMARY ? "holm" : "benjamini_hochberg";
    }
}
