package coincide.report;

import coincide.model.UncertainDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How days, as far as they are known, lie to a launch day. */
final class PlaceWords {
    private PlaceWords() {}

    /** Whole days between them at least; 0 where one of them may be the launch day or they reach over it. */
    static long distance(UncertainDate first, UncertainDate last, LocalDate day) {
        return day.isBefore(first.earliest())
                ? ChronoUnit.DAYS.between(day, first.earliest())
                : Math.max(0, ChronoUnit.DAYS.between(last.latest(), day));
    }

    /** For example {@code ended 3 days before}, {@code 2 days after}, {@code under way since 15 April 2019}. */
    static String of(UncertainDate first, UncertainDate last, LocalDate day) {
        long distance = distance(first, last, day);
        boolean one = first.equals(last);
        if (distance > 0) {
            boolean before = last.latest().isBefore(day);
            boolean sure = before ? last.knowsDay() : first.knowsDay();
            String verb = one ? "" : before ? "ended " : "begins ";
            return verb
                    + Numbers.of(distance, "day", "days")
                    + (before ? " before" : " after")
                    + (sure ? "" : " or more");
        }
        if (!first.knowsDay()) {
            return "on that day or near it";
        }
        if (one) {
            return "on the same day";
        } else if (first.earliest().equals(day)) {
            return "begins on the same day";
        }
        return last.knowsDay() && last.latest().equals(day)
                ? "ends on the same day"
                : "under way since " + Numbers.date(first.earliest());
    }
}
