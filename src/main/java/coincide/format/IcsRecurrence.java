package coincide.format;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The days on which an event comes back: those of its rule and its list, without those that are taken out. */
final class IcsRecurrence {
    static final int MOST_DAYS = 10_000;
    static final int MOST_DAYS_OF_A_FILE = 100_000;

    private final IcsRule rule;
    private int given;

    /**
     * @param last day up to which a rule without an end is followed
     */
    IcsRecurrence(LocalDate last) {
        this.rule = new IcsRule(last);
    }

    boolean repeats(IcsEvent event) {
        return event.has("RRULE") || event.has("RDATE") || event.has("EXRULE");
    }

    /** The time at which the event begins on each of its days; throws {@link IcsFault} where that cannot be told. */
    SortedMap<LocalDate, IcsTime> days(IcsEvent event, IcsSpan span, IcsClocks clocks) {
        event.all("EXRULE").stream().findFirst().ifPresent(line -> {
            throw new IcsFault(line, "recurrence-unread", "is not read", "Write the days as EXDATE.");
        });
        SortedMap<LocalDate, IcsTime> days = new TreeMap<>();
        IcsTime start = span.start();
        days.put(span.day(start), start);
        event.one("RRULE").ifPresent(line -> {
            List<LocalDate> ruled = rule.days(line, event.one("DTSTART").orElseThrow(), start, clocks);
            ruled.forEach(day -> days.putIfAbsent(span.day(start.on(day)), start.on(day)));
        });
        event.all("RDATE").stream().flatMap(clocks::times).forEach(time -> days.putIfAbsent(span.day(time), time));
        if (days.size() > MOST_DAYS) {
            throw event.fault(
                    "RRULE", "recurrence-limit", "gives more than " + MOST_DAYS + " days", "Give it an UNTIL.");
        }
        event.all("EXDATE").stream().flatMap(clocks::times).map(span::day).forEach(days::remove);
        given += days.size();
        if (given > MOST_DAYS_OF_A_FILE) {
            String reason = "The recurring events up to this one give more than " + MOST_DAYS_OF_A_FILE + " days";
            throw new FileFault(event.line(), 0, "ics-limit", reason, "Give their rules an UNTIL, or split the file.");
        }
        return days;
    }
}
