package coincide.plan;

import coincide.model.UncertainDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strict reading of {@code year-month-day}, with the reason and the remedy where a text is not one. */
public final class CivilDate {
    /** Stands for a beginning that was left open. */
    public static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);

    /** Stands for an end that was left open. */
    public static final LocalDate OPEN_END = UncertainDate.OPEN_END;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern PACKED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-](\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./-](\\d{1,2})[./-](\\d{1,2})");

    /** A text that is no calendar date: {@code "2017-02-30" <reason>. <remedy>}. */
    public static final class Fault extends DateTimeException {
        private static final long serialVersionUID = 1L;
        private final String remedy;

        public Fault(String reason, String remedy) {
            super(reason);
            this.remedy = remedy;
        }

        public String reason() {
            return getMessage();
        }

        public String remedy() {
            return remedy;
        }
    }

    private CivilDate() {}

    /** Reads a day of the calendar; throws {@link Fault} on anything else. */
    public static LocalDate parse(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            throw notADate(text);
        }
        return of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
    }

    /** The day with these numbers; throws {@link Fault} where there is none. */
    public static LocalDate of(int year, int month, int day) {
        if (year == 0) {
            throw new Fault("is not a calendar date (there is no year 0000)", "Write the year with four digits.");
        }
        if (month < 1 || month > 12) {
            throw new Fault(
                    String.format(Locale.ROOT, "is not a calendar date (there is no month %02d)", month),
                    "Write year-month-day, for example 2017-07-04.");
        }
        int days = Year.of(year).atMonth(month).lengthOfMonth();
        if (day < 1 || day > days) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            throw new Fault(
                    String.format(Locale.ROOT, "is not a calendar date (%s %04d has %d days)", name, year, days),
                    String.format(Locale.ROOT, "Fix it, or mark it uncertain as \"%04d-%02d~\".", year, month));
        }
        return LocalDate.of(year, month, day);
    }

    private static Fault notADate(String text) {
        if (!text.equals(text.strip())) {
            return new Fault("is not a calendar date (there are spaces around it)", "Remove the spaces.");
        }
        if (AMBIGUOUS.matcher(text).matches()) {
            return new Fault(
                    "is not a calendar date (day and month cannot be told apart)",
                    "Write year-month-day, for example 2017-07-04.");
        }
        Matcher packed = PACKED.matcher(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher found = packed.matches() ? packed : yearFirst.matches() ? yearFirst : null;
        if (found == null) {
            return new Fault("is not a calendar date", "Write year-month-day, for example 2017-07-04.");
        }
        LocalDate meant = of(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
        return new Fault("is not written as year-month-day", "Write it as %s.".formatted(meant));
    }
}
