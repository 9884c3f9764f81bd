package coincide.analysis;

import coincide.model.Observation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How near a launch day lies to the milestones of one calendar.
 *
 * @param coverage the days on which the calendar was collected completely
 * @param observed whether the launch day is one of them; where not, nothing is known and the rest is absent
 * @param earlier the nearest milestone that had begun by the launch, as far as clock times are known, else by its day
 * @param later the nearest milestone that begins after the launch
 * @param share of the observed days of the same year, those that lie at least as close to a milestone of this calendar: ties
 *     count, the launch day too, and all days beyond the widest window of the plan are equally far
 */
public record Nearness(
        String family,
        Observation.Block coverage,
        boolean observed,
        Optional<Neighbour> earlier,
        Optional<Neighbour> later,
        Optional<DayShare> share) {

    static Nearness unknown(String family, Observation.Block coverage) {
        return new Nearness(family, coverage, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The nearer of the two; of two as near the one to come. */
    public Optional<Neighbour> nearest() {
        return Stream.of(earlier, later).flatMap(Optional::stream).min(Neighbour.CLOSEST);
    }
}
