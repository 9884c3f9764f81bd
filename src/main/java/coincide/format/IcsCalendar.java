package coincide.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One VCALENDAR as it stands in the file.
 *
 * @param zone name of the time zone that the calendar says it is kept in
 * @param offsets the offsets ({@code +0900}) that its own definition of each time zone knows, by the name of the zone
 */
record IcsCalendar(Optional<String> zone, List<IcsEvent> events, Map<String, Set<String>> offsets) {
    /** The calendars of a file; throws {@link FileFault} where its components are not closed in order. */
    static List<IcsCalendar> in(List<IcsLine> lines) {
        if (lines.isEmpty() || !IcsParts.begins(lines.get(0), "VCALENDAR")) {
            throw new FileFault(
                    lines.isEmpty() ? 0 : lines.get(0).number(),
                    0,
                    "ics-structure",
                    "The file is no iCalendar: it does not begin with BEGIN:VCALENDAR",
                    "Export the calendar as iCalendar (.ics).");
        }
        List<IcsCalendar> calendars = new ArrayList<>();
        IcsParts parts = new IcsParts(calendars);
        lines.forEach(parts::add);
        parts.end();
        return calendars;
    }
}
