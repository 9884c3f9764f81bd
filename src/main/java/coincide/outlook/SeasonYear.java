package coincide.outlook;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Years that begin in the middle of the longest stretch of the calendar without a start of the series, so that editions of
 * late December and early January fall into one of them. Of several stretches as long the first in the calendar counts.
 *
 * @param firstDay day of a leap year on which it begins
 */
record SeasonYear(int firstDay) {
    private static final int LEAP_YEAR = 2000;
    private static final int LONGEST = 366;

    static SeasonYear of(Collection<LocalDate> starts) {
        int[] days = starts.stream()
                .mapToInt(SeasonYear::dayOfLeapYear)
                .sorted()
                .distinct()
                .toArray();
        int longest = 0;
        int middle = 1;
        for (int i = 0; i < days.length; i++) {
            int next = i + 1 < days.length ? days[i + 1] : days[0] + LONGEST;
            if (next - days[i] > longest) {
                longest = next - days[i];
                middle = days[i] + (longest + 1) / 2;
            }
        }
        return new SeasonYear((middle - 1) % LONGEST + 1);
    }

    /** The year in which the season year of a day begins. */
    int of(LocalDate day) {
        return dayOfLeapYear(day) >= firstDay ? day.getYear() : day.getYear() - 1;
    }

    private static int dayOfLeapYear(LocalDate day) {
        return LocalDate.of(LEAP_YEAR, day.getMonthValue(), day.getDayOfMonth()).getDayOfYear();
    }
}
