package coincide.ingest;

import coincide.model.RivalReading;
import coincide.model.UncertainDate;
import coincide.plan.Columns;
import coincide.plan.DidYouMean;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of what others named beside single launch days. */
final class ReadingReader {
    private final Set<String> milestones;

    private ReadingReader(Set<String> milestones) {
        this.milestones = milestones;
    }

    /**
     * @param milestones ids of all milestones of the job, whenever they were known; rows that name another are quarantined
     * @param known those known on the as-of date
     * @param launchDays days with a launch of the job
     */
    static Sieve<RivalReading> sieve(
            Set<String> milestones, Set<String> known, Set<LocalDate> launchDays, LocalDate asOf) {
        return new Sieve<>(
                "readings",
                Columns.READING,
                Set.of("reading_id", "launch_date"),
                List.of("reading_id"),
                new ReadingReader(milestones)::read,
                reading -> refusal(reading, known, launchDays, asOf));
    }

    private static Optional<String> refusal(
            RivalReading reading, Set<String> known, Set<LocalDate> launchDays, LocalDate asOf) {
        if (reading.launchDate().isAfter(asOf)) {
            return Optional.of("about a day after the as-of date");
        }
        if (!launchDays.contains(reading.launchDate())) {
            return Optional.of("about a day without a launch of the job");
        }
        return reading.milestone().filter(id -> !known.contains(id)).isPresent()
                ? Optional.of("its milestone is not known on the as-of date")
                : Optional.empty();
    }

    private Optional<RivalReading> read(Row row) {
        Optional<String> id = row.require("reading_id", text -> text);
        Optional<LocalDate> launchDate = row.require("launch_date", Edtf::day);
        Optional<String> milestone = row.read("milestone_id", this::milestone);
        boolean own = row.text("milestone_id").isEmpty();
        if (own) {
            row.require("title", text -> text);
            row.require("starts_on", text -> text);
        }
        Optional<UncertainDate> startsOn = row.read("starts_on", Edtf::parse);
        Optional<UncertainDate> endsOn = row.read("ends_on", Edtf::parse);
        var knownBefore = row.require("known_before", Cells::knowable);
        var kind = row.require("kind", Cells::readingKind);
        var confidence = row.read("confidence", Cells::confidence);
        check(row, own, startsOn, endsOn);
        return row.isSound()
                ? Optional.of(new RivalReading(
                        id.orElseThrow(),
                        launchDate.orElseThrow(),
                        row.text("title"),
                        startsOn,
                        endsOn,
                        milestone,
                        knownBefore.orElseThrow(),
                        kind.orElseThrow(),
                        row.text("sources"),
                        confidence,
                        row.text("note")))
                : Optional.empty();
    }

    private static void check(Row row, boolean own, Optional<UncertainDate> startsOn, Optional<UncertainDate> endsOn) {
        if (!own && (startsOn.isPresent() || endsOn.isPresent())) {
            String reason = "stands beside days of its own";
            row.reject("milestone_id", new Rejected("two-dates", reason, "Remove one: the milestone has its days."));
        }
        if (startsOn.isPresent()
                && endsOn.isPresent()
                && endsOn.get().latest().isBefore(startsOn.get().earliest())) {
            String reason = "is before the start, " + startsOn.get().text();
            row.reject("ends_on", new Rejected("end-before-start", reason, "Swap them, or fix the one that is wrong."));
        }
    }

    private String milestone(String id) {
        if (!milestones.contains(id)) {
            String remedy = DidYouMean.among(milestones, id)
                    .map(near -> "Did you mean \"" + near + "\"?")
                    .orElse("Write its days instead.");
            throw new Rejected("unknown-milestone", "is not a milestone of the job", remedy);
        }
        return id;
    }
}
