package coincide.analysis;

import coincide.model.Window;
import coincide.plan.Job;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The windows of all primary hypotheses tested together: their p-values adjusted by step-down minP, and two tests of any
 * association at all.
 *
 * @param arrangements rotations, the observed one among them
 * @param globalMinP of the smallest p-value
 * @param globalSumOfSquares of the sum of squared z
 */
public record JointTests(List<Adjusted> adjusted, int arrangements, double globalMinP, double globalSumOfSquares)
        implements Serializable {
    /** Nothing to test together. */
    public static final JointTests NONE = new JointTests(List.of(), 0, 1, 1);

    /** Name of the adjustment in tables. */
    public static final String METHOD = "step_down_minp";

    /**
     * One window of a hypothesis on the days that all share.
     *
     * @param p of it alone, on the declared side
     */
    public record Adjusted(String hypothesis, Window window, double p, double maxT, double minP)
            implements Serializable {}

    /** One task, or none where fewer than two windows can be tested together. */
    public static List<Task<JointTests>> tasks(Job job, List<Planned> cells) {
        return JointTask.of(job, cells).stream()
                .<Task<JointTests>>map(task -> task)
                .toList();
    }

    /** What the tasks gave. */
    public static JointTests of(List<JointTests> results) {
        return results.isEmpty() ? NONE : results.get(0);
    }

    public JointTests {
        adjusted = List.copyOf(adjusted);
    }

    /** A window among all windows of all hypotheses. */
    Optional<Adjusted> of(String hypothesis, Window window) {
        return adjusted.stream()
                .filter(one ->
                        one.hypothesis().equals(hypothesis) && one.window().equals(window))
                .findFirst();
    }

    /** A finding of a window of the grid under the headline null model, with its adjusted p-value. */
    Finding onto(Finding finding) {
        boolean grid = !finding.headline()
                && finding.nullModel() == finding.hypothesis().headline();
        return finding.window()
                .filter(window -> grid)
                .flatMap(window -> of(finding.hypothesis().id(), window))
                .map(one -> finding.withSignificance(finding.significance().withAdjusted(one.minP(), METHOD)))
                .orElse(finding);
    }
}
