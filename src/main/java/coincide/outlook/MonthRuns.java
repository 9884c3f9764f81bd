package coincide.outlook;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs of neighbouring months, December and January being neighbours, as spans of days. */
final class MonthRuns {
    private MonthRuns() {}

    /** Those that begin in the years from the first to the last, in order; none of no month and of all twelve. */
    static List<CalendarSpan> of(Set<Month> months, int firstYear, int lastYear) {
        List<CalendarSpan> runs = new ArrayList<>();
        if (months.size() < Month.values().length) {
            for (int year = firstYear; year <= lastYear; year++) {
                for (Month month : Month.values()) {
                    if (months.contains(month) && !months.contains(month.minus(1))) {
                        runs.add(from(YearMonth.of(year, month), months));
                    }
                }
            }
        }
        return runs;
    }

    private static CalendarSpan from(YearMonth first, Set<Month> months) {
        YearMonth last = first;
        while (months.contains(last.plusMonths(1).getMonth())) {
            last = last.plusMonths(1);
        }
        LocalDate begin = first.atDay(1);
        return new CalendarSpan(begin, last.atEndOfMonth(), begin, last.atEndOfMonth());
    }
}
