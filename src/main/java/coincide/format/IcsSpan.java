package coincide.format;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an event begins and how many days it goes on.
 *
 * @param zone on whose days it happens; none where it is written in whole days
 * @param more days after the first one
 */
record IcsSpan(IcsTime start, Optional<ZoneId> zone, long more) {
    private static final Pattern DURATION = Pattern.compile(
            "\\+?P(?:(\\d{1,5})W|(?=[\\dT])(?:(\\d{1,5})D)?(?:T(?=\\d)(?:(\\d{1,5})H)?(?:(\\d{1,5})M)?(?:(\\d{1,5})S)?)?)");

    /** Reads DTSTART with DTEND or DURATION; throws {@link IcsFault} where the end is not after the start. */
    static IcsSpan of(IcsEvent event, IcsClocks clocks) {
        IcsLine from = event.one("DTSTART")
                .orElseThrow(() -> event.fault(
                        "DTSTART", "required-empty", "is required and missing", "Add it, or remove the event."));
        IcsTime start = clocks.time(from);
        IcsSpan one = new IcsSpan(start, clocks.days(from, start), 0);
        Optional<IcsLine> end = event.one("DTEND");
        Optional<IcsLine> duration = event.one("DURATION");
        if (end.isPresent() && duration.isPresent()) {
            throw new IcsFault(duration.get(), "ics-repeated", "stands beside a DTEND", "Remove one of them.");
        }
        return end.map(line -> one.until(line, clocks.time(line)))
                .or(() -> duration.map(one::lasting))
                .orElse(one);
    }

    /** The first day of the event when it begins at another time. */
    LocalDate day(IcsTime begins) {
        return zone.map(begins::dayIn).orElse(begins.day());
    }

    private IcsSpan until(IcsLine line, IcsTime end) {
        if (end.isWholeDay() != start.isWholeDay()) {
            String reason = "and DTSTART are not both days, or both times";
            throw new IcsFault(line, "date-invalid", reason, "Write both the same way.");
        }
        return endingBefore(line, end.moment());
    }

    private IcsSpan lasting(IcsLine line) {
        Matcher parts = DURATION.matcher(line.value());
        if (!parts.matches()) {
            String remedy = "Write P3D, P2W or PT1H30M.";
            throw new IcsFault(line, "duration-invalid", "is not how long an event can last", remedy);
        }
        long seconds = number(parts, 3) * 3600 + number(parts, 4) * 60 + number(parts, 5);
        if (start.isWholeDay() && seconds > 0) {
            String reason = "is not whole days, as DTSTART is";
            throw new IcsFault(line, "duration-invalid", reason, "Write both the same way.");
        }
        ZonedDateTime end =
                start.moment().plusDays(number(parts, 1) * 7 + number(parts, 2)).plusSeconds(seconds);
        return endingBefore(line, end);
    }

    private IcsSpan endingBefore(IcsLine line, ZonedDateTime end) {
        if (!end.isAfter(start.moment())) {
            boolean same = end.toInstant().equals(start.moment().toInstant());
            String reason = same
                    ? "leaves the event no time: it is exclusive and not after DTSTART"
                    : "is before DTSTART, " + start.day();
            throw new IcsFault(line, "end-before-start", reason, "Swap them, or fix the one that is wrong.");
        }
        LocalDate last = end.minusNanos(1)
                .withZoneSameInstant(zone.orElse(ZoneOffset.UTC))
                .toLocalDate();
        return new IcsSpan(start, zone, ChronoUnit.DAYS.between(day(start), last));
    }

    private static long number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
    }
}
