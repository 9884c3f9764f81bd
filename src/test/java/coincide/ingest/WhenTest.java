package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coincide.model.Precision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-01-03T22:50Z,                 2026-01-03T22:50:00Z, 2026-01-04",
        "2017-11-28T18:18Z,                 2017-11-28T18:18:00Z, 2017-11-29",
        "2017-07-04T09:10[Asia/Pyongyang],  2017-07-04T00:40:00Z, 2017-07-04",
        "2017-07-04T09:10:30+08:30,         2017-07-04T00:40:30Z, 2017-07-04",
        "1988-07-01T00:30[Asia/Seoul],      1988-06-30T14:30:00Z, 1988-07-01",
        "1988-06-30T14:30Z,                 1988-06-30T14:30:00Z, 1988-07-01",
        "1988-06-30T13:59Z,                 1988-06-30T13:59:00Z, 1988-06-30",
        "2016-02-28T15:00Z,                 2016-02-28T15:00:00Z, 2016-02-29",
        "2016-02-29T15:00Z,                 2016-02-29T15:00:00Z, 2016-03-01",
        "2017-12-31T14:59:59Z,              2017-12-31T14:59:59Z, 2017-12-31",
        "2017-12-31T15:00Z,                 2017-12-31T15:00:00Z, 2018-01-01",
        "2015-08-14T23:15[Asia/Pyongyang],  2015-08-14T14:15:00Z, 2015-08-14",
        "2018-05-04T23:29[Asia/Pyongyang],  2018-05-04T14:59:00Z, 2018-05-04",
        "2018-05-05T00:00[Asia/Pyongyang],  2018-05-04T15:00:00Z, 2018-05-05",
    })
    void findsInstantAndLocalDay(String text, Instant instant, LocalDate day) {
        When when = When.parse(text, SEOUL, Optional.empty());
        assertThat(when.at()).contains(instant);
        assertThat(when.day().earliest()).isEqualTo(day);
        assertThat(when.day().latest()).isEqualTo(day);
        assertThat(when.day().precision()).isEqualTo(Precision.MINUTE);
        assertThat(when.day().text()).isEqualTo(text);
        assertThat(when.twice()).isFalse();
    }

    @Test
    void takesTheFirstOfATimeThatOccursTwice() {
        When when = When.parse("2015-08-14T23:45[Asia/Pyongyang]", SEOUL, Optional.empty());
        assertThat(when.at()).contains(Instant.parse("2015-08-14T14:45:00Z"));
        assertThat(when.day().earliest()).isEqualTo(LocalDate.of(2015, 8, 14));
        assertThat(when.twice()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2018-05-04T23:45[Asia/Pyongyang] | time-gap     | does not exist in Asia/Pyongyang: clocks were put forward over it
            2017-07-04T09:10                 | zone-missing | does not say whose clock it is
            2017-07-04T24:10Z                | time-invalid | has no such time of day
            2017-07-04T09:60Z                | time-invalid | has no such time of day
            2017-07-04 09:10Z                | time-invalid | is not a date and time
            2017-07-04T9:10Z                 | time-invalid | is not a date and time
            2017-02-30T09:10Z                | date-invalid | is not a calendar date (February 2017 has 28 days)
            2017-07-04T09:10[Asia/Pyongyong] | zone-unknown | names no time zone
            2017-07-04T09:10+19:00           | zone-unknown | names no time zone
            """)
    void refusesWithAReason(String text, String rule, String reason) {
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> When.parse(text, SEOUL, Optional.empty()));
        assertThat(rejected.rule()).isEqualTo(rule);
        assertThat(rejected.reason()).isEqualTo(reason);
    }

    @Test
    void theCoarserOfTwoPrecisionsHolds() {
        When month = When.parse("2017-07-01", SEOUL, Optional.empty()).asFineAs(Precision.MONTH);
        assertThat(month.day().latest()).isEqualTo(LocalDate.of(2017, 7, 31));
        assertThat(month.day().knowsDay()).isFalse();
        When day = When.parse("2017-11-28T18:18Z", SEOUL, Optional.empty()).asFineAs(Precision.DAY);
        assertThat(day.at()).isEmpty();
        assertThat(day.day().earliest()).isEqualTo(LocalDate.of(2017, 11, 29));
        Rejected rejected = catchThrowableOfType(Rejected.class, () -> When.parse("2017-07", SEOUL, Optional.empty())
                .asFineAs(Precision.DAY));
        assertThat(rejected.rule()).isEqualTo("precision-mismatch");
        assertThat(rejected.reason()).isEqualTo("does not fit a date known to the month");
    }
}
