package coincide.analysis;

import coincide.model.Milestone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A milestone beside a launch day.
 *
 * @param lagDays signed days from the milestone to the launch day: negative before it begins, positive after it ends, 0 on
 *     its days
 * @param lagHours signed hours from its beginning to the launch, where both clock times are known
 */
public record Neighbour(Milestone milestone, int lagDays, Optional<Double> lagHours) {
    /** Nearest first; of two as near the one to come, then by id. */
    static final Comparator<Neighbour> CLOSEST = Comparator.comparingInt(Neighbour::distance)
            .thenComparingInt(Neighbour::lagDays)
            .thenComparing(neighbour -> neighbour.milestone.id());

    /** Of a launch day and its first launch, where its time is known. */
    public static Neighbour of(Milestone milestone, LocalDate day, Optional<Instant> at) {
        long launch = day.toEpochDay();
        long nearest = Math.max(milestone.start(), Math.min(launch, milestone.end()));
        Optional<Double> hours = at.flatMap(instant -> milestone
                .startsAt()
                .map(start -> Duration.between(start, instant).toSeconds() / 3600.0));
        return new Neighbour(milestone, Math.toIntExact(launch - nearest), hours);
    }

    /** Whether it begins after the launch: on a later day or, where both clock times are known, later on the same one. */
    public boolean isLater() {
        return lagDays < 0
                || lagDays == 0 && lagHours.filter(hours -> hours < 0).isPresent();
    }

    /** Days between, to either side. */
    public int distance() {
        return Math.abs(lagDays);
    }
}
