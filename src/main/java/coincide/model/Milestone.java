package coincide.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of a calendar: something that happened, or was to happen, on one or several local days.
 *
 * @param family the group the job tests it in
 * @param series the run of like events inside its calendar
 * @param startsOn first day, local to the event
 * @param endsOn last day, included; the first one where the last is not known
 * @param openEnd whether the last day is not known
 * @param startsAt the instant it began, where the clock time is known
 * @param announcedOn the day from which its date was public, where known
 * @param enteredOn the day on which the row came into the record, where it came later than the record began
 * @param scheduled whether events of its kind are known well ahead by their nature
 * @param fixed whether it falls on the same month and day each year
 * @param reactive whether it may have been called in answer to a launch
 * @param scale what kind of undertaking it is, where its calendar tells kinds apart
 */
public record Milestone(
        String id,
        String family,
        String series,
        String title,
        UncertainDate startsOn,
        UncertainDate endsOn,
        boolean openEnd,
        Optional<Instant> startsAt,
        Optional<ZoneId> zone,
        Optional<LocalDate> announcedOn,
        Optional<LocalDate> enteredOn,
        boolean scheduled,
        boolean fixed,
        boolean reactive,
        Status status,
        Optional<String> scale,
        Optional<String> participants,
        Optional<String> sources,
        Optional<Confidence> confidence,
        Optional<String> note) {

    /** Whether the event took place, and how. */
    public enum Status {
        HELD,
        CURTAILED,
        EXTENDED,
        POSTPONED,
        CANCELLED,
        SCHEDULED;

        /** Whether the event took place in some form, so that its days count as exposed. */
        public boolean tookPlace() {
            return this == HELD || this == CURTAILED || this == EXTENDED;
        }
    }

    public Milestone {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(family, "family is null");
        if (endsOn.latest().isBefore(startsOn.earliest())) {
            throw new IllegalArgumentException("Invalid milestone %s: it ends on %s, before it starts on %s"
                    .formatted(id, endsOn.text(), startsOn.text()));
        }
    }

    /**
     * The first day on whose end a reader knew the date: it had been announced or, where that is not known, had come; and the row
     * stood in the record. Absent where it was always known, as scheduled by nature.
     */
    public Optional<LocalDate> knownFrom() {
        Optional<LocalDate> open = announcedOn.or(() -> scheduled ? Optional.empty() : Optional.of(startsOn.over()));
        return Stream.of(open, enteredOn).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Whether a reader of that day knew the date. */
    public boolean isKnownOn(LocalDate asOf) {
        return knownFrom().filter(day -> day.isAfter(asOf)).isEmpty();
    }

    /**
     * The same milestone as many whole days later, 24 hours each; its announcement moves with it, the day on which its row
     * came into the record does not.
     */
    public Milestone displaced(int days) {
        return new Milestone(
                id,
                family,
                series,
                title,
                startsOn.displaced(days),
                endsOn.displaced(days),
                openEnd,
                startsAt.map(at -> at.plus(days, ChronoUnit.DAYS)),
                zone,
                announcedOn.map(day -> day.plusDays(days)),
                enteredOn,
                scheduled,
                fixed,
                reactive,
                status,
                scale,
                participants,
                sources,
                confidence,
                note);
    }

    public boolean knowsDays() {
        return startsOn.knowsDay() && endsOn.knowsDay();
    }

    /** Whether one of its days lies in a block of days. */
    public boolean touches(Observation.Block days) {
        return start() <= days.to().toEpochDay() && end() >= days.from().toEpochDay();
    }

    /** First epoch day. */
    public long start() {
        return startsOn.earliest().toEpochDay();
    }

    /** Last epoch day, included. */
    public long end() {
        return endsOn.latest().toEpochDay();
    }
}
