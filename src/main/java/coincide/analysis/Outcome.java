package coincide.analysis;

import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import coincide.stats.Interval;
import coincide.stats.RateRatio;
import java.io.Serializable;
import java.util.List;

/**
 * What evaluating a cell gave.
 *
 * @param observed the statistic
 * @param margins counts inside and outside the exposure, from which the exact conditional ratio follows; none where the
 *     statistic is not a count of launch days
 * @param estimates the effect under the headline model: one, or none where it cannot be estimated
 * @param tests one law a null model; none where no test exists
 */
public record Outcome(double observed, List<RateRatio> margins, List<Estimate> estimates, List<Tested> tests)
        implements Serializable {

    /**
     * A null model and what it said.
     *
     * @param expected what it expects of the statistic, in units of {@link Outcome#observed}
     */
    public record Tested(NullCode code, NullLaw law, double expected) implements Serializable {}

    /**
     * An effect with its intervals.
     *
     * @param expected what the model expects without the effect, in units of the statistic
     * @param interval95 empty where the method has none
     */
    public record Estimate(
            double expected, double ratio, List<Interval> interval95, List<Interval> interval90, String method)
            implements Serializable {}
}
