package coincide.outlook;

import coincide.model.UncertainDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * First and last day of a milestone as far as they are known, all included. An end or a start that is open to the future
 * stands at the first day it can be.
 */
public record CalendarSpan(LocalDate earliestStart, LocalDate latestStart, LocalDate earliestEnd, LocalDate latestEnd) {

    static CalendarSpan of(UncertainDate start, UncertainDate end) {
        LocalDate lastStart = latest(start);
        return new CalendarSpan(
                start.earliest(), lastStart, later(start.earliest(), end.earliest()), later(lastStart, latest(end)));
    }

    /** From the earliest to the latest of several. */
    static CalendarSpan around(Collection<CalendarSpan> spans) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return new CalendarSpan(
                spans.stream().map(CalendarSpan::earliestStart).min(order).orElseThrow(),
                spans.stream().map(CalendarSpan::latestStart).max(order).orElseThrow(),
                spans.stream().map(CalendarSpan::earliestEnd).min(order).orElseThrow(),
                spans.stream().map(CalendarSpan::latestEnd).max(order).orElseThrow());
    }

    /** The same month and day as many years later, 29 February becoming the 28th where there is none. */
    CalendarSpan plusYears(int years) {
        return new CalendarSpan(
                earliestStart.plusYears(years),
                latestStart.plusYears(years),
                earliestEnd.plusYears(years),
                latestEnd.plusYears(years));
    }

    /** Whether it can have a day after the first and up to the second. */
    boolean reaches(LocalDate after, LocalDate upTo) {
        return latestEnd.isAfter(after) && !earliestStart.isAfter(upTo);
    }

    /** Whether it can begin between two days, both included. */
    boolean beginsWithin(LocalDate from, LocalDate to) {
        return !latestStart.isBefore(from) && !earliestStart.isAfter(to);
    }

    private static LocalDate latest(UncertainDate date) {
        return date.latest().equals(UncertainDate.OPEN_END) ? date.earliest() : date.latest();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
