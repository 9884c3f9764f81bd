package coincide.format;

import coincide.plan.ForeignLayout;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Days and clock times of a foreign layout as ours. What does not fit a pattern stays as it is, for the checks of rows to refuse. */
final class ForeignDay {
    private static final String SHORT_YEAR = "uu";
    /** What a workbook puts before a time without a day. */
    private static final String NO_DAY = "1899-12-3[01]T";

    private final List<DateTimeFormatter> days;
    private final List<DateTimeFormatter> times;
    private final String zone;

    ForeignDay(ForeignLayout.Days layout) {
        this.days = layout.patterns().stream()
                .map(pattern -> day(pattern, layout.firstYear()))
                .toList();
        this.times = layout.times().stream()
                .map(pattern -> strict(
                        new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)))
                .toList();
        this.zone = layout.zone();
    }

    /** A day and the time beside it, which may be blank. */
    String text(String day, String time) {
        String date = first(days, day, ForeignDay::date).orElse(day);
        if (time.isEmpty()) {
            return date;
        }
        String clock = time.replaceFirst("^" + NO_DAY, "");
        Optional<String> read = first(
                        times, clock, parsed -> LocalTime.from(parsed).toString())
                .or(() -> Optional.of(clock).filter(text -> text.matches("\\d{2}:\\d{2}(:\\d{2})?")));
        return read.isPresent() && date.length() == 10 ? date + "T" + read.get() + zone : date + " " + time;
    }

    private static String date(TemporalAccessor parsed) {
        return parsed.isSupported(ChronoField.DAY_OF_MONTH)
                ? LocalDate.from(parsed).toString()
                : YearMonth.from(parsed).toString();
    }

    private static Optional<String> first(
            List<DateTimeFormatter> patterns, String text, Function<TemporalAccessor, String> read) {
        for (DateTimeFormatter pattern : patterns) {
            try {
                return Optional.of(read.apply(pattern.parse(text)));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter day(String pattern, int firstYear) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        if (!pattern.endsWith(SHORT_YEAR) || pattern.endsWith(SHORT_YEAR + SHORT_YEAR)) {
            return strict(builder.appendPattern(pattern));
        }
        String before = pattern.substring(0, pattern.length() - SHORT_YEAR.length());
        return strict(builder.appendPattern(before).appendValueReduced(ChronoField.YEAR, 2, 2, firstYear));
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
        return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
