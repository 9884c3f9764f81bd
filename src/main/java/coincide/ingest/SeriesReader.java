package coincide.ingest;

import coincide.model.Series;
import coincide.plan.Columns;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
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
                List.of("calendar", "series"),
                SeriesReader::read,
                series -> Optional.empty());
    }

    private static Optional<Series> read(Row row) {
        Optional<String> calendar = row.require("calendar", text -> text);
        Optional<String> name = row.require("series", text -> text);
        Optional<String> title = row.text("title");
        Optional<Integer> everyYears = row.read("every_years", Cells::count);
        Optional<Integer> firstYear = row.read("first_year", Cells::year);
        Optional<Integer> lastYear = row.read("last_year", Cells::year);
        Optional<Set<Month>> months = row.read("months", Cells::months);
        Optional<LocalDate> from = row.read("observed_from", Edtf::day);
        Optional<LocalDate> to = row.read("observed_to", Edtf::day);
        boolean complete = row.read("complete", Cells::flag).orElse(false);
        inOrder(row, "first_year", firstYear, "last_year", lastYear);
        inOrder(row, "observed_from", from, "observed_to", to);
        return row.isSound()
                ? Optional.of(new Series(
                        calendar.orElseThrow(),
                        name.orElseThrow(),
                        title.or(() -> name).orElseThrow(),
                        everyYears,
                        firstYear,
                        lastYear,
                        months.orElse(Set.of()),
                        from,
                        to,
                        complete,
                        row.text("note")))
                : Optional.empty();
    }

    private static <T extends Comparable<? super T>> void inOrder(
            Row row, String first, Optional<T> from, String last, Optional<T> to) {
        if (from.isPresent() && to.isPresent() && to.get().compareTo(from.get()) < 0) {
            String reason = "is before %s, %s".formatted(first, from.get());
            row.reject(last, new Rejected("end-before-start", reason, "Swap them, or fix the wrong one."));
        }
    }
}
