package coincide.report;

import coincide.analysis.Certainty;
import coincide.analysis.Finding;
import coincide.analysis.Finding.Limits;
import coincide.analysis.Verdict;
import coincide.plan.Job;
import coincide.plan.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of a verdict: the rule that gave it, the evidence and the reason. */
final class Answer {
    private static final double NARROWLY = 1.05;

    private Answer() {}

    static List<Prose> of(Job job, Result result) {
        if (result.headline().isEmpty()) {
            return List.of(Prose.own("This run has no finding for this hypothesis."));
        }
        Finding finding = result.headline().get();
        List<Prose> sentences = new ArrayList<>();
        finding.judgement().verdict().ifPresent(verdict -> sentences.add(rule(job, finding, verdict)));
        if (result.described()) {
            sentences.add(Prose.own("This is described and not tested: it has no p-value and no verdict."));
        }
        if (finding.hypothesis().statistic() instanceof Statistic.None) {
            return sentences;
        }
        sentences.add(Evidence.of(job, finding));
        finding.judgement().certainty().map(Answer::certainty).ifPresent(sentences::add);
        Evidence.shares(finding).ifPresent(sentences::add);
        return sentences;
    }

    private static Prose rule(Job job, Finding finding, Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> reasoned("The data agree with the claim" + agreement(finding), finding, "");
            case NO_MEANINGFUL_LINK -> reasoned(small(job, finding), finding, "");
            case OPPOSITE -> reasoned(opposite(finding), finding, "");
            case INCONCLUSIVE -> reasoned("The data cannot tell. " + Visible.sentence(finding), finding, "");
            case NOT_TESTABLE -> reasoned("The claim cannot be tested on these data.", finding, "");
            case WITHHELD -> reasoned("The verdict is withheld.", finding, "").then(corrected(job, finding));
            case PENDING ->
                reasoned(
                                "The verdict is pending.",
                                finding,
                                " The test is done; the checks that a verdict needs are not.")
                        .then(corrected(job, finding));
        };
    }

    private static Prose certainty(Certainty certainty) {
        String reasons = certainty.reasons().isEmpty()
                ? "launch days expected inside, agreement of the ways to test it, controls and sources all allow it"
                : String.join("; ", certainty.reasons());
        return Prose.own("Confidence in the verdict is " + certainty.level().words() + ": " + reasons + ".");
    }

    private static String agreement(Finding finding) {
        return finding.judgement()
                .robustness()
                .map(robustness -> switch (robustness) {
                    case ROBUST -> ", and every null model that applies rejects too.";
                    case MIXED -> "; some of the other null models reject too, others do not.";
                    case FRAGILE ->
                        "; this is fragile: the named null model does not reject, or only null models that ignore"
                                + " season or bursts do.";
                })
                .orElse(".");
    }

    private static String small(Job job, Finding finding) {
        String ratio = finding.effect().ratio().map(Numbers::ratio).orElse(Numbers.NONE);
        return "The data are compatible only with small differences (ratio " + ratio + ", 90 % interval "
                + limits(finding.effect().interval90()) + ", inside " + smallest(job) + ")."
                + finding.effect()
                        .interval90()
                        .map(limits -> narrowly(job, limits))
                        .orElse("");
    }

    /** Said where a limit lies within a twentieth of the smallest ratio of interest. */
    static String narrowly(Job job, Limits limits) {
        double room = job.smallestEffect() / Math.max(limits.high(), 1 / limits.low());
        if (room > NARROWLY || room < 1 / NARROWLY) {
            return "";
        }
        boolean upper = limits.high() * limits.low() >= 1;
        return " It hangs by little: the " + (upper ? "upper" : "lower") + " limit is "
                + Numbers.thousandths(upper ? limits.high() : limits.low()) + ", and the smallest ratio of interest "
                + Numbers.thousandths(upper ? job.smallestEffect() : 1 / job.smallestEffect()) + ".";
    }

    private static String opposite(Finding finding) {
        return "The ratio lies on the other side of 1 from the claim (95 % interval "
                + limits(finding.effect().interval95()) + ").";
    }

    private static String corrected(Job job, Finding finding) {
        Optional<Double> adjusted = finding.significance().adjusted();
        if (adjusted.isEmpty()) {
            return " This hypothesis has no adjusted p-value.";
        }
        double level = job.level(finding.hypothesis().role());
        boolean rejects = adjusted.get() < level;
        return " After correction for the whole family of tests, the null model is "
                + (rejects ? "rejected" : "not rejected") + " at " + Numbers.level(level)
                + (rejects ? agreement(finding) : ".");
    }

    private static Prose reasoned(String rule, Finding finding, String otherwise) {
        String reason = finding.judgement().reason().strip();
        return reason.isEmpty()
                ? Prose.own(rule + otherwise)
                : Prose.own(rule + " ").data(reason).then(reason.endsWith(".") ? "" : ".");
    }

    /** The band of ratios that are too small to matter. */
    static String smallest(Job job) {
        return Numbers.interval(1 / job.smallestEffect(), job.smallestEffect());
    }

    private static String limits(Optional<Limits> limits) {
        return limits.map(range -> Numbers.interval(range.low(), range.high())).orElse(Numbers.NONE);
    }
}
