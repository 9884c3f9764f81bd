package coincide.faults;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows 43 to 49. */
final class IcsFaults {
    private static final String NAME = "meetings.ics";

    static final List<Fault> ROWS = List.of(
            Fault.of(
                            43,
                            "an all-day event and its end",
                            "the end is exclusive; none is one day; an empty event is quarantined")
                    .tried(
                            "DTEND = DTSTART",
                            0,
                            "meetings.ics:5 [end-before-start] DTEND \"20170704\" of event \"u@x\" leaves the event no"
                                    + " time: it is exclusive and not after DTSTART. Row quarantined.",
                            job -> job.meetings(NAME, with("DTSTART:20170704", "DTEND:20170704")))
                    .tested("days of the others", "format.IcsTableTest.countsWholeDaysWithAnExclusiveEnd"),
            Fault.of(44, "dates that a library would mend", "the event is quarantined")
                    .tried(
                            "20170231",
                            0,
                            "meetings.ics:4 [date-invalid] DTSTART \"20170231\" of event \"u@x\" is not a calendar date"
                                    + " (February 2017 has 28 days). Row quarantined.",
                            job -> job.meetings(NAME, with("DTSTART:20170231")))
                    .tried(
                            "DTEND before DTSTART",
                            0,
                            "meetings.ics:5 [end-before-start] DTEND \"20170703\" of event \"u@x\" is before DTSTART,"
                                    + " 2017-07-04. Row quarantined.",
                            job -> job.meetings(NAME, with("DTSTART:20170704", "DTEND:20170703"))),
            Fault.of(45, "zones of the file's own", "an unknown one quarantines; the time zone database counts")
                    .tried(
                            "unknown TZID",
                            0,
                            "meetings.ics:4 [zone-unknown] TZID \"Korea Standard Time\" of event \"u@x\" is not the name"
                                    + " of a time zone. Row quarantined.",
                            job -> job.meetings(NAME, with("DTSTART;TZID=Korea Standard Time:20170704T091000")))
                    .tried(
                            "a VTIMEZONE that contradicts",
                            0,
                            "[zone-contradicted] DTSTART \"20170704T091000\" of event \"u@x\" is +0830 from UTC in the time zone"
                                    + " database, which counts, but +0900 in the file's own definition of Asia/Pyongyang",
                            job -> job.meetings(
                                    NAME,
                                    calendar(
                                            "BEGIN:VTIMEZONE\r\nTZID:Asia/Pyongyang\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0900\r\n"
                                                    + "END:STANDARD\r\nEND:VTIMEZONE\r\n"
                                                    + event("u@x", "DTSTART;TZID=Asia/Pyongyang:20170704T091000")))),
            Fault.of(46, "a time of no zone", "the zone of the job file, else quarantined")
                    .tried(
                            "no zone",
                            0,
                            "meetings.ics:4 [zone-missing] DTSTART \"20170704T091000\" of event \"u@x\" does not say whose"
                                    + " clock it is. Row quarantined.",
                            job -> job.meetings(NAME, with("DTSTART:20170704T091000")))
                    .tried("zone: Asia/Seoul", 0, "No problem found in the plan and its inputs.", job -> {
                        job.meetings(NAME, with("DTSTART:20170704T091000"));
                        job.plan("source: meetings.ics", "source: meetings.ics\n    zone: Asia/Seoul");
                    }),
            Fault.of(47, "rules without end", "cut where the calendar's coverage ends, or quarantined; never a hang")
                    .tried(
                            "yearly, without end",
                            0,
                            "69 read =    69 used + 0 quarantined + 0 filtered",
                            job -> job.meetings(NAME, with("DTSTART:20120415", "RRULE:FREQ=YEARLY")))
                    .tried(
                            "FREQ=SECONDLY",
                            0,
                            "meetings.ics:5 [recurrence-invalid] RRULE \"FREQ=SECONDLY\" of event \"u@x\" comes back more"
                                    + " often than once a day. Row quarantined.",
                            job -> job.meetings(NAME, with("DTSTART:20170704", "RRULE:FREQ=SECONDLY")))
                    .tried(
                            "a million days",
                            0,
                            "meetings.ics:2 [recurrence-limit] RRULE of event \"u@x\" gives more than 10000 days."
                                    + " Row quarantined. Give it an UNTIL.",
                            job -> job.meetings(NAME, with("DTSTART:20170704", "RRULE:FREQ=DAILY;COUNT=1000000")))
                    .tested("rules that hardly give a day", "format.IcsRecurrenceTest.rulesThatHardlyGiveADayEndSoon"),
            Fault.of(48, "exceptions of a rule", "honoured")
                    .tested("EXDATE", "format.IcsRecurrenceTest.takesDaysOutAndAddsOthers")
                    .tested("RECURRENCE-ID", "format.IcsRecurrenceTest.anEventOfOneDayReplacesThatOfTheRule")
                    .tested("STATUS:CANCELLED", "ingest.CalendarFileTest.eventsBecomeMilestones"),
            Fault.of(49, "folded and unfinished lines", "read right; what is not finished is refused with its line")
                    .tested("folds in the middle of a letter", "format.IcsTableTest.undoesFoldsInTheMiddleOfALetter")
                    .tried(
                            "missing END",
                            65,
                            "meetings.ics:2 [ics-structure] BEGIN:VEVENT has no END:VEVENT. Nothing was run.",
                            job -> job.meetings(
                                    NAME,
                                    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n".getBytes(StandardCharsets.UTF_8))));

    private IcsFaults() {}

    /** An event from line 2 on, its first property in line 4, and sound ones after it. */
    private static byte[] with(String... properties) {
        return calendar(event("u@x", properties));
    }

    private static byte[] calendar(String content) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\n").append(content);
        for (int i = 0; i < 60; i++) {
            text.append(event("ok-" + i, "DTSTART:20%02d%02d05".formatted(12 + i / 12, 1 + i % 12)));
        }
        return text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String event(String uid, String... properties) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }
}
