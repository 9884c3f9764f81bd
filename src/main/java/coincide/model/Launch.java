package coincide.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One recorded launch, of one or several missiles.
 *
 * @param at the instant, where the clock time is known
 * @param day the local day in the zone of the job, as far as it is known
 * @param kind the class of the weapon, as the job's selection names it
 */
public record Launch(
        String id,
        Optional<Instant> at,
        UncertainDate day,
        Optional<String> actor,
        Optional<String> kind,
        Optional<String> name,
        Optional<String> site,
        Optional<Double> latitude,
        Optional<Double> longitude,
        Optional<Integer> missiles,
        Optional<Integer> apogeeKm,
        Optional<Integer> rangeKm,
        Optional<String> outcome,
        Optional<LocalDate> firstReportedOn,
        Optional<String> sources,
        Optional<Confidence> confidence,
        Optional<String> note) {
    public Launch {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(day, "day is null");
    }
}
