package coincide.analysis;

import coincide.analysis.JointTests.Adjusted;
import coincide.model.Window;
import coincide.plan.Role;
import coincide.stats.Multiplicity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The p-value of one window of a hypothesis under every correction: a row of the table {@code adjustments}.
 *
 * <p>Holm, Benjamini-Hochberg and Benjamini-Yekutieli correct the headlines of one role; step-down maxT and minP correct all
 * windows of the primary hypotheses that N10 tests, on the days that all of them observe.
 *
 * @param p of the finding, on the declared side
 * @param headlines corrections among headlines; absent for windows of the grid
 * @param joint corrections among all windows; absent where the window is none of them
 */
public record Adjustment(
        String hypothesis,
        Role role,
        Optional<Window> window,
        double p,
        Optional<AmongHeadlines> headlines,
        Optional<Adjusted> joint) {
    /** One headline among those of its role. */
    public record AmongHeadlines(double holm, double benjaminiHochberg, double benjaminiYekutieli) {}

    /** One a testable headline and one a further window under the headline null model, in the order of the findings. */
    public static List<Adjustment> all(List<Finding> findings, JointTests joint) {
        Map<String, AmongHeadlines> headlines = new HashMap<>();
        for (Role role : Role.values()) {
            headlines.putAll(amongHeadlines(findings.stream()
                    .filter(finding -> finding.hypothesis().role() == role)
                    .filter(Adjustment::corrected)
                    .toList()));
        }
        List<Adjustment> all = new ArrayList<>();
        for (Finding finding : findings) {
            String id = finding.hypothesis().id();
            Optional<Adjusted> among =
                    finding.nullModel() == finding.hypothesis().headline()
                            ? finding.window().flatMap(window -> joint.of(id, window))
                            : Optional.empty();
            Optional<AmongHeadlines> own = corrected(finding) ? Optional.of(headlines.get(id)) : Optional.empty();
            finding.significance()
                    .pValue()
                    .filter(p -> own.isPresent() || among.isPresent())
                    .ifPresent(p ->
                            all.add(new Adjustment(id, finding.hypothesis().role(), finding.window(), p, own, among)));
        }
        return all;
    }

    private static boolean corrected(Finding finding) {
        return finding.headline() && finding.significance().adjusted().isPresent();
    }

    private static Map<String, AmongHeadlines> amongHeadlines(List<Finding> family) {
        double[] p = family.stream()
                .mapToDouble(finding -> finding.significance().pValue().orElseThrow())
                .toArray();
        double[] holm = Multiplicity.holm(p);
        double[] hochberg = Multiplicity.benjaminiHochberg(p);
        double[] yekutieli = Multiplicity.benjaminiYekutieli(p);
        Map<String, AmongHeadlines> byId = new HashMap<>();
        for (int i = 0; i < p.length; i++) {
            byId.put(family.get(i).hypothesis().id(), new AmongHeadlines(holm[i], hochberg[i], yekutieli[i]));
        }
        return byId;
    }
}
