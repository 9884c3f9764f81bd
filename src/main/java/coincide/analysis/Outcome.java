package coincide.analysis;

import coincide.nulls.NullDistribution;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import coincide.stats.Interval;
import java.io.Serializable;
import java.util.List;

/**
 * What evaluating a cell gave.
 *
 * @param observed the statistic
 * @param estimates the effect under the headline model: one, or none where it cannot be estimated
 * @param tests one law a null model, the headline first; none where no test exists
 * @param distribution the statistic under the headline null model: one, or none where no test exists
 */
public record Outcome(
        double observed,
        Grounds grounds,
        List<Estimate> estimates,
        List<Tested> tests,
        List<NullDistribution> distribution)
        implements Serializable {

    /** Asks the headline for its distribution, and keeps of all laws only their places. */
    Outcome(double observed, Grounds grounds, List<Estimate> estimates, List<Tested> tests) {
        this(
                observed,
                grounds,
                estimates,
                tests.stream().map(Tested::settled).toList(),
                tests.stream()
                        .limit(1)
                        .flatMap(test -> test.law().distribution(observed, test.unit()).stream())
                        .toList());
    }

    /**
     * What a test rests on, known before it is looked at how the launches fell.
     *
     * @param obstacle why no test exists; empty where one does
     * @param leastExpected fewest launch days that any part of the exposure expects; infinite where days are not counted
     * @param leastPUp smallest p-value that a permutation of launch days within years allows upwards; 0 where unknown
     * @param leastPDown the same downwards
     */
    public record Grounds(String obstacle, double leastExpected, double leastPUp, double leastPDown)
            implements Serializable {
        /** Nothing limits the test. */
        static final Grounds UNLIMITED = new Grounds("", Double.POSITIVE_INFINITY, 0, 0);

        static Grounds none(String obstacle) {
            return new Grounds(obstacle, 0, 1, 1);
        }
    }

    /**
     * A null model and what it said.
     *
     * @param expected what it expects of the statistic, in units of {@link Outcome#observed}
     * @param unit what one unit of the law is worth in those; 1 where the law is that of the statistic but for a constant
     */
    public record Tested(NullCode code, NullLaw law, double expected, double unit) implements Serializable {
        public Tested(NullCode code, NullLaw law, double expected) {
            this(code, law, expected, 1);
        }

        Tested settled() {
            return new Tested(code, law.settled(), expected, unit);
        }
    }

    /**
     * An effect with its intervals.
     *
     * @param expected what the model expects without the effect, in units of the statistic
     * @param interval95 empty where the method has none
     */
    public record Estimate(
            double expected, double ratio, List<Interval> interval95, List<Interval> interval90, String method)
            implements Serializable {}

    /** No test exists. */
    static Outcome untestable(double observed, String obstacle) {
        return new Outcome(observed, Grounds.none(obstacle), List.of(), List.of());
    }
}
