package coincide.lists;

import coincide.data.Csv;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;

/** The older CNS sheet, one row a missile: as {@link CnsFlatReader}, but "9-Apr-84", "Sep-84" and "8:33:00 PM". */
final class CnsSheetReader {
    private static final DateTimeFormatter DAY = yearsFrom1980("d-MMM-");
    private static final DateTimeFormatter MONTH = yearsFrom1980("MMM-");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm:ss a", Locale.ENGLISH);

    private CnsSheetReader() {}

    static List<ListRow> read(Path file) {
        return Csv.rows(file, Charset.forName("windows-1252")).stream()
                .map(row -> row(row.getField("Date"), row.getField("Launch Time (UTC)")))
                .toList();
    }

    private static ListRow row(String date, String time) {
        if (Character.isLetter(date.charAt(0))) {
            return new ListRow(date, YearMonth.parse(date, MONTH).toString());
        }
        LocalDate day = LocalDate.parse(date, DAY);
        return time.isEmpty() || time.equals("Unknown")
                ? new ListRow(date, day.toString())
                : ListRow.utc(date + " " + time, day.atTime(LocalTime.parse(time, TIME)));
    }

    private static DateTimeFormatter yearsFrom1980(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .appendValueReduced(ChronoField.YEAR, 2, 2, 1980)
                .toFormatter(Locale.ENGLISH);
    }
}
