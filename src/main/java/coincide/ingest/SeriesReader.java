package coincide.ingest;

import coincide.model.Series;
import coincide.plan.Columns;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Rows of the catalogue to series. */
final class SeriesReader {
    private SeriesReader() {}

    static Sieve<Series> sieve() {
        return new Sieve<>(
                "series",
                Columns.SERIES,
                Set.of("calendar", "series"),
                "series",
                SeriesReader::read,
                series -> Optional.empty());
    }

    private static Optional<Series> read(Row row) {
        Optional<String> calendar = row.require("calendar", text -> text);
        Optional<String> name = row.require("series", text -> text);
        Series series = new Series(
                calendar.orElse(""),
                name.orElse(""),
                row.text("title").or(() -> name).orElse(""),
                row.read("every_years", Cells::count),
                row.read("first_year", Cells::count),
                row.read("last_year", Cells::count),
                row.read("months", Cells::months).orElse(Set.of()),
                row.read("observed_from", Edtf::day),
                row.read("observed_to", Edtf::day),
                row.read("complete", Cells::flag).orElse(false),
                row.text("note"));
        Optional<LocalDate> from = series.observedFrom();
        if (series.observedTo()
                .filter(to -> from.filter(to::isBefore).isPresent())
                .isPresent()) {
            String reason = "is before observed_from, " + from.orElseThrow();
            row.reject("observed_to", new Rejected("end-before-start", reason, "Swap them, or fix the wrong one."));
        }
        return row.isSound() ? Optional.of(series) : Optional.empty();
    }
}
