package coincide.nulls;

import coincide.stats.Interval;
import java.util.Optional;

/**
 * How much more skill one forecast has than another, with its interval by {@link SkillBootstrap}.
 *
 * @param difference skill of the first less that of the second; above 0: the first is better
 * @param interval percentile interval of it; empty where there is nothing to resample or too few replicates are left
 * @param leftOut replicates without a skill, as the losses of the reference were all 0 in them
 */
public record SkillDifference(double difference, Optional<Interval> interval, int leftOut) {
    public SkillDifference {
        if (!Double.isFinite(difference) || leftOut < 0) {
            throw new IllegalArgumentException(
                    "Invalid skill difference %s, %d replicates left out: the first must be finite, the second not negative"
                            .formatted(difference, leftOut));
        }
    }
}
