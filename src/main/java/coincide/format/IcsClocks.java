package coincide.format;

import coincide.plan.CivilDate;
import coincide.plan.NamedZone;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the times of one calendar, strictly: what is written must be a day of the calendar on a clock that is known. */
final class IcsClocks {
    private static final Pattern TIME = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d)(Z)?)?");
    private static final String FORMS =
            "Write 20170704 for a day, 20170704T091000 with a TZID or 20170704T004000Z for a time.";

    private final Optional<ZoneId> standard;
    private final Map<String, Set<String>> offsets;
    private final Set<String> told = new HashSet<>();

    /**
     * @param source the zone that the job gives the file; it goes before that of the calendar
     */
    IcsClocks(Optional<ZoneId> source, IcsCalendar calendar) {
        this.standard = source.or(() -> calendar.zone().flatMap(IcsClocks::known));
        this.offsets = calendar.offsets();
    }

    IcsTime time(IcsLine property) {
        Matcher parts = TIME.matcher(property.value());
        String kind = property.parameter("VALUE").orElse("");
        if (!parts.matches()) {
            throw new IcsFault(property, "date-invalid", "is not a date or a date and time", FORMS);
        }
        boolean wholeDay = parts.group(4) == null;
        if (kind.equals("DATE") && !wholeDay || kind.equals("DATE-TIME") && wholeDay) {
            throw new IcsFault(property, "date-invalid", "is not the " + kind + " that its VALUE says", FORMS);
        }
        LocalDate day = day(property, parts);
        if (wholeDay) {
            return IcsTime.wholeDay(day);
        }
        return new IcsTime(day, Optional.of(clock(property, parts)), Optional.of(zone(property, parts.group(7))));
    }

    Stream<IcsTime> times(IcsLine property) {
        return Stream.of(property.value().split(",", -1))
                .map(one -> new IcsLine(property.number(), property.name(), property.parameters(), one))
                .map(this::time);
    }

    /** The zone on whose days an event happens; none where it is written in whole days. */
    Optional<ZoneId> days(IcsLine property, IcsTime time) {
        if (!time.isUniversal()) {
            return time.zone();
        }
        if (standard.isEmpty()) {
            String reason = "is in UTC and does not say on which local day that is";
            throw new IcsFault(property, "zone-missing", reason, "Give the calendar a zone in the job file.");
        }
        return standard;
    }

    /** Tells once of a zone that the calendar defines otherwise than the time zone database, which counts. */
    Optional<Table.Flaw> contradiction(IcsLine property, IcsTime time) {
        String name = property.parameter("TZID").orElse("");
        String offset = time.moment().getOffset().getId().replace("Z", "+0000").replace(":", "");
        if (!offsets.containsKey(name) || offsets.get(name).contains(offset) || !told.add(name)) {
            return Optional.empty();
        }
        String reason =
                "is %s from UTC in the time zone database, which counts, but %s in the file's own definition of %s"
                        .formatted(offset, String.join(" or ", offsets.get(name)), name);
        return Optional.of(new Table.Flaw(
                property.number(),
                0,
                property.name(),
                property.value(),
                "zone-contradicted",
                false,
                reason,
                "Make sure that the clock time is that of the place."));
    }

    private static LocalDate day(IcsLine property, Matcher parts) {
        try {
            return CivilDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (CivilDate.Fault e) {
            throw new IcsFault(property, "date-invalid", e.reason(), "Look the date up again.");
        }
    }

    private static LocalTime clock(IcsLine property, Matcher parts) {
        try {
            return LocalTime.of(
                    Integer.parseInt(parts.group(4)),
                    Integer.parseInt(parts.group(5)),
                    Integer.parseInt(parts.group(6)));
        } catch (DateTimeException e) {
            String remedy = "Write hours 00 to 23, minutes and seconds 00 to 59.";
            throw new IcsFault(property, "time-invalid", "has no such time of day", remedy);
        }
    }

    private ZoneId zone(IcsLine property, String universal) {
        Optional<String> name = property.parameter("TZID");
        if (universal != null) {
            if (name.isPresent()) {
                throw new IcsFault(
                        property, "time-invalid", "is in UTC and has a TZID", "Remove the one or the other.");
            }
            return ZoneOffset.UTC;
        }
        if (name.isEmpty()) {
            return standard.orElseThrow(() -> new IcsFault(
                    property,
                    "zone-missing",
                    "does not say whose clock it is",
                    "Give the calendar a zone in the job file, or the time a TZID."));
        }
        return known(name.get())
                .orElseThrow(() -> new IcsFault(
                        new IcsLine(property.number(), "TZID", Map.of(), name.get()),
                        "zone-unknown",
                        "is not the name of a time zone",
                        NamedZone.remedy(name.get())));
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return Optional.of(NamedZone.parse(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
