package coincide.ingest;

import coincide.model.Precision;
import coincide.model.UncertainDate;
import coincide.plan.NamedZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date, or a date and time, as far as a cell tells it.
 *
 * @param at the instant, where a clock time is given
 * @param day the local day
 * @param twice whether the clock showed that time twice on that day; the first of the two is taken
 */
record When(Optional<Instant> at, UncertainDate day, boolean twice) {
    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}(?::\\d{2})?)(?:(Z|[+-]\\d{2}:\\d{2})|\\[([^\\[\\]]+)\\])?");
    private static final Pattern LIKE_DATE_TIME = Pattern.compile(".*\\d[T t]\\d.*|.*:.*", Pattern.DOTALL);
    private static final String FORMS =
            "Write 2017-07-04T00:40Z, 2017-07-04T09:10+08:30" + " or 2017-07-04T09:10[Asia/Pyongyang].";

    /**
     * Reads an EDTF date or a date-time.
     *
     * @param dayZone the zone whose local day an instant falls on
     * @param clockZone the zone of clock times that name none
     */
    static When parse(String text, ZoneId dayZone, Optional<ZoneId> clockZone) {
        Matcher dateTime = DATE_TIME.matcher(text);
        if (dateTime.matches()) {
            return dateTime(text, dateTime, dayZone, clockZone);
        }
        if (LIKE_DATE_TIME.matcher(text).matches()) {
            throw new Rejected("time-invalid", "is not a date and time", FORMS);
        }
        return new When(Optional.empty(), Edtf.parse(text), false);
    }

    private static When dateTime(String text, Matcher parts, ZoneId dayZone, Optional<ZoneId> clockZone) {
        LocalDateTime local = Edtf.day(parts.group(1)).atTime(time(parts.group(2)));
        Optional<ZoneId> zone = zone(parts.group(3), parts.group(4)).or(() -> clockZone);
        if (zone.isEmpty()) {
            throw new Rejected("zone-missing", "does not say whose clock it is", FORMS);
        }
        int offsets = zone.get().getRules().getValidOffsets(local).size();
        if (offsets == 0) {
            throw new Rejected(
                    "time-gap",
                    "does not exist in %s: clocks were put forward over it".formatted(zone.get()),
                    "Look the time up again, or write only the date.");
        }
        ZonedDateTime moment = ZonedDateTime.ofLocal(local, zone.get(), null);
        LocalDate day = moment.withZoneSameInstant(dayZone).toLocalDate();
        UncertainDate date = new UncertainDate(text, day, day, Precision.MINUTE, false, false);
        return new When(Optional.of(moment.toInstant()), date, offsets > 1);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw new Rejected("time-invalid", "has no such time of day", "Write hours 00 to 23 and minutes 00 to 59.");
        }
    }

    private static Optional<ZoneId> zone(String offset, String name) {
        try {
            return offset != null
                    ? Optional.of(ZoneOffset.of(offset))
                    : Optional.ofNullable(name).map(NamedZone::parse);
        } catch (DateTimeException e) {
            String remedy = offset != null ? "Offsets go from -18:00 to +18:00." : NamedZone.remedy(name);
            throw new Rejected("zone-unknown", "names no time zone", remedy);
        }
    }

    /** The same, no finer than a stated precision. */
    When asFineAs(Precision stated) {
        Precision found = day.precision();
        if (stated == found) {
            return this;
        }
        if (stated.ordinal() < found.ordinal() || stated == Precision.RANGE) {
            throw new Rejected(
                    "precision-mismatch",
                    "does not fit a date known to the " + Cells.word(found),
                    "Correct the date or its precision.");
        }
        LocalDate first = day.earliest();
        UncertainDate coarse =
                switch (stated) {
                    case YEAR -> Edtf.parse(first.toString().substring(0, 4));
                    case MONTH -> Edtf.parse(first.toString().substring(0, 7));
                    default -> Edtf.parse(first.toString());
                };
        return new When(
                Optional.empty(),
                new UncertainDate(
                        day.text(), coarse.earliest(), coarse.latest(), stated, day.uncertain(), day.approximate()),
                false);
    }
}
