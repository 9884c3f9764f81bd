package coincide.report;

import coincide.analysis.Finding;
import coincide.analysis.Flag;
import coincide.model.Direction;
import java.util.Optional;

/** The smallest effect that a test would have shown in four of five simulated histories. */
final class Visible {
    private Visible() {}

    /**
     * For a table, at the level that the verdict uses: {@code 2.31}, {@code none tried} where no simulated one would, empty where
     * it was not measured.
     */
    static Optional<String> cell(Finding finding) {
        return finding.power().corrected().map(Numbers::ratio).or(() -> finding.power()
                .atTwo()
                .map(measured -> "none tried"));
    }

    static String sentence(Finding finding) {
        if (beyond(finding)) {
            return "Not even the largest effect that was simulated would have been visible in four of five histories.";
        }
        String side = finding.hypothesis().direction() == Direction.DOWN ? "less" : "more";
        String beyond = finding.power().atTwo().isPresent() ? ", none of those simulated" : "";
        String corrected = finding.power()
                .corrected()
                .map(ratio -> ", " + Numbers.ratio(ratio) + " or " + side)
                .orElse(beyond);
        return finding.power()
                .detectable()
                .map(ratio -> "Only a ratio of " + Numbers.ratio(ratio) + " or " + side
                        + " would have been visible in four of five simulated histories by itself" + corrected
                        + " after correction for the whole family of tests" + alone(finding)
                        + "; a smaller one shows at times.")
                .orElse("The smallest effect that would have been visible was not measured.");
    }

    /** The power is that of the null model that carries the verdict, whatever must reject beside it. */
    private static String alone(Finding finding) {
        return finding.hypothesis().named().isEmpty() ? "" : ", for " + finding.nullModel() + " alone";
    }

    private static boolean beyond(Finding finding) {
        return finding.flags().contains(Flag.MDE_BEYOND);
    }
}
