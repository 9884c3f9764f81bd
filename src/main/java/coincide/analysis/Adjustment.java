package coincide.analysis;

import coincide.analysis.JointTests.Adjusted;
import coincide.model.Window;
import coincide.plan.Role;
import coincide.stats.Multiplicity;
import java.util.ArrayList;
import java.util.List;
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
        List<Adjustment> all = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Adjusted> among = finding.nullModel()
                            == finding.hypothesis().headline()
                    ? finding.window()
                            .flatMap(window -> joint.of(finding.hypothesis().id(), window))
                    : Optional.empty();
            Optional<AmongHeadlines> headlines =
                    corrected(finding) ? Optional.of(amongHeadlines(finding, findings)) : Optional.empty();
            if (finding.significance().pValue().isPresent() && (headlines.isPresent() || among.isPresent())) {
                all.add(new Adjustment(
                        finding.hypothesis().id(),
                        finding.hypothesis().role(),
                        finding.window(),
                        finding.significance().pValue().get(),
                        headlines,
                        among));
            }
        }
        return all;
    }

    private static boolean corrected(Finding finding) {
        return finding.headline() && finding.significance().adjusted().isPresent();
    }

    private static AmongHeadlines amongHeadlines(Finding finding, List<Finding> findings) {
        List<Finding> family = findings.stream()
                .filter(Adjustment::corrected)
                .filter(other ->
                        other.hypothesis().role() == finding.hypothesis().role())
                .toList();
        double[] p = family.stream()
                .mapToDouble(other -> other.significance().pValue().orElseThrow())
                .toArray();
        int own = family.indexOf(finding);
        return new AmongHeadlines(
                Multiplicity.holm(p)[own],
                Multiplicity.benjaminiHochberg(p)[own],
                Multiplicity.benjaminiYekutieli(p)[own]);
    }
}
