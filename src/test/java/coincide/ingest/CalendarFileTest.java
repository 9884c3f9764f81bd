package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.format.IcsTable;
import coincide.format.Table;
import coincide.model.Milestone;
import coincide.plan.CalendarSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events of an iCalendar file through the checks that all milestones pass. */
class CalendarFileTest {
    @TempDir
    private Path folder;

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate AS_OF = LocalDate.of(2020, 12, 31);

    @Test
    void eventsBecomeMilestones() throws IOException {
        Sieve.Sifted<Milestone> sifted = sift(event("DTSTART;VALUE=DATE:20170704", "DTEND;VALUE=DATE:20170707")
                + event("DTSTART;TZID=Asia/Pyongyang:20170704T091000", "SUMMARY:Parade", "CATEGORIES:army")
                        .replace("u@x", "v@x")
                + event("DTSTART:20180415", "STATUS:CANCELLED").replace("u@x", "w@x"));
        assertThat(sifted.problems()).isEmpty();
        assertThat(sifted.used())
                .extracting(one -> "%s %s %s/%s %s %s"
                        .formatted(one.id(), one.series(), one.start(), one.end(), one.title(), one.status()))
                .containsExactly(
                        "u@x holidays %s/%s u@x HELD".formatted(day("2017-07-04"), day("2017-07-06")),
                        "v@x army %s/%s Parade HELD".formatted(day("2017-07-04"), day("2017-07-04")),
                        "w@x holidays %s/%s w@x CANCELLED".formatted(day("2018-04-15"), day("2018-04-15")));
        assertThat(sifted.used().get(1).startsAt()).contains(Instant.parse("2017-07-04T00:40:00Z"));
    }

    @Test
    void everyRowIsUsedQuarantinedOrFiltered() throws IOException {
        Sieve.Sifted<Milestone> sifted = sift(event("DTSTART:20170415", "RRULE:FREQ=YEARLY")
                + event("DTSTART:20170231").replace("u@x", "bad@x")
                + event("DTSTART:20210415").replace("u@x", "later@x")
                + event("DTSTART:20170901", "CATEGORIES:bad series").replace("u@x", "other@x"));
        assertThat(sifted.account().read()).isEqualTo(8);
        assertThat(sifted.account().used()).isEqualTo(5);
        assertThat(sifted.account().quarantined()).isEqualTo(1);
        assertThat(sifted.account().filtered()).isEqualTo(2);
        assertThat(sifted.requiredFaults()).isEqualTo(1);
        assertThat(sifted.problems())
                .extracting(Problem::text)
                .containsExactly("days.ics:9 [date-invalid] DTSTART \"20170231\" of event \"bad@x\" is not a calendar"
                        + " date (February 2017 has 28 days). Row quarantined. Look the date up again.");
    }

    @Test
    void warningsLetARowPass() throws IOException {
        String zone = "BEGIN:VTIMEZONE\r\nTZID:Asia/Pyongyang\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0900\r\nEND:STANDARD\r\n"
                + "END:VTIMEZONE\r\n";
        Sieve.Sifted<Milestone> sifted = sift(zone + event("DTSTART;TZID=Asia/Pyongyang:20170704T091000"));
        assertThat(sifted.used()).hasSize(1);
        assertThat(sifted.problems())
                .extracting(Problem::severity, Problem::rule, Problem::line)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Problem.Severity.WARNING, "zone-contradicted", 10L));
    }

    @Test
    void timesThatNoClockShowedAreRefusedByTheCellRules() throws IOException {
        Sieve.Sifted<Milestone> sifted = sift(event("DTSTART;TZID=Asia/Pyongyang:20180504T234500")
                + event("DTSTART:20170704", "STATUS:MOVED").replace("u@x", "v@x"));
        assertThat(sifted.account().quarantined()).isEqualTo(2);
        assertThat(sifted.problems())
                .extracting(Problem::text)
                .satisfiesExactly(
                        gap -> assertThat(gap)
                                .startsWith("days.ics:2:6 [time-gap] starts_at"
                                        + " \"2018-05-04T23:45[Asia/Pyongyang]\" does not exist in Asia/Pyongyang"),
                        status -> assertThat(status).startsWith("days.ics:6:8 [value-unknown] status \"moved\""));
    }

    @Test
    void aUidOnTwoEventsIsAContradiction() throws IOException {
        Sieve.Sifted<Milestone> two = sift(event("DTSTART:20170704") + event("DTSTART:20170705"));
        assertThat(two.conflicts()).isTrue();
        assertThat(two.account().quarantined()).isEqualTo(2);
        Sieve.Sifted<Milestone> copy = sift(event("DTSTART:20170704") + event("DTSTART:20170704"));
        assertThat(copy.conflicts()).isFalse();
        assertThat(copy.account().filtered()).isEqualTo(1);
        Sieve.Sifted<Milestone> broken = sift(event("DTSTART:20170704") + event("DTSTART:20170231"));
        assertThat(broken.conflicts()).isFalse();
        assertThat(broken.used()).hasSize(1);
        assertThat(broken.account().quarantined()).isEqualTo(1);
    }

    @Test
    void selectionGoesBeforeFlaws() throws IOException {
        Sieve.Sifted<Milestone> sifted = sift(
                event("DTSTART:20170231", "CATEGORIES:other") + event("DTSTART:20170704", "CATEGORIES:x"),
                "select: {series: [x]}");
        assertThat(sifted.problems()).isEmpty();
        assertThat(sifted.account().used()).isEqualTo(1);
        assertThat(sifted.account().filtered()).isEqualTo(1);
    }

    @Test
    void aJobReadsACalendarFile() throws IOException {
        String events = event("DTSTART:20170704T200000Z")
                + event("DTSTART;VALUE=DATE:20170415", "RRULE:FREQ=YEARLY").replace("u@x", "v@x");
        Path file = folder.resolve("days.ics");
        Files.writeString(file, "BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n");
        SmallInputs inputs =
                SmallInputs.in(folder).change("source: holidays.csv", "source: days.ics\n    zone: Asia/Seoul");
        assertThat(inputs.read().milestones())
                .extracting(one -> one.id() + " " + one.startsOn().text())
                .containsExactly(
                        "u@x 2017-07-05",
                        "v@x/2017-04-15 2017-04-15",
                        "v@x/2018-04-15 2018-04-15",
                        "v@x/2019-04-15 2019-04-15",
                        "v@x/2020-04-15 2020-04-15");
        Files.writeString(file, "BEGIN:VCALENDAR\r\n" + events);
        assertThat(inputs.problems())
                .contains("days.ics:1 [ics-structure] BEGIN:VCALENDAR has no END:VCALENDAR. Nothing was run."
                        + " Add END:VCALENDAR, or fetch the file again: it may be cut.");
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }

    private Sieve.Sifted<Milestone> sift(String events) throws IOException {
        return sift(events, "");
    }

    private Sieve.Sifted<Milestone> sift(String events, String select) throws IOException {
        byte[] bytes = ("BEGIN:VCALENDAR\r\n" + events + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
        Table table = IcsTable.read("days.ics", "hash", bytes, Optional.of(SEOUL), AS_OF.plusYears(1));
        CalendarSource calendar = SmallInputs.in(folder)
                .change("source: holidays.csv", "source: holidays.csv\n    " + select)
                .job()
                .calendars()
                .get(0);
        return MilestoneReader.sieve(calendar, SEOUL, AS_OF)
                .sift(List.of(table), calendar.source())
                .get(0);
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\r\nUID:u@x\r\n" + String.join("\r\n", properties) + "\r\nEND:VEVENT\r\n";
    }
}
