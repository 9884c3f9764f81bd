package coincide.format;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows recurrence rules day by day, each within limits of its own and all within those of the file. */
final class IcsRule {
    private static final int LONGEST_YEARS = 150;
    private static final long MOST_STEPS = 10_000_000;

    private final LocalDate last;
    private long steps;

    /**
     * @param last day up to which a rule without an end is followed
     */
    IcsRule(LocalDate last) {
        this.last = last;
    }

    /** The days of a rule, from that of the start on; at most one more than an event may have. */
    List<LocalDate> days(IcsLine line, IcsLine startLine, IcsTime start, IcsClocks clocks) {
        IcsRuleParts parts = new IcsRuleParts(line);
        Optional<IcsTime> until = parts.until().map(text -> clocks.time(until(line, startLine, text)));
        Optional<Integer> count = parts.count(IcsRecurrence.MOST_DAYS + 1);
        LocalDate end = end(line, start, until, count);
        budget(line, parts.unit().between(start.day(), end) / parts.interval() * parts.breadth());
        List<LocalDate> days = parts.endless()
                .getDatesAsStream(start.day(), start.day(), end, -1)
                .distinct()
                .filter(day -> until.filter(time -> after(start.on(day), time)).isEmpty())
                .limit(count.orElse(IcsRecurrence.MOST_DAYS + 1))
                .toList();
        if (days.isEmpty() || !days.get(0).equals(start.day())) {
            String reason = "does not give the day of DTSTART, " + start.day();
            throw parts.invalid(reason, "Move DTSTART to the first day of the rule.");
        }
        if (count.filter(most -> days.size() < most).isPresent()) {
            String reason = "gives only %d days in %d years".formatted(days.size(), LONGEST_YEARS);
            throw parts.invalid(reason, "Lower its COUNT.");
        }
        return days;
    }

    private LocalDate end(IcsLine line, IcsTime start, Optional<IcsTime> until, Optional<Integer> count) {
        LocalDate longest = start.day().plusYears(LONGEST_YEARS);
        LocalDate open = last.isBefore(start.day()) ? start.day() : last;
        LocalDate end = until.map(time -> time.dayIn(start.zone().orElse(ZoneOffset.UTC)))
                .or(() -> count.map(any -> longest))
                .orElse(open);
        if (end.isAfter(longest)) {
            String reason = "goes on for more than " + LONGEST_YEARS + " years";
            throw new IcsFault(line, "recurrence-limit", reason, "Give it a nearer UNTIL.");
        }
        return end;
    }

    private void budget(IcsLine line, long more) {
        steps += Math.max(0, more);
        if (steps > MOST_STEPS) {
            String reason = "The recurrence rules up to this one take more than " + MOST_STEPS + " steps to follow";
            throw new FileFault(line.number(), 0, "ics-limit", reason, "Give them an UNTIL, or split the file.");
        }
    }

    /** A clock time that is not in UTC is on the clock of DTSTART. */
    private static IcsLine until(IcsLine line, IcsLine startLine, String text) {
        Map<String, String> zone = startLine
                .parameter("TZID")
                .filter(name -> !text.endsWith("Z"))
                .map(name -> Map.of("TZID", name))
                .orElse(Map.of());
        return new IcsLine(line.number(), "UNTIL", zone, text);
    }

    private static boolean after(IcsTime time, IcsTime until) {
        return until.isWholeDay() || time.isWholeDay()
                ? time.day().isAfter(until.day())
                : time.moment().isAfter(until.moment());
    }
}
