package coincide.analysis;

import coincide.plan.NullCode;
import java.io.Serializable;
import java.util.List;

/**
 * One point of a curve that belongs to a hypothesis: a row of the table {@code profiles}.
 *
 * @param anchor what days are counted from
 * @param lo first day of the bin, or days by which the calendar is displaced
 * @param hi last day of the bin, included, or the same days
 * @param milestones milestones that enter
 * @param atRisk milestone-days of the bin, or exposed days
 * @param observed launch days on them
 * @param expected launch days that season and year alone give there
 * @param ratio the pair correlation {@code g}, or the rate ratio of N10; absent where there is nothing to compare
 * @param envelope global envelope; only curves around milestones have one
 * @param pointwise the band of the bin by itself, which is no test; as above
 * @param p of the whole curve, or of this displacement on either side; absent where no test exists
 */
public record ProfilePoint(
        String hypothesis,
        Kind kind,
        Origin anchor,
        int lo,
        int hi,
        int milestones,
        int atRisk,
        int observed,
        double expected,
        List<Double> ratio,
        List<Band> envelope,
        List<Band> pointwise,
        List<Double> p,
        NullCode nullModel,
        int replicates)
        implements Serializable {
    /** Lower and upper edge, in units of the ratio. */
    public record Band(double low, double high) implements Serializable {}

    /** Which curve. */
    public enum Kind {
        /** Launch days by their distance from milestones. */
        PERI_EVENT,
        /** The effect of the declared window with the calendar displaced. */
        PLACEBO
    }

    /** What days are counted from. */
    public enum Origin {
        /** The first day of a milestone. */
        START,
        /** The last day of a milestone. */
        END,
        /** The true calendar. */
        CALENDAR
    }

    public ProfilePoint {
        ratio = List.copyOf(ratio);
        envelope = List.copyOf(envelope);
        pointwise = List.copyOf(pointwise);
        p = List.copyOf(p);
    }
}
