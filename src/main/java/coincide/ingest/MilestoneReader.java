package coincide.ingest;

import coincide.model.Milestone;
import coincide.model.UncertainDate;
import coincide.plan.CalendarSource;
import coincide.plan.Columns;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of a calendar file to milestones of one family. Those after the as-of date stay where they were known beforehand. */
final class MilestoneReader {
    private final CalendarSource calendar;
    private final ZoneId zone;

    private MilestoneReader(CalendarSource calendar, ZoneId zone) {
        this.calendar = calendar;
        this.zone = zone;
    }

    static Sieve<Milestone> sieve(CalendarSource calendar, ZoneId zone, LocalDate asOf) {
        return new Sieve<>(
                calendar.family(),
                Columns.MILESTONE,
                Set.of("milestone_id", "starts_on"),
                List.of("milestone_id"),
                new MilestoneReader(calendar, zone)::read,
                milestone -> milestone.isKnownOn(asOf) ? Optional.empty() : Optional.of("not known on the as-of date"));
    }

    private Optional<Milestone> read(Row row) {
        Optional<String> id = row.require("milestone_id", text -> text);
        UncertainDate starts = row.require("starts_on", Edtf::parse).orElse(UncertainDate.of(LocalDate.EPOCH));
        UncertainDate ends = ends(row, starts);
        Optional<ZoneId> local = row.read("zone", Cells::zone);
        Optional<When> startsAt = startsAt(row, local, starts);
        Optional<LocalDate> announcedOn = row.read("announced_on", Edtf::day);
        CalendarSource.Traits traits = calendar.traits();
        Optional<LocalDate> enteredOn = row.read("entered_on", Edtf::day);
        boolean scheduled = flag(row, "scheduled", traits.scheduled());
        boolean fixed = flag(row, "fixed", traits.fixed());
        boolean reactive = flag(row, "reactive", traits.reactive());
        Milestone.Status status = row.read("status", Cells::status).orElse(Milestone.Status.HELD);
        var confidence = row.read("confidence", Cells::confidence);
        if (!row.isSound()) {
            return Optional.empty();
        }
        return Optional.of(new Milestone(
                id.orElseThrow(),
                calendar.family(),
                row.text("series").orElse(calendar.family()),
                row.text("title").orElse(id.orElseThrow()),
                starts,
                ends,
                row.has("ends_on") && row.text("ends_on").isEmpty(),
                startsAt.flatMap(When::at),
                local,
                announcedOn,
                enteredOn,
                scheduled,
                fixed,
                reactive,
                status,
                row.text("scale"),
                row.text("participants"),
                row.text("sources"),
                confidence,
                row.text("note")));
    }

    private static UncertainDate ends(Row row, UncertainDate starts) {
        UncertainDate ends = row.read("ends_on", Edtf::parse).orElse(starts);
        if (row.isSound() && ends.latest().isBefore(starts.earliest())) {
            String reason = "is before the start, " + starts.text();
            row.reject("ends_on", new Rejected("end-before-start", reason, "Swap them, or fix the one that is wrong."));
        }
        return ends;
    }

    private Optional<When> startsAt(Row row, Optional<ZoneId> local, UncertainDate starts) {
        Optional<When> at = row.read("starts_at", text -> When.parse(text, local.orElse(zone), local));
        at.filter(When::twice)
                .ifPresent(when -> row.warn(
                        "starts_at",
                        "time-twice",
                        "occurred twice that day; the first of the two is taken",
                        "Write it with its offset."));
        boolean comparable = row.isSound() && local.isPresent() && starts.knowsDay();
        at.filter(when -> comparable && when.at().isPresent())
                .filter(when -> !when.day().earliest().equals(starts.earliest()))
                .ifPresent(when -> {
                    String reason = "is not on starts_on, %s, in %s".formatted(starts.text(), local.orElse(zone));
                    row.reject("starts_at", new Rejected("local-day-mismatch", reason, "Correct one of the two."));
                });
        return at;
    }

    private static boolean flag(Row row, String column, Optional<Boolean> standard) {
        return row.read(column, Cells::flag).or(() -> standard).orElse(false);
    }
}
