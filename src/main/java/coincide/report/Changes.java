package coincide.report;

import coincide.analysis.Earlier;
import coincide.analysis.Earlier.Headlined;
import coincide.analysis.Finding;
import coincide.analysis.Verdict;
import coincide.plan.Role;
import coincide.plan.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has changed since an earlier snapshot, in sentences: inputs first, then verdicts, then the largest move of a ratio. */
final class Changes {
    /** Moves of a ratio by less than this factor are not told. */
    private static final double TOLD = 1.005;

    private final Earlier earlier;
    private final List<Finding> findings;

    private Changes(Earlier earlier, List<Finding> findings) {
        this.earlier = earlier;
        this.findings = findings;
    }

    static List<String> since(Earlier earlier, Run run, List<Finding> findings) {
        Changes changes = new Changes(
                earlier,
                findings.stream()
                        .filter(finding ->
                                finding.headline() && finding.hypothesis().role() == Role.PRIMARY)
                        .toList());
        List<String> sentences = new ArrayList<>();
        sentences.add("Since the snapshot as of " + Numbers.date(earlier.asOf()) + ": " + changes.inputs(run) + ".");
        sentences.addAll(changes.verdicts());
        changes.largestMove().ifPresent(sentences::add);
        return sentences;
    }

    private String inputs(Run run) {
        List<String> changed = new ArrayList<>();
        if (!earlier.dataVersion().equals(run.dataVersion())) {
            changed.add("the data");
        }
        if (!earlier.planHash().equals(run.planHash())) {
            changed.add("the plan");
        }
        if (!earlier.codeVersion().equals(run.codeVersion())) {
            changed.add("the program");
        }
        String what = changed.isEmpty()
                ? "data, plan and program are the same"
                : Prose.list(changed) + (changed.size() == 1 && !changed.get(0).equals("the data") ? " has" : " have")
                        + " changed";
        int before =
                earlier.findings().stream().mapToInt(Headlined::launches).max().orElse(0);
        int now = findings.stream()
                .mapToInt(finding -> finding.sample().launches())
                .max()
                .orElse(0);
        return what + "; launch days: " + (before == now ? now + " as before" : before + ", now " + now);
    }

    private List<String> verdicts() {
        List<String> moved = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<String> now = finding.judgement().verdict().map(Verdict::words);
            Optional<Optional<String>> before = before(finding).map(Headlined::verdict);
            if (before.isPresent() && !before.get().equals(now)) {
                moved.add(finding.hypothesis().id() + " was " + before.get().orElse("without a verdict") + " and is "
                        + now.orElse("without one"));
            } else if (before.isEmpty()) {
                moved.add(finding.hypothesis().id() + " is new");
            }
        }
        for (Headlined one : earlier.findings()) {
            if (findings.stream().noneMatch(finding -> finding.hypothesis().id().equals(one.hypothesis()))) {
                moved.add(one.hypothesis() + " is no longer in the plan");
            }
        }
        return List.of(moved.isEmpty() ? "No verdict has changed." : String.join("; ", moved) + ".");
    }

    private Optional<String> largestMove() {
        double largest = Math.log(TOLD);
        Optional<String> sentence = Optional.empty();
        for (Finding finding : findings) {
            Optional<Double> before = before(finding).flatMap(Headlined::ratio);
            Optional<Double> now = finding.effect().ratio().filter(Double::isFinite);
            if (before.isPresent() && now.isPresent()) {
                double move = Math.abs(Math.log(now.get() / before.get()));
                if (move > largest) {
                    largest = move;
                    sentence =
                            Optional.of("The ratio of " + finding.hypothesis().id() + " has moved most, from "
                                    + Numbers.ratio(before.get()) + " to " + Numbers.ratio(now.get()) + ".");
                }
            }
        }
        return sentence;
    }

    private Optional<Headlined> before(Finding finding) {
        return earlier.findings().stream()
                .filter(one -> one.hypothesis().equals(finding.hypothesis().id()))
                .findFirst();
    }
}
