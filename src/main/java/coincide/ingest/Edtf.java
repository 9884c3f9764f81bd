package coincide.ingest;

import coincide.model.Precision;
import coincide.model.UncertainDate;
import coincide.plan.CivilDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of the Extended Date/Time Format, levels 0 and 1, as far as days, months and years go.
 *
 * <pre>{@code
 *   2017-07-04  2017-07  2017          a day, a month, a year
 *   2017-07-XX  2017-XX-XX  201X       digits that are not known
 *   2017-07-04?  ~  %                  uncertain, approximate, both
 *   2017-07-04/2017-07-09  2017-07/..  somewhere in an interval; an open end
 * }</pre>
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">Library of Congress: EDTF specification (2019)</a>
 */
final class Edtf {
    private static final String ONE = "(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%])?";
    private static final Pattern DATE = Pattern.compile(ONE);
    private static final Pattern INTERVAL = Pattern.compile("(%1$s|\\.\\.|)/(%1$s|\\.\\.|)".formatted(ONE));

    private Edtf() {}

    /** Reads a date; throws {@link Rejected} with rule {@code date-invalid} on anything else. */
    static UncertainDate parse(String text) {
        try {
            Matcher interval = INTERVAL.matcher(text);
            return interval.matches() ? interval(text, interval.group(1), interval.group(6)) : date(text);
        } catch (CivilDate.Fault e) {
            throw new Rejected("date-invalid", e.reason(), e.remedy());
        }
    }

    /** Reads a day that is known without doubt. */
    static LocalDate day(String text) {
        try {
            return CivilDate.parse(text);
        } catch (CivilDate.Fault e) {
            throw new Rejected(
                    "date-invalid", e.reason(), e.remedy().replaceFirst(", or mark it uncertain as .*", "."));
        }
    }

    private static UncertainDate interval(String text, String from, String to) {
        boolean openStart = from.isEmpty() || from.equals("..");
        boolean openEnd = to.isEmpty() || to.equals("..");
        if (openStart && openEnd) {
            throw new CivilDate.Fault("is an interval without a date", "Leave the cell empty.");
        }
        UncertainDate first = date(openStart ? to : from);
        UncertainDate last = date(openEnd ? from : to);
        LocalDate earliest = openStart ? CivilDate.OPEN_START : first.earliest();
        LocalDate latest = openEnd ? CivilDate.OPEN_END : last.latest();
        if (latest.isBefore(earliest)) {
            throw new CivilDate.Fault("is an interval that ends before it begins", "Swap its ends.");
        }
        return new UncertainDate(
                text,
                earliest,
                latest,
                earliest.equals(latest) ? Precision.DAY : Precision.RANGE,
                first.uncertain() || last.uncertain(),
                first.approximate() || last.approximate());
    }

    private static UncertainDate date(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return UncertainDate.of(CivilDate.parse(text));
        }
        String mark = date.group(4) == null ? "" : date.group(4);
        String month = date.group(2);
        String day = date.group(3);
        Precision precision = precision(date.group(1), month, day);
        LocalDate earliest = CivilDate.of(
                Integer.parseInt(date.group(1).replace('X', '0')),
                precision == Precision.DAY || precision == Precision.MONTH ? Integer.parseInt(month) : 1,
                precision == Precision.DAY ? Integer.parseInt(day) : 1);
        LocalDate latest =
                switch (precision) {
                    case MONTH -> YearMonth.from(earliest).atEndOfMonth();
                    case YEAR -> LocalDate.of(earliest.getYear(), 12, 31);
                    case RANGE -> LocalDate.of(Integer.parseInt(date.group(1).replace('X', '9')), 12, 31);
                    default -> earliest;
                };
        boolean both = mark.equals("%");
        return new UncertainDate(text, earliest, latest, precision, both || mark.equals("?"), both || mark.equals("~"));
    }

    private static Precision precision(String year, String month, String day) {
        boolean monthKnown = month != null && !month.equals("XX");
        boolean dayKnown = day != null && !day.equals("XX");
        boolean yearKnown = !year.contains("X");
        if (dayKnown && !monthKnown || monthKnown && !yearKnown) {
            throw new CivilDate.Fault(
                    "is unknown before a part that is known", "Write only what is known, from the year on.");
        }
        if (!yearKnown) {
            return Precision.RANGE;
        }
        return dayKnown ? Precision.DAY : monthKnown ? Precision.MONTH : Precision.YEAR;
    }
}
