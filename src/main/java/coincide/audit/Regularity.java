package coincide.audit;

import coincide.model.Precision;
import coincide.model.Series;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the rows of a series against its entry in the catalogue: years that are missing, months and years that do not fit. */
final class Regularity {
    private final Series series;
    private final List<Entry> entries;

    private Regularity(Series series, List<Entry> entries) {
        this.series = series;
        this.entries = entries;
    }

    static List<Remark> of(Series series, List<Entry> entries) {
        Regularity regularity = new Regularity(series, entries);
        List<Remark> remarks = new ArrayList<>();
        if (entries.isEmpty()) {
            remarks.add(regularity.remark(Remark.Kind.NO_ROWS, series.title()));
        } else {
            regularity.gaps(remarks);
            regularity.misfits(remarks);
        }
        return remarks;
    }

    private void gaps(List<Remark> remarks) {
        if (series.everyYears().isEmpty() || series.firstYear().isEmpty()) {
            return;
        }
        Set<Integer> held = entries.stream().map(Entry::year).collect(Collectors.toSet());
        int last = series.lastYear()
                .orElseGet(() -> series.observedTo().map(LocalDate::getYear).orElse(Collections.max(held)));
        Remark.Kind kind = series.complete() ? Remark.Kind.GAP : Remark.Kind.NOT_READ;
        int before = series.firstYear().get() - 1;
        for (int year = before + 1; year <= last; year++) {
            boolean due = year - before >= series.everyYears().get();
            if (!held.contains(year) && due && isObserved(year)) {
                remarks.add(remark(kind, Integer.toString(year)));
            }
            if (held.contains(year) || due || !isObserved(year)) {
                before = year;
            }
        }
    }

    /** Whether all months of a year in which the series can begin were observed. */
    private boolean isObserved(int year) {
        Month first = series.months().stream().min(Month::compareTo).orElse(Month.JANUARY);
        Month last = series.months().stream().max(Month::compareTo).orElse(Month.DECEMBER);
        LocalDate begins = LocalDate.of(year, first, 1);
        LocalDate ends = YearMonth.of(year, last).atEndOfMonth();
        return series.observedFrom().filter(from -> from.isAfter(begins)).isEmpty()
                && series.observedTo().filter(to -> to.isBefore(ends)).isEmpty();
    }

    private void misfits(List<Remark> remarks) {
        for (Entry entry : entries) {
            LocalDate day = entry.first().earliest();
            boolean monthKnown = entry.first().knowsDay() || entry.first().precision() == Precision.MONTH;
            if (monthKnown && !series.months().isEmpty() && !series.months().contains(day.getMonth())) {
                remarks.add(remark(
                        Remark.Kind.OUT_OF_MONTHS,
                        entry.id() + ", " + entry.first().text()));
            }
            boolean early =
                    series.firstYear().filter(year -> entry.year() < year).isPresent();
            boolean late = series.lastYear().filter(year -> entry.year() > year).isPresent();
            if (early || late) {
                remarks.add(remark(
                        Remark.Kind.OUT_OF_YEARS,
                        entry.id() + ", " + entry.first().text()));
            }
        }
    }

    private Remark remark(Remark.Kind kind, String text) {
        return new Remark(kind, series.calendar(), series.name(), text);
    }
}
