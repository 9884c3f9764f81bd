package coincide.analysis;

import coincide.analysis.Finding.Judgement;
import coincide.analysis.VerdictRules.Ruling;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects the headline p-values for their number and gives each hypothesis its verdict, with how robust and how certain it is.
 *
 * <p>A hypothesis that is not testable leaves its family before the correction; why it is not is decided by {@link
 * Testability}, from margins alone and never from the outcome.
 */
final class Judge {
    /** Null models that lose season, level or clustering: references, whose rejection alone says little. */
    private static final Set<NullCode> LENIENT = EnumSet.of(NullCode.N1, NullCode.N2, NullCode.N5, NullCode.N6);

    private final Job job;
    private final List<Finding> findings;
    private final Map<String, String> untestable;
    private final Checks checks;
    private final Corrections corrections;

    private Judge(Job job, List<Finding> findings, Map<String, String> untestable, Checks checks) {
        this.job = job;
        this.findings = findings;
        this.untestable = untestable;
        this.checks = checks;
        this.corrections = Corrections.of(findings, untestable.keySet());
    }

    /**
     * Judges findings.
     *
     * @param untestable why a hypothesis is not testable, by id
     */
    static List<Finding> judge(Job job, List<Finding> findings, Map<String, String> untestable, Checks checks) {
        Judge judge = new Judge(job, findings, untestable, checks);
        return findings.stream()
                .map(finding -> finding.headline() ? judge.judged(finding) : finding)
                .toList();
    }

    private Finding judged(Finding finding) {
        String id = finding.hypothesis().id();
        if (untestable.containsKey(id)) {
            return finding.withJudgement(Judgement.of(Optional.of(Verdict.NOT_TESTABLE), untestable.get(id)));
        }
        if (!corrections.declared().containsKey(id)) {
            return finding;
        }
        double adjusted = corrections.declared().get(id);
        Optional<Agreement> agreement = agreement(finding);
        Ruling ruling = new VerdictRules(
                        job,
                        finding,
                        adjusted,
                        Optional.ofNullable(corrections.opposite().get(id)),
                        agreement)
                .ruling(checks);
        boolean rejects = adjusted < job.level(finding.hypothesis().role());
        return finding.withSignificance(finding.significance()
                        .withAdjusted(
                                adjusted,
                                Corrections.method(finding.hypothesis().role())))
                .withJudgement(new Judgement(
                        Optional.of(ruling.verdict()),
                        rejects ? Optional.of(robustness(finding)) : Optional.empty(),
                        ruling.reason(),
                        agreement,
                        certainty(finding, ruling.verdict(), agreement),
                        checks.calibratedP(id)));
    }

    /** Only what the data decided is more or less certain. */
    private Optional<Certainty> certainty(Finding finding, Verdict verdict, Optional<Agreement> agreement) {
        Provenance provenance = checks.provenance().get(finding.hypothesis().id());
        return verdict == Verdict.PENDING || verdict == Verdict.WITHHELD || provenance == null
                ? Optional.empty()
                : agreement.flatMap(
                        cells -> checks.controls().map(controls -> Certainty.of(finding, cells, controls, provenance)));
    }

    /** Of the specification grid where it varies the statistic; absent where it was not computed. */
    private Optional<Agreement> agreement(Finding headline) {
        Statistic statistic = headline.hypothesis().statistic();
        return statistic instanceof Statistic.WindowCount || statistic instanceof Statistic.UnionCount
                ? Optional.ofNullable(
                        checks.agreements().get(headline.hypothesis().id()))
                : Optional.of(Agreement.of(headline, of(headline.hypothesis().id()), job.alpha()));
    }

    private List<Finding> of(String id) {
        return findings.stream()
                .filter(finding -> finding.hypothesis().id().equals(id))
                .toList();
    }

    /** Null models that are too liberal on these data neither make a finding robust nor spoil it; a named one spoils it. */
    private Robustness robustness(Finding headline) {
        List<NullCode> rejecting = new ArrayList<>();
        List<NullCode> strict = new ArrayList<>();
        double level = job.level(headline.hypothesis().role());
        for (Finding finding : of(headline.hypothesis().id())) {
            boolean beside = headline.window().equals(finding.window())
                    && headline.sample().equals(finding.sample());
            if (!beside || finding.flags().contains(Flag.UNTESTABLE) || finding.liberal()) {
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
}
