package coincide.report;

import coincide.analysis.Finding;
import coincide.analysis.Finding.Effect;
import coincide.analysis.Finding.Judgement;
import coincide.analysis.Finding.Limits;
import coincide.analysis.Finding.Power;
import coincide.analysis.Finding.Sample;
import coincide.analysis.Finding.Significance;
import coincide.analysis.Flag;
import coincide.analysis.Verdict;
import coincide.model.Window;
import coincide.plan.Hypothesis;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hand-made findings: made-up numbers, each kind of statistic, each kind of gap. */
final class Findings {
    /** Observed, expected, ratio, exposed days, p, adjusted p. */
    private static final double[][] NUMBERS = {
        {113, 101.4, 1.23, 2870, 0.071, 0.71},
        {9, 5.1, 1.82, 172, 0.062, 0.68},
        {31, 30.4, 1.02, 961, 0.47, 1},
        {24, 31.7, 0.71, 1010, 0.93, 1},
        {8, 7.4, 1.09, 259, 0.45, 1},
        {5, 7.2, 0.68, 266, 0.86, 1},
        {1, 4.2, 0.23, 140, 0.058, 0.64},
        {33, 17.6, 2.14, 588, 0.0004, 0.0056},
        {4, 9.1, 0.42, 301, 0.984, 1},
        {6, 6.3, 0.95, 173, 0.6, 1},
        {12, 13.9, 0.85, 399, 0.74, 1},
        {23.5, 28.4, Double.NaN, 0, 0.18, 1},
        {27, 31.9, 0.79, 796, 0.0497, 0.55},
        {0.31, 0, 1.36, 2870, 0.24, 1}
    };

    private Findings() {}

    /** Findings of every hypothesis under every null model but the last it names; all verdicts pending. */
    static List<Finding> pending(List<Hypothesis> hypotheses) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < hypotheses.size(); i++) {
            Hypothesis hypothesis = hypotheses.get(i);
            List<NullCode> models = hypothesis.nullModels();
            for (NullCode model : models.subList(0, Math.max(1, models.size() - 1))) {
                findings.add(finding(hypothesis, NUMBERS[i % NUMBERS.length], model));
            }
        }
        return findings;
    }

    static Finding finding(Hypothesis hypothesis, double[] n, NullCode model) {
        boolean headline = model == hypothesis.headline();
        boolean exact = model != NullCode.N10 && model != NullCode.N11 && model != NullCode.N7;
        Optional<Double> ratio = Optional.of(n[2]).filter(value -> !Double.isNaN(value));
        double spread = 1.3 / Math.sqrt(Math.max(1, n[0]));
        boolean windows = hypothesis.statistic() instanceof Statistic.WindowCount
                || hypothesis.statistic() instanceof Statistic.UnionCount;
        return new Finding(
                hypothesis,
                families(hypothesis),
                window(hypothesis),
                model,
                headline,
                new Sample(
                        169,
                        hypothesis.statistic() instanceof Statistic.EventDistance ? 8 : 61,
                        Plans.FROM,
                        Plans.CALENDARS_TO,
                        (int) n[3],
                        5204 - (int) n[3],
                        windows ? Optional.of(n[0] / 169) : Optional.empty(),
                        windows ? Optional.of(0.28) : Optional.empty()),
                new Effect(
                        n[0],
                        Optional.of(n[1]),
                        ratio,
                        ratio.map(r -> limits(r, 1.96 * spread)),
                        ratio.map(r -> limits(r, 1.645 * spread)),
                        Optional.of("inversion of " + model)),
                new Significance(
                        Optional.of(n[4]),
                        Optional.of(Math.min(1, 2 * n[4])),
                        exact,
                        exact ? 0 : 99_999,
                        exact ? 0 : Math.sqrt(n[4] * (1 - n[4]) / 99_999),
                        headline ? Optional.of(n[5]) : Optional.empty(),
                        headline ? Optional.of("holm") : Optional.empty()),
                headline ? Judgement.of(Optional.of(Verdict.PENDING), "") : Judgement.NONE,
                Power.UNKNOWN,
                headline && n[1] < 5 && windows ? List.of(Flag.SPARSE, Flag.CLIPPED) : List.of());
    }

    /** The same finding with another verdict. */
    static Finding judged(Finding finding, Judgement judgement) {
        return new Finding(
                finding.hypothesis(),
                finding.families(),
                finding.window(),
                finding.nullModel(),
                finding.headline(),
                finding.sample(),
                finding.effect(),
                finding.significance(),
                judgement,
                finding.power(),
                finding.flags());
    }

    private static Limits limits(double ratio, double spread) {
        return new Limits(
                spread > 2 ? 0 : ratio * Math.exp(-spread),
                spread > 2 ? Double.POSITIVE_INFINITY : ratio * Math.exp(spread));
    }

    private static Optional<Window> window(Hypothesis hypothesis) {
        return hypothesis.statistic() instanceof Statistic.WindowCount count
                ? Optional.of(count.window())
                : Optional.empty();
    }

    private static List<String> families(Hypothesis hypothesis) {
        if (hypothesis.statistic() instanceof Statistic.WindowCount count) {
            return count.families();
        }
        if (hypothesis.statistic() instanceof Statistic.EventDistance distance) {
            return distance.families();
        }
        return hypothesis.statistic() instanceof Statistic.SeasonShare ? List.of() : Plans.FAMILIES;
    }
}
