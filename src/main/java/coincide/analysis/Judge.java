package coincide.analysis;

import coincide.analysis.Finding.Judgement;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.stats.Multiplicity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Corrects the headline p-values for their number and gives each hypothesis its verdict.
 *
 * <p>Primary hypotheses: Holm at the job's alpha. Secondary: Benjamini-Hochberg. A hypothesis that is not testable leaves its
 * family before the correction; why it is not is decided by {@link Testability}, from margins alone and never from the
 * outcome.
 */
final class Judge {
    /** Null models that lose season, level or clustering: references, whose rejection alone says little. */
    private static final Set<NullCode> LENIENT = EnumSet.of(NullCode.N1, NullCode.N2, NullCode.N5, NullCode.N6);

    private static final Judgement PENDING = new Judgement(
            Optional.of(Verdict.PENDING),
            Optional.empty(),
            "The specification grid and the measured size of the null model are not computed yet, nor are the negative controls weighed.");

    private Judge() {}

    /**
     * Judges findings.
     *
     * @param untestable why a hypothesis is not testable, by id
     */
    static List<Finding> judge(Job job, List<Finding> findings, Map<String, String> untestable) {
        Map<String, Double> adjusted = new HashMap<>();
        adjusted.putAll(adjust(findings, untestable, Role.PRIMARY, Multiplicity::holm));
        adjusted.putAll(adjust(findings, untestable, Role.SECONDARY, Multiplicity::benjaminiHochberg));
        Map<String, List<Finding>> primaryWindows = findings.stream()
                .filter(finding -> ofHeadlineWindow(finding, findings))
                .collect(Collectors.groupingBy(finding -> finding.hypothesis().id()));
        return findings.stream()
                .map(finding ->
                        finding.headline() ? judged(job, finding, untestable, adjusted, primaryWindows) : finding)
                .toList();
    }

    private static Finding judged(
            Job job,
            Finding finding,
            Map<String, String> untestable,
            Map<String, Double> adjusted,
            Map<String, List<Finding>> primaryWindows) {
        String id = finding.hypothesis().id();
        if (untestable.containsKey(id)) {
            return finding.withJudgement(
                    new Judgement(Optional.of(Verdict.NOT_TESTABLE), Optional.empty(), untestable.get(id)));
        }
        if (!adjusted.containsKey(id)) {
            return finding;
        }
        String method = finding.hypothesis().role() == Role.PRIMARY ? "holm" : "benjamini_hochberg";
        Finding corrected = finding.withSignificance(finding.significance().withAdjusted(adjusted.get(id), method));
        Optional<Robustness> robustness =
                adjusted.get(id) < job.level(finding.hypothesis().role())
                        ? Optional.of(robustness(job, finding, primaryWindows.get(id)))
                        : Optional.empty();
        return corrected.withJudgement(new Judgement(PENDING.verdict(), robustness, PENDING.reason()));
    }

    private static Map<String, Double> adjust(
            List<Finding> findings, Map<String, String> untestable, Role role, Function<double[], double[]> method) {
        List<Finding> family = findings.stream()
                .filter(Finding::headline)
                .filter(finding -> finding.hypothesis().role() == role)
                .filter(finding -> !untestable.containsKey(finding.hypothesis().id()))
                .toList();
        double[] p = family.stream()
                .mapToDouble(finding -> finding.significance().pValue().orElseThrow())
                .toArray();
        double[] adjusted = method.apply(p);
        Map<String, Double> byId = new HashMap<>();
        for (int i = 0; i < p.length; i++) {
            byId.put(family.get(i).hypothesis().id(), adjusted[i]);
        }
        return byId;
    }

    private static Robustness robustness(Job job, Finding headline, List<Finding> beside) {
        List<NullCode> rejecting = new ArrayList<>();
        List<NullCode> strict = new ArrayList<>();
        double level = job.level(headline.hypothesis().role());
        for (Finding finding : beside) {
            if (finding.flags().contains(Flag.UNTESTABLE)) {
                continue;
            }
            if (!LENIENT.contains(finding.nullModel())) {
                strict.add(finding.nullModel());
            }
            if (finding.significance().pValue().filter(p -> p < level).isPresent()) {
                rejecting.add(finding.nullModel());
            }
        }
        boolean onlyLenient = Collections.disjoint(rejecting, strict);
        if (onlyLenient || !rejecting.containsAll(headline.hypothesis().named())) {
            return Robustness.FRAGILE;
        }
        return rejecting.containsAll(strict) ? Robustness.ROBUST : Robustness.MIXED;
    }

    private static boolean ofHeadlineWindow(Finding finding, List<Finding> findings) {
        return findings.stream()
                .filter(Finding::headline)
                .filter(headline ->
                        headline.hypothesis().id().equals(finding.hypothesis().id()))
                .anyMatch(headline -> headline.window().equals(finding.window())
                        && headline.sample().equals(finding.sample()));
    }
}
