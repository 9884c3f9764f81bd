package coincide.analysis;

import coincide.model.Window;
import coincide.plan.Hypothesis;
import coincide.plan.NullCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one null model says of one hypothesis in one window: a row of the table {@code findings}.
 *
 * @param families the families whose windows make the exposure; for a union, those of its members
 * @param window absent where the statistic has none of its own
 * @param headline whether this row carries the verdict of its hypothesis
 * @param power only headline rows have it
 */
public record Finding(
        Hypothesis hypothesis,
        List<String> families,
        Optional<Window> window,
        NullCode nullModel,
        boolean headline,
        Sample sample,
        Effect effect,
        Significance significance,
        Judgement judgement,
        Power power,
        List<Flag> flags) {

    public Finding {
        families = List.copyOf(families);
        flags = List.copyOf(flags);
    }

    /**
     * What was counted.
     *
     * @param precursorRate share of launch days inside the exposure
     * @param triggerRate share of milestones with a launch day in their window, where milestones have windows
     */
    public record Sample(
            int launches,
            int milestones,
            LocalDate from,
            LocalDate to,
            int exposedDays,
            int unexposedDays,
            Optional<Double> precursorRate,
            Optional<Double> triggerRate) {
        /** Share of observed days that are exposed. */
        public double exposedShare() {
            return (double) exposedDays / (exposedDays + unexposedDays);
        }
    }

    /**
     * The statistic, what the null model expects, and the effect with its intervals.
     *
     * @param ratio absent where it does not exist; infinite where no launch lies outside the exposure
     */
    public record Effect(
            double observed,
            Optional<Double> expected,
            Optional<Double> ratio,
            Optional<Limits> interval95,
            Optional<Limits> interval90,
            Optional<String> method) {}

    /** Confidence limits; the upper one may be infinite. */
    public record Limits(double low, double high) {}

    /**
     * The test.
     *
     * @param pValue in the declared direction; absent where no test exists
     * @param pError Monte Carlo standard error, 0 for exact laws
     * @param adjusted after the correction named by {@code adjustment}
     */
    public record Significance(
            Optional<Double> pValue,
            Optional<Double> pTwoSided,
            boolean exact,
            long replicates,
            double pError,
            Optional<Double> adjusted,
            Optional<String> adjustment) {
        /** No test exists for this cell. */
        public static final Significance NONE =
                new Significance(Optional.empty(), Optional.empty(), true, 0, 0, Optional.empty(), Optional.empty());

        /**
         * The p-value on the side that is not declared, where the statistic lies there; 1 where it lies on the declared one.
         * Twice the smaller of both sides is the two-sided one.
         */
        Optional<Double> pOpposite() {
            return pValue.flatMap(declared -> pTwoSided.map(both -> declared > both / 2 ? both / 2 : 1));
        }

        Significance withAdjusted(double value, String method) {
            return new Significance(
                    pValue, pTwoSided, exact, replicates, pError, Optional.of(value), Optional.of(method));
        }
    }

    /**
     * What follows from the tests and the checks; only headline rows have it.
     *
     * @param reason why the verdict is what it is; empty where the numbers say so themselves
     * @param agreement of the specifications
     * @param calibratedP two-sided p-value of the model's coefficient that allows for the bias of the negative controls
     * @param certainty how firmly the verdict stands; absent where it is none of the data
     */
    public record Judgement(
            Optional<Verdict> verdict,
            Optional<Robustness> robustness,
            String reason,
            Optional<Agreement> agreement,
            Optional<Certainty> certainty,
            Optional<Double> calibratedP) {
        public static final Judgement NONE = of(Optional.empty(), "");

        public static Judgement of(Optional<Verdict> verdict, String reason) {
            return new Judgement(
                    verdict, Optional.empty(), reason, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * What the test could have seen, measured on simulated histories.
     *
     * @param detectable the ratio that four of five histories would have shown; absent where none of those tried
     * @param corrected the same at the level of the first step of the correction for the family
     * @param atTwo share of histories with ratio 2 that it would have shown; with ratio 1/2 where fewer launches are expected
     */
    public record Power(Optional<Double> detectable, Optional<Double> corrected, Optional<Double> atTwo) {
        /** Not measured. */
        public static final Power UNKNOWN = new Power(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the null model rejects too many histories without an effect, so that it may not carry a verdict. */
    public boolean liberal() {
        return flags.contains(Flag.LIBERAL_SIZE);
    }

    Finding withSignificance(Significance changed) {
        return new Finding(
                hypothesis, families, window, nullModel, headline, sample, effect, changed, judgement, power, flags);
    }

    Finding withJudgement(Judgement changed) {
        return new Finding(
                hypothesis, families, window, nullModel, headline, sample, effect, significance, changed, power, flags);
    }

    Finding withPower(Power measured, List<Flag> changed) {
        return new Finding(
                hypothesis,
                families,
                window,
                nullModel,
                headline,
                sample,
                effect,
                significance,
                judgement,
                measured,
                changed);
    }
}
