package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownDaysTest {
    private static final KnownDays DAYS = KnownDays.of(List.of(
            Made.launch("2015-03-01"),
            Made.launch(LocalDate.parse("2015-01-10"), Optional.of(LocalDate.parse("2015-02-20")), "large"),
            Made.launch("2015-02-01"),
            Made.launch(LocalDate.parse("2015-02-01"), Optional.of(LocalDate.parse("2015-06-01")), "large")));

    @Test
    void aDayIsKnownFromItsEnd() {
        assertThat(DAYS.on(Made.day("2015-01-31"))).isEmpty();
        assertThat(DAYS.on(Made.day("2015-02-01"))).containsExactly(Made.day("2015-02-01"));
    }

    @Test
    void aLaunchThatWasReportedLateIsKnownLate() {
        assertThat(DAYS.on(Made.day("2015-02-19"))).containsExactly(Made.day("2015-02-01"));
        assertThat(DAYS.on(Made.day("2015-02-20"))).containsExactly(Made.day("2015-01-10"), Made.day("2015-02-01"));
    }

    @Test
    void allAreThereInTheEnd() {
        assertThat(DAYS.all())
                .containsExactly(Made.day("2015-01-10"), Made.day("2015-02-01"), Made.day("2015-03-01"))
                .isEqualTo(DAYS.on(Made.day("2020-01-01")));
    }
}
