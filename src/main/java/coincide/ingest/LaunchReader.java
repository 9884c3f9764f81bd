package coincide.ingest;

import coincide.model.Launch;
import coincide.model.UncertainDate;
import coincide.plan.Columns;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of the launch file to launches, on local days of the job's zone. */
final class LaunchReader {
    private final ZoneId zone;

    private LaunchReader(ZoneId zone) {
        this.zone = zone;
    }

    static Sieve<Launch> sieve(ZoneId zone, LocalDate asOf) {
        return new Sieve<>(
                "launches",
                Columns.LAUNCH,
                Set.of("launch_id", "launched_at"),
                List.of("launch_id"),
                new LaunchReader(zone)::read,
                launch -> refusal(launch, asOf));
    }

    private static Optional<String> refusal(Launch launch, LocalDate asOf) {
        if (launch.day().earliest().isAfter(asOf)) {
            return Optional.of("after the as-of date");
        }
        return launch.isKnownOn(asOf) ? Optional.empty() : Optional.of("not known on the as-of date");
    }

    private Optional<Launch> read(Row row) {
        Optional<String> id = row.require("launch_id", text -> text);
        Optional<When> when = when(row);
        Launch launch = new Launch(
                id.orElse(""),
                when.flatMap(When::at),
                when.map(When::day).orElse(UncertainDate.of(LocalDate.EPOCH)),
                row.text("actor"),
                row.text("class"),
                row.text("name"),
                row.text("site"),
                row.read("latitude", Cells::latitude),
                row.read("longitude", Cells::longitude),
                row.read("missiles", Cells::count),
                row.text("missiles_by"),
                row.read("apogee_km", Cells::kilometres),
                row.read("range_km", Cells::kilometres),
                row.read("outcome", Cells::outcome),
                row.read("first_reported_on", Edtf::day),
                row.read("entered_on", Edtf::day),
                row.text("sources"),
                row.read("confidence", Cells::confidence),
                row.text("note"));
        return row.isSound() ? Optional.of(launch) : Optional.empty();
    }

    private Optional<When> when(Row row) {
        Optional<When> when = row.require("launched_at", text -> When.parse(text, zone, Optional.empty()));
        when.ifPresent(found -> {
            if (found.twice()) {
                row.warn(
                        "launched_at",
                        "time-twice",
                        "occurred twice that day; the first of the two is taken",
                        "Write it with its offset.");
            }
            sameDay(row, found.day());
            printedDay(row, found.day());
        });
        return when.flatMap(found -> coarsened(row, found));
    }

    private static Optional<When> coarsened(Row row, When when) {
        return row.text("date_precision").isEmpty()
                ? Optional.of(when)
                : row.read("date_precision", text -> when.asFineAs(Cells.precision(text)));
    }

    /** A stated local day must be the derived one: a clock read in the wrong zone shows here. */
    private void sameDay(Row row, UncertainDate derived) {
        row.read("launched_on", Edtf::parse).ifPresent(stated -> {
            boolean same = derived.knowsDay()
                    ? stated.earliest().equals(derived.earliest())
                            && stated.latest().equals(derived.latest())
                    : !stated.earliest().isBefore(derived.earliest())
                            && !stated.latest().isAfter(derived.latest());
            if (!same) {
                String reason = "is not the day of launched_at, which is %s in %s"
                        .formatted(derived.knowsDay() ? derived.earliest() : derived.text(), zone);
                row.reject("launched_on", new Rejected("local-day-mismatch", reason, "Correct one of the two."));
            }
        });
    }

    /** No clock on earth is more than a day from another; a date of no known clock can be that of a report. */
    private static void printedDay(Row row, UncertainDate derived) {
        boolean clockKnown = row.text("printed_clock").filter("unknown"::equals).isEmpty();
        row.read("printed_on", Edtf::parse).ifPresent(printed -> {
            boolean near = !printed.latest().isBefore(derived.earliest().minusDays(1))
                    && !printed.earliest().isAfter(derived.latest().plusDays(1));
            if (clockKnown && !near) {
                row.warn(
                        "printed_on",
                        "printed-day-far",
                        "is more than a day from launched_at",
                        "Check both against the source.");
            }
        });
    }
}
