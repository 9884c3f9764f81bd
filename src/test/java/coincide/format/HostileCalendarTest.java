package coincide.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileCalendarTest {
    private static final String SOUND = """
            BEGIN:VCALENDAR
            X-WR-TIMEZONE:Asia/Seoul
            BEGIN:VTIMEZONE
            TZID:Asia/Pyongyang
            BEGIN:STANDARD
            TZOFFSETTO:+0830
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:a
            SUMMARY:평양\\, day
            DTSTART;TZID="Asia/Pyongyang":20170704T091000
            DTEND;TZID=Asia/Pyongyang:20170704T101000
            RRULE:FREQ=MONTHLY;BYDAY=1TU,-1TU;BYSETPOS=1;COUNT=5;WKST=SU
            EXDATE;TZID=Asia/Pyongyang:20170801T091000
            RDATE;VALUE=DATE:20170809
            BEGIN:VALARM
            TRIGGER:-PT15M
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            UID:a
            RECURRENCE-ID;TZID=Asia/Pyongyang:20170905T091000
            DTSTART:20170906T001000Z
            DURATION:PT1H
            END:VEVENT
            BEGIN:VEVENT
            UID:b
            DTSTART;VALUE=DATE:20160229
            RRULE:FREQ=YEARLY;UNTIL=20401231
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void brokenBytesAreFaultsOrFlawsAndNothingElse() {
        byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
        assertThat(read(sound).lines()).hasSize(4 + 1 + 7).allMatch(line -> line.flaws()
                .isEmpty());
        Random random = new Random(7);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < 3_000; i++) {
                byte[] broken = i % 10 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
                for (int n = 0; n < 1 + i % 3 && broken.length > 0; n++) {
                    broken[random.nextInt(broken.length)] =
                            (byte) (i % 7 == 0 ? random.nextInt(256) : 32 + random.nextInt(95));
                }
                tableOrFault(broken);
            }
        });
    }

    @Test
    void deepNestingIsNoDepth() {
        String deep = "BEGIN:VCALENDAR\n" + "BEGIN:X-A\n".repeat(100_000);
        assertThat(fault(deep)).isEqualTo("BEGIN:X-A has no END:X-A");
        String closed = deep + "END:X-A\n".repeat(100_000) + "END:VCALENDAR\n";
        assertThat(read(closed.getBytes(StandardCharsets.UTF_8)).lines()).isEmpty();
    }

    @Test
    void longListsEndSoon() {
        String days = "20170704,".repeat(11_000) + "20170704";
        String exact = SOUND.replace("RDATE;VALUE=DATE:20170809", "RDATE;VALUE=DATE:" + days);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(read(exact.getBytes(StandardCharsets.UTF_8)).lines()).isNotEmpty();
            String parameters = ";X=\"" + "y".repeat(90_000) + "\"";
            tableOrFault(SOUND.replace(";TZID=Asia", parameters + ";TZID=Asia").getBytes(StandardCharsets.UTF_8));
            tableOrFault(SOUND.replace("COUNT=5", "BYMONTHDAY=" + "1,".repeat(40_000) + "1;COUNT=5")
                    .getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    void hugeFilesAreRefusedUnread() {
        byte[] huge = new byte[IcsTable.LARGEST + 1];
        FileFault fault = catchThrowableOfType(FileFault.class, () -> read(huge));
        assertThat(fault).hasMessage("The file has more than 33554432 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese", "fa-IR"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        Locale before = Locale.getDefault();
        List<Table.Line> expected = read(SOUND.getBytes(StandardCharsets.UTF_8)).lines();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            String small = SOUND.replace("RRULE:FREQ=MONTHLY;BYDAY", "rrule:freq=monthly;byday");
            assertThat(read(small.getBytes(StandardCharsets.UTF_8)).lines()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void tableOrFault(byte[] bytes) {
        try {
            assertThat(read(bytes).lines())
                    .allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(IcsRows.HEADER));
        } catch (FileFault e) {
            assertThat(e.rule()).matches("ics-structure|ics-limit|encoding|empty-file");
        }
    }

    private static String fault(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(FileFault.class, () -> read(bytes)).getMessage();
    }

    private static Table read(byte[] bytes) {
        return IcsTable.read("f.ics", "hash", bytes, Optional.of(ZoneId.of("Asia/Seoul")), LocalDate.of(2026, 12, 31));
    }
}
