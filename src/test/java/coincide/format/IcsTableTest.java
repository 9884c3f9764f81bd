package coincide.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coincide.ingest.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IcsTableTest {
    private static final Optional<ZoneId> SEOUL = Optional.of(ZoneId.of("Asia/Seoul"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        DTSTART;VALUE=DATE:20170704                                      | 2017-07-04 | 2017-07-04
        DTSTART;VALUE=DATE:20170704~DTEND;VALUE=DATE:20170705            | 2017-07-04 | 2017-07-04
        DTSTART;VALUE=DATE:20170704~DTEND;VALUE=DATE:20170707            | 2017-07-04 | 2017-07-06
        DTSTART;VALUE=DATE:20160228~DTEND;VALUE=DATE:20160302            | 2016-02-28 | 2016-03-01
        DTSTART;VALUE=DATE:20170704~DURATION:P3D                         | 2017-07-04 | 2017-07-06
        DTSTART;VALUE=DATE:20170704~DURATION:P2W                         | 2017-07-04 | 2017-07-17
        DTSTART:20170704                                                 | 2017-07-04 | 2017-07-04
        """)
    void countsWholeDaysWithAnExclusiveEnd(String event, String first, String last) {
        Table.Line row = only(event(event.split("~")), Optional.empty());
        assertThat(cell(row, "starts_on")).isEqualTo(first);
        assertThat(cell(row, "ends_on")).isEqualTo(last);
        assertThat(cell(row, "starts_at")).isEmpty();
        assertThat(cell(row, "zone")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        DTSTART;TZID=Asia/Pyongyang:20170704T091000                          | 2017-07-04T09:10[Asia/Pyongyang]  | 2017-07-04 | 2017-07-04 | Asia/Pyongyang
        DTSTART;TZID="Asia/Pyongyang":20170704T091030~DURATION:PT20H         | 2017-07-04T09:10:30[Asia/Pyongyang] | 2017-07-04 | 2017-07-05 | Asia/Pyongyang
        DTSTART:20170704T200000Z~DTEND:20170705T010000Z                      | 2017-07-04T20:00Z                 | 2017-07-05 | 2017-07-05 | Asia/Seoul
        DTSTART:20170704T200000~DTEND:20170706T000000                        | 2017-07-04T20:00[Asia/Seoul]      | 2017-07-04 | 2017-07-05 | Asia/Seoul
        DTSTART;TZID=America/New_York:20170704T200000~DTEND:20170705T060000Z | 2017-07-04T20:00[America/New_York] | 2017-07-04 | 2017-07-05 | America/New_York
        """)
    void keepsTimesWithTheirZone(String event, String at, String first, String last, String zone) {
        Table.Line row = only(event(event.split("~")), SEOUL);
        assertThat(row.flaws()).isEmpty();
        assertThat(cell(row, "starts_at")).isEqualTo(at);
        assertThat(cell(row, "starts_on")).isEqualTo(first);
        assertThat(cell(row, "ends_on")).isEqualTo(last);
        assertThat(cell(row, "zone")).isEqualTo(zone);
    }

    @Test
    void theZoneOfTheCalendarStandsInForThatOfTheJob() {
        String calendar = "X-WR-TIMEZONE:Asia/Tokyo\r\n" + event("DTSTART:20170704T200000Z");
        assertThat(cell(only(calendar, Optional.empty()), "starts_on")).isEqualTo("2017-07-05");
        assertThat(cell(only(calendar, Optional.of(ZoneId.of("Europe/Paris"))), "starts_on"))
                .isEqualTo("2017-07-04");
        assertThat(only(calendar.replace("Asia/Tokyo", "Tokyo"), Optional.empty())
                        .flaws())
                .extracting(Table.Flaw::rule)
                .containsExactly("zone-missing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        DTSTART:20170231                                        | date-invalid     | DTSTART | 20170231 | of event "u@x" is not a calendar date (February 2017 has 28 days)
        DTSTART:20171301                                        | date-invalid     | DTSTART | 20171301 | of event "u@x" is not a calendar date (there is no month 13)
        DTSTART:2017-07-04                                      | date-invalid     | DTSTART | 2017-07-04 | of event "u@x" is not a date or a date and time
        DTSTART;VALUE=DATE:20170704T091000Z                     | date-invalid     | DTSTART | 20170704T091000Z | of event "u@x" is not the DATE that its VALUE says
        DTSTART:20170704T250000Z                                | time-invalid     | DTSTART | 20170704T250000Z | of event "u@x" has no such time of day
        DTSTART:20170704T235960Z                                | time-invalid     | DTSTART | 20170704T235960Z | of event "u@x" has no such time of day
        DTSTART;TZID=Asia/Seoul:20170704T091000Z                | time-invalid     | DTSTART | 20170704T091000Z | of event "u@x" is in UTC and has a TZID
        DTSTART:20170704T091000                                 | zone-missing     | DTSTART | 20170704T091000 | of event "u@x" does not say whose clock it is
        DTSTART:20170704T091000Z                                | zone-missing     | DTSTART | 20170704T091000Z | of event "u@x" is in UTC and does not say on which local day that is
        DTSTART;TZID=Korea Standard Time:20170704T091000        | zone-unknown     | TZID    | Korea Standard Time | of event "u@x" is not the name of a time zone
        DTSTART:20170704~DTEND:20170704                         | end-before-start | DTEND   | 20170704 | of event "u@x" leaves the event no time: it is exclusive and not after DTSTART
        DTSTART:20170704~DTEND:20170703                         | end-before-start | DTEND   | 20170703 | of event "u@x" is before DTSTART, 2017-07-04
        DTSTART:20170704~DURATION:P0D                           | end-before-start | DURATION | P0D | of event "u@x" leaves the event no time: it is exclusive and not after DTSTART
        DTSTART:20170704~DURATION:PT5H                          | duration-invalid | DURATION | PT5H | of event "u@x" is not whole days, as DTSTART is
        DTSTART:20170704~DURATION:-P1D                          | duration-invalid | DURATION | -P1D | of event "u@x" is not how long an event can last
        DTSTART:20170704~DURATION:P                             | duration-invalid | DURATION | P | of event "u@x" is not how long an event can last
        DTSTART:20170704~DTEND;TZID=Asia/Seoul:20170705T010000  | date-invalid     | DTEND   | 20170705T010000 | of event "u@x" and DTSTART are not both days, or both times
        DTSTART:20170704~DTEND:20170705~DURATION:P1D            | ics-repeated     | DURATION | P1D | of event "u@x" stands beside a DTEND
        DTSTART:20170704~DTSTART:20170705                       | ics-repeated     | DTSTART | 20170705 | of event "u@x" stands twice in one event, first in line 4
        DTSTART:20170704~it goes on here                        | ics-line         | ''      | it goes on here | of event "u@x" is not written as NAME:value
        SUMMARY:No date                                         | required-empty   | DTSTART | ''      | of event "u@x" is required and missing
        """)
    void refusesAnEventWithItsName(String event, String rule, String field, String value, String reason) {
        Table.Line row = only(event(event.split("~")), Optional.empty());
        assertThat(row.flaws().get(0).refuses()).isTrue();
        assertThat(cell(row, "milestone_id")).isEqualTo("u@x");
        assertThat(row.flaws()).hasSize(1);
        Table.Flaw flaw = row.flaws().get(0);
        assertThat(List.of(flaw.rule(), flaw.field(), flaw.value(), flaw.reason()))
                .containsExactly(rule, field, value, reason);
    }

    @Test
    void tellsTheLineOfThePropertyThatIsWrong() {
        Table.Line row = only(event("SUMMARY:Party\r\n  day", "DTSTART:20170704", "DTEND:20170701"), SEOUL);
        assertThat(row.number()).isEqualTo(2);
        assertThat(row.flaws().get(0).line()).isEqualTo(7);
        assertThat(cell(row, "title")).isEqualTo("Party day");
    }

    @Test
    void anEventNeedsAUid() {
        Table.Line row = only("BEGIN:VEVENT\r\nSUMMARY:Party day\r\nDTSTART:20170704\r\nEND:VEVENT\r\n", SEOUL);
        assertThat(row.flaws())
                .extracting(Table.Flaw::reason)
                .containsExactly("of event \"Party day\" is required and missing");
    }

    @Test
    void warnsOnceOfAZoneThatTheFileDefinesOtherwise() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:Asia/Pyongyang
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0900
                TZOFFSETTO:+0900
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n");
        String july = "DTSTART;TZID=Asia/Pyongyang:20170704T091000";
        Table table = read(zone + event(july) + event(july), SEOUL);
        assertThat(table.lines().get(0).flaws())
                .extracting(Table.Flaw::rule, Table.Flaw::refuses, Table.Flaw::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "zone-contradicted",
                        false,
                        "of event \"u@x\" is +0830 from UTC in the time zone database, which counts, but +0900 in the"
                                + " file's own definition of Asia/Pyongyang"));
        assertThat(table.lines().get(1).flaws()).isEmpty();
        assertThat(only(zone + event("DTSTART;TZID=Asia/Pyongyang:20140704T091000"), SEOUL)
                        .flaws())
                .isEmpty();
    }

    @Test
    void takesTitleSeriesSourceNoteAndStatus() {
        String event = event(
                "dtstart;value=date:20170704",
                "SUMMARY;LANGUAGE=en:Day one\\, two\\; and \\\\three",
                "CATEGORIES:party day,state\\, other",
                "CATEGORIES:more",
                "URL:https://example.org/a",
                "DESCRIPTION:first\\nsecond",
                "STATUS:CANCELLED",
                "BEGIN:VALARM",
                "SUMMARY:not this",
                "END:VALARM");
        Table.Line row = only(event, SEOUL);
        assertThat(row.cells())
                .containsExactly(
                        "u@x",
                        "party day;state, other;more",
                        "Day one, two; and \\three",
                        "2017-07-04",
                        "2017-07-04",
                        "",
                        "",
                        "cancelled",
                        "https://example.org/a",
                        "first\nsecond");
        assertThat(cell(only(event.replace("CANCELLED", "CONFIRMED"), SEOUL), "status"))
                .isEqualTo("held");
        assertThat(cell(only(event.replace("CANCELLED", "TENTATIVE"), SEOUL), "status"))
                .isEqualTo("scheduled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void undoesFoldsInTheMiddleOfALetter(String end) {
        byte[] letter = "평".getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at <= letter.length; at++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes("\uFEFFBEGIN:VCALENDAR~BEGIN:VEVENT~UID:u@x~DTSTART:2017~ 0704~SUMMARY:"
                    .replace("~", end)
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(Arrays.copyOf(letter, at));
            out.writeBytes((end + "\t").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(Arrays.copyOfRange(letter, at, letter.length));
            out.writeBytes("양~END:VEVENT~END:VCALENDAR".replace("~", end).getBytes(StandardCharsets.UTF_8));
            Table table = IcsTable.read("f.ics", "hash", out.toByteArray(), SEOUL, LocalDate.MAX);
            assertThat(table.lines())
                    .extracting(row -> cell(row, "title") + " " + cell(row, "starts_on"))
                    .containsExactly("평양 2017-07-04");
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        ''                                                | f.ics [empty-file] The file is empty. Nothing was run. A calendar begins with BEGIN:VCALENDAR.
        ~~                                                | f.ics [ics-structure] The file is no iCalendar: it does not begin with BEGIN:VCALENDAR. Nothing was run. Export the calendar as iCalendar (.ics).
        milestone_id,starts_on~                           | f.ics:1 [ics-structure] The file is no iCalendar: it does not begin with BEGIN:VCALENDAR. Nothing was run. Export the calendar as iCalendar (.ics).
        BEGIN:VCALENDAR~BEGIN:VEVENT~END:VCALENDAR        | f.ics:2 [ics-structure] BEGIN:VEVENT has no END:VEVENT before END:VCALENDAR in line 3. Nothing was run. Add END:VEVENT, or fetch the file again: it may be cut.
        BEGIN:VCALENDAR~BEGIN:VEVENT~UID:a~BEGIN:VEVENT   | f.ics:2 [ics-structure] BEGIN:VEVENT has no END:VEVENT before BEGIN:VEVENT in line 4. Nothing was run. Add END:VEVENT, or fetch the file again: it may be cut.
        BEGIN:VCALENDAR~BEGIN:VEVENT~UID:a                | f.ics:2 [ics-structure] BEGIN:VEVENT has no END:VEVENT. Nothing was run. Add END:VEVENT, or fetch the file again: it may be cut.
        BEGIN:VCALENDAR~BEGIN:VEVENT~END:VEVENT           | f.ics:1 [ics-structure] BEGIN:VCALENDAR has no END:VCALENDAR. Nothing was run. Add END:VCALENDAR, or fetch the file again: it may be cut.
        BEGIN:VCALENDAR~END:VCALENDAR~END:VCALENDAR       | f.ics:3 [ics-structure] END:VCALENDAR has no BEGIN. Nothing was run. Remove it, or add what it ends.
        BEGIN:VCALENDAR~END:VCALENDAR~BEGIN:VEVENT        | f.ics:3 [ics-structure] BEGIN:VEVENT stands outside of a calendar. Nothing was run. Put it in VCALENDAR.
        BEGIN:VCALENDAR~nonsense~END:VCALENDAR            | f.ics:2 [ics-structure] The line is not written as NAME:value. Nothing was run. Remove it, or indent what was folded.
        """)
    void saysWhereAFileIsNoCalendar(String text, String told) {
        assertThat(fault(text.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(told);
    }

    @Test
    void tellsForeignBytesByTheirLine() {
        byte[] latin = calendar(event("DTSTART:20170704", "SUMMARY:Pyöngyang")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(fault(latin))
                .isEqualTo("f.ics:5 [encoding] The line is not UTF-8: byte f6 cannot stand there. Nothing was run."
                        + " Save the file as UTF-8.");
        assertThat(fault(calendar("").getBytes(StandardCharsets.UTF_16))).startsWith("f.ics:1 [encoding]");
        assertThat(fault(calendar(event("SUMMARY:a\0b")).getBytes(StandardCharsets.UTF_8)))
                .startsWith("f.ics:4 [encoding] There is a NUL at byte offset ");
    }

    @Test
    void limitsLines() {
        String long1 = "DESCRIPTION:" + "x".repeat(IcsLines.LONGEST);
        assertThat(fault(calendar(event(long1)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("f.ics:4 [ics-limit] The line that begins here is longer than 100000 bytes. Nothing was run."
                        + " Remove attachments from the calendar.");
        String folded = "ATTACH:" + "\r\n x".repeat(IcsLines.LONGEST);
        assertThat(fault(calendar(event(folded)).getBytes(StandardCharsets.UTF_8)))
                .startsWith("f.ics:4 [ics-limit]");
    }

    @Test
    void readsEachCalendarOfAFile() {
        String first = calendar("X-WR-TIMEZONE:Asia/Tokyo\r\n" + event("DTSTART:20170704T200000Z"));
        String second = calendar(event("DTSTART:20170704T200000Z"));
        Table table = IcsTable.read(
                "f.ics", "hash", (first + second).getBytes(StandardCharsets.UTF_8), Optional.empty(), LocalDate.MAX);
        assertThat(table.lines()).extracting(line -> line.flaws().isEmpty()).containsExactly(true, false);
        assertThat(read("", SEOUL).lines()).isEmpty();
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\nUID:u@x\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String content) {
        return "BEGIN:VCALENDAR\r\n" + content + "END:VCALENDAR\r\n";
    }

    private static Table read(String content, Optional<ZoneId> zone) {
        byte[] bytes = calendar(content).getBytes(StandardCharsets.UTF_8);
        return IcsTable.read("f.ics", "hash", bytes, zone, LocalDate.of(2026, 12, 31));
    }

    private static Table.Line only(String content, Optional<ZoneId> zone) {
        Table table = read(content, zone);
        assertThat(table.lines()).hasSize(1);
        return table.lines().get(0);
    }

    private static String cell(Table.Line line, String column) {
        return line.cells().get(IcsRows.HEADER.indexOf(column));
    }

    private static String fault(byte[] bytes) {
        FileFault fault = catchThrowableOfType(
                FileFault.class, () -> IcsTable.read("f.ics", "hash", bytes, Optional.empty(), LocalDate.MAX));
        return Problem.of("f.ics", "hash", fault).text();
    }
}
