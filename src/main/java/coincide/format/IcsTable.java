package coincide.format;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads iCalendar files (RFC 5545) as milestones: one row an event, or one a day on which it comes back. Each row carries the
 * line of its BEGIN:VEVENT.
 *
 * <p>UID is the id, with {@code /2017-07-04} where the event comes back; CATEGORIES is the series, SUMMARY the title, URL the
 * source, DESCRIPTION the note. An end is exclusive there and the last day here. STATUS is held (CONFIRMED), scheduled
 * (TENTATIVE) or cancelled. Time zones count as the time zone database has them, whatever the file defines. To-dos, journals and
 * alarms are passed over.
 */
public final class IcsTable {
    static final int LARGEST = 32 << 20;

    private IcsTable() {}

    /**
     * The events of a file; throws {@link FileFault} where the bytes are no calendar. An event that cannot be used is a row with
     * its flaw.
     *
     * @param zone of times that name none, and on whose days times in UTC fall; where there is none, that which the calendar
     *     names as X-WR-TIMEZONE
     * @param last day up to which a recurrence without an end is followed
     */
    public static Table read(String name, String sha256, byte[] bytes, Optional<ZoneId> zone, LocalDate last) {
        if (bytes.length == 0) {
            throw new FileFault(0, 0, "empty-file", "The file is empty", "A calendar begins with BEGIN:VCALENDAR.");
        }
        if (bytes.length > LARGEST) {
            throw new FileFault(
                    0, 0, "ics-limit", "The file has more than " + LARGEST + " bytes", "Split it by series.");
        }
        IcsRecurrence recurrence = new IcsRecurrence(last);
        List<Table.Line> lines = IcsCalendar.in(IcsLines.of(bytes)).stream()
                .flatMap(calendar -> IcsRows.of(calendar, new IcsClocks(zone, calendar), recurrence).stream())
                .toList();
        return new Table(name, sha256, IcsRows.HEADER, lines);
    }
}
