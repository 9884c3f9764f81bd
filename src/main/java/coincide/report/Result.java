package coincide.report;

import coincide.analysis.Finding;
import coincide.analysis.Flag;
import coincide.analysis.Verdict;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.plan.Statistic;
import java.util.List;
import java.util.Optional;

/**
 * One hypothesis and all that was found about it.
 *
 * @param headline the finding that carries the verdict; absent where none was computed
 */
record Result(Hypothesis hypothesis, Optional<Finding> headline, List<Finding> findings) {

    /** One result a hypothesis, in the order of the job. */
    static List<Result> all(Job job, List<Finding> findings) {
        return job.hypotheses().stream()
                .map(hypothesis -> of(hypothesis, findings))
                .toList();
    }

    private static Result of(Hypothesis hypothesis, List<Finding> findings) {
        List<Finding> own = findings.stream()
                .filter(finding -> finding.hypothesis().id().equals(hypothesis.id()))
                .toList();
        return new Result(hypothesis, own.stream().filter(Finding::headline).findFirst(), own);
    }

    static Result of(Finding headline) {
        return new Result(headline.hypothesis(), Optional.of(headline), List.of(headline));
    }

    boolean primary() {
        return hypothesis.role() == Role.PRIMARY;
    }

    /** The finding of a null model in the window and period of the headline. */
    Optional<Finding> under(NullCode code) {
        return findings.stream()
                .filter(finding -> finding.nullModel() == code && inMainCell(finding))
                .findFirst();
    }

    /** Findings in other windows or periods. */
    List<Finding> grid() {
        return findings.stream().filter(finding -> !inMainCell(finding)).toList();
    }

    /** Whether the headline rejects after correction for the whole family. */
    boolean rejects(double alpha) {
        return headline.flatMap(finding -> finding.significance().adjusted())
                .filter(p -> p < alpha)
                .isPresent();
    }

    Optional<Verdict> verdict() {
        return headline.flatMap(finding -> finding.judgement().verdict());
    }

    boolean measuresDistance() {
        return hypothesis.statistic() instanceof Statistic.EventDistance
                || hypothesis.statistic() instanceof Statistic.NearestLag;
    }

    /** What the statistic is where it compares no rates. */
    private String measure() {
        return measuresDistance()
                ? "a distance"
                : hypothesis.statistic() instanceof Statistic.Weekday ? "a chi-square" : "a count of milestones";
    }

    /** Whether it has no verdict: estimates only. */
    boolean described() {
        return hypothesis.role() == Role.DESCRIBED;
    }

    /** The verdict, or why there is none. */
    String verdictWords() {
        return verdict().map(Verdict::words).orElse(described() ? "described" : "not computed");
    }

    /** Why there is no ratio, where there is none. */
    String whyNoRatio() {
        if (headline.isEmpty()) {
            return "not computed";
        }
        if (!hypothesis.statistic().comparesRates()) {
            return measure() + ", not a rate";
        }
        if (hypothesis.statistic() instanceof Statistic.None) {
            return "nothing measured";
        }
        List<Flag> flags = headline.get().flags();
        return flags.contains(Flag.UNOBSERVED)
                ? "not observed"
                : flags.contains(Flag.NO_LAUNCHES)
                        ? "no launch days"
                        : flags.contains(Flag.NO_EXPOSED_DAYS)
                                ? "no exposed days"
                                : flags.contains(Flag.NO_UNEXPOSED_DAYS) ? "all days exposed" : "not estimated";
    }

    /** The statistic, where anything is measured. */
    Optional<Double> observed(Finding finding) {
        return hypothesis.statistic() instanceof Statistic.None
                ? Optional.empty()
                : Optional.of(finding.effect().observed());
    }

    /** The ratio of rates; a ratio of distances is none. */
    Optional<Double> ratio(Finding finding) {
        return hypothesis.statistic().comparesRates() ? finding.effect().ratio() : Optional.empty();
    }

    /** What observed and expected count, where that is not launch days inside the windows. */
    String unit() {
        Statistic statistic = hypothesis.statistic();
        if (measuresDistance()) {
            return "days";
        }
        return statistic instanceof Statistic.TriggerCount
                ? "milestones"
                : statistic instanceof Statistic.RateContrast ? "in the first era" : "";
    }

    /** Findings with a p-value of the null models that must reject too. */
    List<Finding> namedTests() {
        return hypothesis.named().stream()
                .flatMap(code -> under(code).stream())
                .filter(finding -> finding.significance().pValue().isPresent())
                .toList();
    }

    /** Why there is no p-value, where there is none. */
    String whyNoP() {
        return headline.isEmpty() ? "not computed" : described() ? "described" : "no test";
    }

    /** Why there is no adjusted p-value, where there is none. */
    String whyNoAdjusted() {
        return verdict().filter(verdict -> verdict == Verdict.NOT_TESTABLE).isPresent() ? "not testable" : whyNoP();
    }

    private boolean inMainCell(Finding finding) {
        return headline.map(main ->
                        main.window().equals(finding.window()) && main.sample().equals(finding.sample()))
                .orElse(true);
    }
}
