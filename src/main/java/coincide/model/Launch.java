package coincide.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One recorded launch, of one or several missiles.
 *
 * @param at the instant, where the clock time is known
 * @param day the local day in the zone of the job, as far as it is known
 * @param kind the class of the weapon, as the job's selection names it
 * @param missilesBy which source gives which number, where they disagree
 * @param firstReportedOn the day on which the launch became public, where known
 * @param enteredOn the day on which the row came into the record, where it came later than the record began
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
        Optional<String> missilesBy,
        Optional<Integer> apogeeKm,
        Optional<Integer> rangeKm,
        Optional<String> outcome,
        Optional<LocalDate> firstReportedOn,
        Optional<LocalDate> enteredOn,
        Optional<String> sources,
        Optional<Confidence> confidence,
        Optional<String> note) {
    public Launch {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(day, "day is null");
    }

    /**
     * The first day on whose end a reader knew the launch: the last day that it can have been on was over, it was public, and it
     * stood in the record.
     */
    public LocalDate knownFrom() {
        return Stream.of(Optional.of(day.over()), firstReportedOn, enteredOn)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether a reader of that day knew it. */
    public boolean isKnownOn(LocalDate asOf) {
        return !knownFrom().isAfter(asOf);
    }
}
