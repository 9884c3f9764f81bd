package coincide.analysis;

import coincide.analysis.Finding.Effect;
import coincide.analysis.Finding.Judgement;
import coincide.analysis.Finding.Limits;
import coincide.analysis.Finding.Power;
import coincide.analysis.Finding.Significance;
import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Tested;
import coincide.model.Direction;
import coincide.nulls.NullLaw;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import coincide.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns evaluated cells into findings: one a null model, then corrected for multiplicity and judged. */
public final class Findings {
    private static final double SPARSE = 5;

    private Findings() {}

    /**
     * Findings of all cells, in the order of the cells; within a cell the headline null model first.
     *
     * @param outcomes one for each planned cell, in the same order
     */
    public static List<Finding> of(Job job, List<Planned> cells, List<Outcome> outcomes, Checks checks) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean primary = cells.get(i).primary();
            of(cells.get(i), outcomes.get(i)).stream()
                    .map(one -> primary
                            ? checks.measured().onto(one)
                            : checks.joint().onto(one))
                    .forEach(findings::add);
        }
        return Judge.judge(job, findings, Testability.reasons(job, cells, outcomes), checks);
    }

    private static List<Finding> of(Planned cell, Outcome outcome) {
        if (outcome.tests().isEmpty()) {
            return List.of(untested(cell, outcome));
        }
        List<Finding> findings = new ArrayList<>();
        for (Tested test : outcome.tests()) {
            findings.add(tested(cell, outcome, test));
        }
        return findings;
    }

    private static Finding untested(Planned cell, Outcome outcome) {
        Effect effect = outcome.estimates().stream()
                .findFirst()
                .map(estimate -> effect(outcome, estimate))
                .orElseGet(() -> new Effect(
                        outcome.observed(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return finding(cell, cell.hypothesis().headline(), effect, Significance.NONE, cell.flags());
    }

    private static Finding tested(Planned cell, Outcome outcome, Tested test) {
        Hypothesis hypothesis = cell.hypothesis();
        NullLaw law = test.law();
        Effect effect = effect(outcome, test, hypothesis.headline());
        Significance significance = hypothesis.described() ? Significance.NONE : significance(hypothesis, law);
        return finding(cell, test.code(), effect, significance, flags(cell, law, effect));
    }

    /** A chi-square looks to all sides with its upper tail. */
    private static Significance significance(Hypothesis hypothesis, NullLaw law) {
        boolean allSides = hypothesis.statistic() instanceof Statistic.Weekday;
        Direction side = allSides ? Direction.UP : hypothesis.direction();
        return new Significance(
                Optional.of(law.p(side)),
                Optional.of(law.untestable() ? 1 : allSides ? law.p(side) : law.pTwoSided()),
                law.exact(),
                law.replicates(),
                law.pError(side),
                Optional.empty(),
                Optional.empty());
    }

    private static Finding finding(
            Planned cell, NullCode code, Effect effect, Significance significance, List<Flag> flags) {
        boolean headline = cell.primary() && code == cell.hypothesis().headline();
        return new Finding(
                cell.hypothesis(),
                cell.families(),
                cell.window(),
                code,
                headline,
                cell.sample(),
                effect,
                significance,
                Judgement.NONE,
                Power.UNKNOWN,
                flags);
    }

    /** The estimate belongs to the headline null model; beside the others stands what they expect, and the quotient. */
    private static Effect effect(Outcome outcome, Tested test, NullCode headline) {
        if (test.code() == headline && !outcome.estimates().isEmpty()) {
            return effect(outcome, outcome.estimates().get(0));
        }
        double expected = test.expected();
        return new Effect(
                outcome.observed(),
                Optional.of(expected),
                expected > 0 ? Optional.of(outcome.observed() / expected) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("observed/expected"));
    }

    private static Effect effect(Outcome outcome, Estimate estimate) {
        return new Effect(
                outcome.observed(),
                Optional.of(estimate.expected()),
                Optional.of(estimate.ratio()),
                estimate.interval95().stream().findFirst().map(Findings::limits),
                estimate.interval90().stream().findFirst().map(Findings::limits),
                Optional.of(estimate.method()));
    }

    private static List<Flag> flags(Planned cell, NullLaw law, Effect effect) {
        List<Flag> flags = new ArrayList<>(cell.flags());
        boolean counted = cell.cell() instanceof CountCell
                || cell.cell() instanceof ContrastCell
                || cell.cell() instanceof SubsetCell;
        if (counted && effect.expected().filter(expected -> expected < SPARSE).isPresent()) {
            flags.add(Flag.SPARSE);
        }
        if (effect.ratio().filter(ratio -> ratio.isInfinite()).isPresent()) {
            flags.add(Flag.INFINITE_RATIO);
        }
        if (effect.interval95()
                .filter(limits -> Double.isInfinite(limits.high()))
                .isPresent()) {
            flags.add(Flag.INFINITE_LIMIT);
        }
        if (law.untestable()) {
            flags.add(Flag.UNTESTABLE);
        }
        return flags;
    }

    private static Limits limits(Interval interval) {
        return new Limits(interval.low(), interval.high());
    }
}
