package coincide.report;

import coincide.analysis.Earlier;
import coincide.analysis.Earlier.Headlined;
import coincide.analysis.Finding;
import coincide.analysis.Verdict;
import coincide.plan.Role;
import coincide.plan.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What has changed since an earlier snapshot, in sentences: inputs first, then verdicts, then the largest move of a ratio. */
public final class Changes {
    /** Moves of a ratio by less than this factor are not told. */
    private static final double TOLD = 1.005;

    /** What a first snapshot says. */
    static final String NONE = "This is the first snapshot: there is no earlier one to compare it with.";

    private final Earlier before;
    private final Earlier now;

    private Changes(Earlier before, Earlier now) {
        this.before = before;
        this.now = now;
    }

    /** From an earlier snapshot to the findings of a run. */
    static List<String> since(Earlier earlier, Run run, List<Finding> findings) {
        List<Headlined> headlines = findings.stream()
                .filter(finding -> finding.headline() && finding.hypothesis().role() == Role.PRIMARY)
                .map(finding -> new Headlined(
                        finding.hypothesis().id(),
                        finding.sample().launches(),
                        finding.effect().ratio().filter(Double::isFinite),
                        finding.judgement().verdict().map(Verdict::words)))
                .toList();
        return between(
                earlier, new Earlier(run.asOf(), run.planHash(), run.dataVersion(), run.codeVersion(), headlines));
    }

    /** From one snapshot to another. */
    public static List<String> between(Earlier before, Earlier now) {
        Changes changes = new Changes(before, now);
        List<String> sentences = new ArrayList<>();
        sentences.add("Since the snapshot as of " + Numbers.date(before.asOf()) + ": " + changes.inputs() + ".");
        sentences.addAll(changes.verdicts());
        changes.largestMove().ifPresent(sentences::add);
        return sentences;
    }

    /** Whether both have the same hypotheses, each with the same verdict. */
    public static boolean sameVerdicts(Earlier before, Earlier now) {
        return verdictsOf(before).equals(verdictsOf(now));
    }

    private static Map<String, Optional<String>> verdictsOf(Earlier snapshot) {
        return snapshot.findings().stream().collect(Collectors.toMap(Headlined::hypothesis, Headlined::verdict));
    }

    /**
     * What happened before an earlier snapshot and is new since.
     *
     * @param counts how many, by what they are; empty where there is nothing to say
     */
    public static Optional<String> late(LocalDate asOf, Map<String, Long> counts) {
        String each = counts.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of("Arrived late, of days before " + Numbers.date(asOf) + ": " + each + ".");
    }

    private String inputs() {
        List<String> changed = new ArrayList<>();
        if (!before.dataVersion().equals(now.dataVersion())) {
            changed.add("the data");
        }
        if (!before.planHash().equals(now.planHash())) {
            changed.add("the plan");
        }
        if (!before.codeVersion().equals(now.codeVersion())) {
            changed.add("the program");
        }
        String what = changed.isEmpty()
                ? "data, plan and program are the same"
                : Prose.list(changed) + (changed.size() == 1 && !changed.get(0).equals("the data") ? " has" : " have")
                        + " changed";
        int then = launches(before);
        int since = launches(now);
        return what + "; launch days: " + (then == since ? since + " as before" : then + ", now " + since);
    }

    private static int launches(Earlier snapshot) {
        return snapshot.findings().stream().mapToInt(Headlined::launches).max().orElse(0);
    }

    private List<String> verdicts() {
        List<String> moved = new ArrayList<>();
        for (Headlined one : now.findings()) {
            Optional<Optional<String>> then = named(before, one).map(Headlined::verdict);
            if (then.isPresent() && !then.get().equals(one.verdict())) {
                moved.add(one.hypothesis() + " was " + then.get().orElse("without a verdict") + " and is "
                        + one.verdict().orElse("without one"));
            } else if (then.isEmpty()) {
                moved.add(one.hypothesis() + " is new");
            }
        }
        for (Headlined one : before.findings()) {
            if (named(now, one).isEmpty()) {
                moved.add(one.hypothesis() + " is no longer in the plan");
            }
        }
        return List.of(moved.isEmpty() ? "No verdict has changed." : String.join("; ", moved) + ".");
    }

    private Optional<String> largestMove() {
        double largest = Math.log(TOLD);
        Optional<String> sentence = Optional.empty();
        for (Headlined one : now.findings()) {
            Optional<Double> then = named(before, one).flatMap(Headlined::ratio);
            if (then.isPresent() && one.ratio().isPresent()) {
                double move = Math.abs(Math.log(one.ratio().get() / then.get()));
                if (move > largest) {
                    largest = move;
                    sentence = Optional.of("The ratio of " + one.hypothesis() + " has moved most, from "
                            + Numbers.ratio(then.get()) + " to "
                            + Numbers.ratio(one.ratio().get()) + ".");
                }
            }
        }
        return sentence;
    }

    private static Optional<Headlined> named(Earlier snapshot, Headlined other) {
        return snapshot.findings().stream()
                .filter(one -> one.hypothesis().equals(other.hypothesis()))
                .findFirst();
    }
}
