package coincide.published;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Some days of a span of days. */
record DaySet(Observation span, Predicate<LocalDate> inside) {
    static DaySet all(String from, String to) {
        return new DaySet(Observation.of(LocalDate.parse(from), LocalDate.parse(to)), day -> true);
    }

    /** The days of the same span that satisfy a condition. */
    DaySet where(Predicate<LocalDate> condition) {
        return new DaySet(span, inside.and(condition));
    }

    DaySet quarter(int quarter) {
        return where(day -> (day.getMonthValue() + 2) / 3 == quarter);
    }

    boolean contains(LocalDate day) {
        return span.indexOf(day.toEpochDay()) >= 0 && inside.test(day);
    }

    /** One entry a day of the span. */
    boolean[] days() {
        boolean[] days = new boolean[span.length()];
        for (int t = 0; t < days.length; t++) {
            days[t] = inside.test(LocalDate.ofEpochDay(span.dayAt(t)));
        }
        return days;
    }

    int size() {
        int size = 0;
        for (boolean day : days()) {
            size += day ? 1 : 0;
        }
        return size;
    }
}
