package coincide.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcsRecurrenceTest {
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        20120415 | FREQ=YEARLY;COUNT=3                         | 2012-04-15 2013-04-15 2014-04-15
        20180909 | FREQ=YEARLY                                 | 2018-09-09 2019-09-09 2020-09-09
        20210909 | FREQ=YEARLY                                 | 2021-09-09
        20160229 | FREQ=YEARLY                                 | 2016-02-29 2020-02-29
        20200131 | FREQ=MONTHLY;UNTIL=20200601                 | 2020-01-31 2020-03-31 2020-05-31
        20170704 | freq=daily;until=20170706                   | 2017-07-04 2017-07-05 2017-07-06
        20170704 | FREQ=DAILY;INTERVAL=10;COUNT=3              | 2017-07-04 2017-07-14 2017-07-24
        20170704 | FREQ=WEEKLY;BYDAY=TU,TH;COUNT=4             | 2017-07-04 2017-07-06 2017-07-11 2017-07-13
        19970805 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO | 1997-08-05 1997-08-10 1997-08-19 1997-08-24
        19970805 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU | 1997-08-05 1997-08-17 1997-08-19 1997-08-31
        19970805 | FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU  | 1997-08-05 1997-08-10 1997-08-19 1997-08-24
        20200106 | FREQ=MONTHLY;BYDAY=1MO;COUNT=3              | 2020-01-06 2020-02-03 2020-03-02
        20200131 | FREQ=MONTHLY;BYDAY=-1FR;COUNT=3             | 2020-01-31 2020-02-28 2020-03-27
        20200131 | FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3          | 2020-01-31 2020-02-29 2020-03-31
        19970904 | FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3 | 1997-09-04 1997-10-07 1997-11-06
        19961105 | FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3 | 1996-11-05 2000-11-07 2004-11-02
        19970512 | FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3    | 1997-05-12 1998-05-11 1999-05-17
        19970101 | FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100 | 1997-01-01 1997-04-10 2000-01-01 2000-04-09
        19970519 | FREQ=YEARLY;BYDAY=20MO;COUNT=3              | 1997-05-19 1998-05-18 1999-05-17
        19980213 | FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=4 | 1998-02-13 1998-03-13 1998-11-13 1999-08-13
        19680229 | FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TH | 1968-02-29 1996-02-29
        """)
    void givesTheDaysOfARule(String start, String rule, String days) {
        assertThat(days("DTSTART;VALUE=DATE:" + start, "RRULE:" + rule)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        TZID=Asia/Seoul:20170704T200000 | FREQ=DAILY;UNTIL=20170706T110000Z | 2017-07-04 2017-07-05 2017-07-06
        TZID=Asia/Seoul:20170704T200000 | FREQ=DAILY;UNTIL=20170706T105959Z | 2017-07-04 2017-07-05
        TZID=Asia/Seoul:20170704T200000 | FREQ=DAILY;UNTIL=20170706T195959  | 2017-07-04 2017-07-05
        TZID=Asia/Seoul:20170704T200000 | FREQ=DAILY;UNTIL=20170705         | 2017-07-04 2017-07-05
        TZID=Asia/Seoul:20170704T020000 | FREQ=DAILY;UNTIL=20170704T170000Z | 2017-07-04 2017-07-05
        X-NONE=:20170703T200000Z        | FREQ=WEEKLY;BYDAY=MO;COUNT=2      | 2017-07-04 2017-07-11
        """)
    void followsTheClockOfTheStart(String start, String rule, String days) {
        assertThat(days("DTSTART;" + start, "RRULE:" + rule)).isEqualTo(days);
    }

    @Test
    void aClockKeepsItsTimeThroughSummerTime() {
        Table table = read("DTSTART;TZID=America/New_York:20170301T090000", "RRULE:FREQ=MONTHLY;COUNT=2");
        assertThat(table.lines())
                .extracting(line -> line.cells().get(IcsRows.HEADER.indexOf("starts_at")))
                .containsExactly("2017-03-01T09:00[America/New_York]", "2017-04-01T09:00[America/New_York]");
    }

    @Test
    void takesDaysOutAndAddsOthers() {
        assertThat(days(
                        "DTSTART;VALUE=DATE:20170704",
                        "DTEND;VALUE=DATE:20170706",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "EXDATE;VALUE=DATE:20170711,20170801",
                        "EXDATE;VALUE=DATE:20170725",
                        "RDATE;VALUE=DATE:20170715,20170718"))
                .isEqualTo("2017-07-04 2017-07-15 2017-07-18");
        assertThat(days("DTSTART;VALUE=DATE:20170704", "RDATE;VALUE=DATE:20180704"))
                .isEqualTo("2017-07-04 2018-07-04");
        assertThat(days(
                        "DTSTART;TZID=Asia/Seoul:20170704T020000",
                        "RRULE:FREQ=DAILY;COUNT=3",
                        "EXDATE:20170704T170000Z"))
                .isEqualTo("2017-07-04 2017-07-06");
    }

    @Test
    void namesEachDayAndKeepsItsLength() {
        Table table = read(
                "DTSTART;VALUE=DATE:20170704",
                "DTEND;VALUE=DATE:20170707",
                "SUMMARY:Days",
                "RRULE:FREQ=YEARLY;COUNT=2");
        assertThat(table.lines())
                .extracting(line -> String.join(" ", line.cells()))
                .containsExactly(
                        "u@x/2017-07-04  Days 2017-07-04 2017-07-06     ",
                        "u@x/2018-07-04  Days 2018-07-04 2018-07-06     ");
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(2L, 2L);
    }

    @Test
    void anEventOfOneDayReplacesThatOfTheRule() {
        String master = event("DTSTART;VALUE=DATE:20170704", "RRULE:FREQ=WEEKLY;COUNT=3");
        String moved = event("RECURRENCE-ID;VALUE=DATE:20170711", "DTSTART;VALUE=DATE:20170713");
        String off = event("RECURRENCE-ID;VALUE=DATE:20170718", "DTSTART;VALUE=DATE:20170718", "STATUS:CANCELLED");
        for (String file : List.of(master + moved + off, off + moved + master)) {
            assertThat(read(file).lines())
                    .extracting(line -> line.cells().get(0) + " " + line.cells().get(3) + " "
                            + line.cells().get(7))
                    .containsExactlyInAnyOrder(
                            "u@x/2017-07-04 2017-07-04 ",
                            "u@x/2017-07-11 2017-07-13 ",
                            "u@x/2017-07-18 2017-07-18 cancelled");
        }
    }

    @Test
    void aReplacedDayIsThatOfTheEventItReplaces() {
        String master = event("DTSTART;TZID=Asia/Seoul:20170704T020000", "RRULE:FREQ=WEEKLY;COUNT=2");
        String moved = event("RECURRENCE-ID:20170710T170000Z", "DTSTART:20170713T000000Z");
        assertThat(read(master + moved).lines())
                .extracting(line -> line.cells().get(0) + " " + line.cells().get(5))
                .containsExactly("u@x/2017-07-04 2017-07-04T02:00[Asia/Seoul]", "u@x/2017-07-11 2017-07-13T00:00Z");
    }

    @Test
    void aReplacementThatIsWrongReplacesNothingElse() {
        String master = event("DTSTART;VALUE=DATE:20170704", "RRULE:FREQ=WEEKLY;COUNT=2");
        String wrong = event("RECURRENCE-ID;VALUE=DATE:20170711", "DTSTART;VALUE=DATE:20170231");
        assertThat(read(master + wrong).lines())
                .extracting(line -> line.flaws().isEmpty())
                .containsExactly(true, false);
        String range = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20170711", "DTSTART;VALUE=DATE:20170712");
        assertThat(read(master + range).lines())
                .extracting(line -> line.flaws().isEmpty())
                .containsExactly(true, true, false);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        20170704 | FREQ=SECONDLY                       | comes back more often than once a day
        20170704 | FREQ=HOURLY;COUNT=2                 | comes back more often than once a day
        20170704 | FREQ=DAILY;BYHOUR=1,2               | comes back more often than once a day
        20170704 | FREQ=FORTNIGHTLY                    | has no FREQ that is known
        20170704 | COUNT=3                             | has no FREQ that is known
        20170704 | FREQ                                | is not a list of different PART=value
        20170704 | FREQ=DAILY;FREQ=WEEKLY              | is not a list of different PART=value
        20170704 | FREQ=DAILY;COUNT=2;UNTIL=20170801   | has both COUNT and UNTIL
        20170704 | FREQ=DAILY;COUNT=0                  | has COUNT, which is not a number from 1 on
        20170704 | FREQ=DAILY;COUNT=-1                 | has COUNT, which is not a number from 1 on
        20170704 | FREQ=DAILY;INTERVAL=0;COUNT=2       | has INTERVAL, which is not a number from 1 on
        20170704 | FREQ=DAILY;INTERVAL=2147483647      | has an INTERVAL above 1000
        20170704 | FREQ=DAILY;INTERVAL=99999999999999  | has an INTERVAL above 1000
        20170704 | FREQ=DAILY;X-EVERY=2                | has X-EVERY, which means nothing beside DAILY
        20170704 | FREQ=DAILY;RSCALE=CHINESE           | has RSCALE, which means nothing beside DAILY
        20170704 | FREQ=WEEKLY;BYMONTHDAY=4            | has BYMONTHDAY, which means nothing beside WEEKLY
        20170704 | FREQ=MONTHLY;BYYEARDAY=100          | has BYYEARDAY, which means nothing beside MONTHLY
        20170704 | FREQ=WEEKLY;BYDAY=1TU               | numbers weekdays, which only a MONTHLY or YEARLY rule may
        20170704 | FREQ=YEARLY;BYDAY=WE                | does not give the day of DTSTART, 2017-07-04
        20170704 | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | does not give the day of DTSTART, 2017-07-04
        20170704 | FREQ=DAILY;UNTIL=20170701           | does not give the day of DTSTART, 2017-07-04
        20170704 | FREQ=DAILY;UNTIL=99991231           | goes on for more than 150 years
        20170704 | FREQ=YEARLY;COUNT=1000              | gives only 151 days in 150 years
        20170704 | FREQ=DAILY;UNTIL=21000101           | gives more than 10000 days
        20170704 | FREQ=DAILY;COUNT=1000000            | gives more than 10000 days
        """)
    void refusesRulesItCannotFollow(String start, String rule, String reason) {
        Table table = read("DTSTART;VALUE=DATE:" + start, "RRULE:" + rule);
        assertThat(table.lines())
                .flatExtracting(Table.Line::flaws)
                .extracting(Table.Flaw::reason)
                .containsExactly("of event \"u@x\" " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FREQ=YEARLY;BYMONTH=13
        FREQ=YEARLY;BYDAY=XX
        FREQ=YEARLY;BYDAY=99999999999MO
        FREQ=YEARLY;BYDAY=
        FREQ=YEARLY;BYMONTHDAY=32
        FREQ=YEARLY;BYMONTHDAY=a
        FREQ=YEARLY;BYMONTHDAY=,,
        FREQ=YEARLY;BYSETPOS=0;BYDAY=TU
        FREQ=YEARLY;BYSETPOS=400;BYDAY=TU
        FREQ=YEARLY;BYWEEKNO=99
        FREQ=YEARLY;BYYEARDAY=0
        FREQ=YEARLY;WKST=ZZ
        FREQ=YEARLY;BYMONTH=5L
        FREQ=YEARLY;BYDAY=60TU
        FREQ=MONTHLY;BYDAY=0TU
        FREQ=YEARLY;COUNT=3;WKST=
        FREQ=MONTHLY;BYMONTHDAY=4,5,4
        """)
    void refusesRulesOfBrokenParts(String rule) {
        Table table = read("DTSTART;VALUE=DATE:20170704", "RRULE:" + rule);
        assertThat(table.lines())
                .flatExtracting(Table.Line::flaws)
                .extracting(Table.Flaw::rule)
                .containsExactly("recurrence-invalid");
    }

    @Test
    void refusesListsItCannotRead() {
        assertThat(reason("DTSTART:20170704", "RDATE;VALUE=PERIOD:20170704T000000Z/P1D"))
                .isEqualTo("of event \"u@x\" is not a date or a date and time");
        assertThat(reason("DTSTART:20170704", "EXRULE:FREQ=DAILY")).isEqualTo("of event \"u@x\" is not read");
        assertThat(reason("DTSTART:20170704", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20170704,20170231"))
                .isEqualTo("of event \"u@x\" is not a calendar date (February 2017 has 28 days)");
        assertThat(reason("DTSTART:20170704", "RRULE:FREQ=DAILY;COUNT=2", "RRULE:FREQ=WEEKLY;COUNT=2"))
                .isEqualTo("of event \"u@x\" stands twice in one event, first in line 5");
    }

    @Test
    void limitsTheDaysOfAFile() {
        String rule = "RRULE:FREQ=DAILY;COUNT=10000";
        String ten = IntStream.range(0, 10)
                .mapToObj(i -> event("DTSTART;VALUE=DATE:20170704", rule).replace("u@x", "u" + i))
                .collect(Collectors.joining());
        assertThat(read(ten).lines()).hasSize(100_000);
        FileFault fault = catchThrowableOfType(
                FileFault.class, () -> read(ten + event("DTSTART;VALUE=DATE:20170704", "RRULE:FREQ=DAILY;COUNT=1")));
        assertThat(fault.rule()).isEqualTo("ics-limit");
        assertThat(fault.line()).isEqualTo(52);
        assertThat(fault).hasMessage("The recurring events up to this one give more than 100000 days");
    }

    @Test
    void rulesThatHardlyGiveADayEndSoon() {
        String rare = event("DTSTART;VALUE=DATE:18880229", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=WE");
        String many = IntStream.range(0, 10_000)
                .mapToObj(i -> rare.replace("u@x", "u" + i))
                .collect(Collectors.joining());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            FileFault fault = catchThrowableOfType(FileFault.class, () -> read(many));
            assertThat(fault).hasMessageContaining("take more than 10000000 steps to follow");
        });
    }

    private static String days(String... properties) {
        Table table = read(properties);
        assertThat(table.lines()).flatExtracting(Table.Line::flaws).isEmpty();
        return table.lines().stream()
                .map(line -> line.cells().get(IcsRows.HEADER.indexOf("starts_on")))
                .collect(Collectors.joining(" "));
    }

    private static String reason(String... properties) {
        return read(properties).lines().get(0).flaws().get(0).reason();
    }

    private static Table read(String... properties) {
        return read(event(properties));
    }

    private static Table read(String events) {
        String text = "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n";
        return IcsTable.read(
                "f.ics", "hash", text.getBytes(StandardCharsets.UTF_8), Optional.of(ZoneId.of("Asia/Seoul")), LAST);
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\nUID:u@x\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }
}
