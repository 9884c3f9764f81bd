package coincide.model;

import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the rows of one series can be held against.
 *
 * @param calendar the calendar that holds it
 * @param everyYears most years from one to the next; absent: irregular
 * @param firstYear first year in which it could come, where known
 * @param lastYear last year in which it came; absent: it goes on
 * @param months the months in which it can begin; empty: any
 * @param observedFrom first day of what was collected
 * @param observedTo last day of what was collected
 * @param complete whether all of it was collected between these days
 */
public record Series(
        String calendar,
        String name,
        String title,
        Optional<Integer> everyYears,
        Optional<Integer> firstYear,
        Optional<Integer> lastYear,
        Set<Month> months,
        Optional<LocalDate> observedFrom,
        Optional<LocalDate> observedTo,
        boolean complete,
        Optional<String> note) {
    public Series {
        Objects.requireNonNull(calendar, "calendar is null");
        Objects.requireNonNull(name, "name is null");
        months = Set.copyOf(months);
    }
}
