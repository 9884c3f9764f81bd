package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.YearBefore.Runs;
import coincide.model.Observation;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class YearBeforeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 4);

    private static NavigableSet<LocalDate> days(String... days) {
        return new TreeSet<>(List.of(days).stream().map(LocalDate::parse).toList());
    }

    /**
     * Six launch days far apart and away from the ends of the year: 6 of 365 days, 4 runs of four days a launch of 362, 7 of
     * seven of 359: 1.6, 6.6 and 11.7 %.
     */
    @Test
    void daysAndRunsThatHoldALaunch() {
        NavigableSet<LocalDate> launches =
                days("2025-02-01", "2025-04-01", "2025-06-01", "2025-08-01", "2025-10-01", "2025-11-07", "2026-01-04");
        YearBefore year = YearBefore.of(DAY, launches, Observation.of(LocalDate.of(2012, 1, 1), DAY))
                .orElseThrow();
        assertThat(year)
                .isEqualTo(new YearBefore(
                        2025,
                        6,
                        List.of(
                                new Runs(1, new DayShare(6, 365)),
                                new Runs(4, new DayShare(24, 362)),
                                new Runs(7, new DayShare(42, 359)))));
    }

    /** Of 22 to 31 December: of the runs of four only that from the 27th holds none; runs into January do not count. */
    @Test
    void runsEndWithTheYearAndOverlapOnce() {
        NavigableSet<LocalDate> launches = days("2025-12-25", "2025-12-26", "2025-12-31", "2026-01-01");
        YearBefore year = YearBefore.of(
                        DAY, launches, Observation.of(LocalDate.of(2025, 12, 22), LocalDate.of(2026, 1, 4)))
                .orElseThrow();
        assertThat(year.launchDays()).isEqualTo(3);
        assertThat(year.runs())
                .containsExactly(
                        new Runs(1, new DayShare(3, 10)),
                        new Runs(4, new DayShare(6, 7)),
                        new Runs(7, new DayShare(4, 4)));
    }

    /** Two blocks of three days with a day between that nobody observed: no run of four. */
    @Test
    void runsDoNotReachOverGaps() {
        Observation observed = new Observation(List.of(
                new Observation.Block(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 3)),
                new Observation.Block(LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 7)),
                new Observation.Block(DAY, DAY)));
        YearBefore year = YearBefore.of(DAY, days("2025-05-05"), observed).orElseThrow();
        assertThat(year.runs())
                .containsExactly(
                        new Runs(1, new DayShare(1, 6)),
                        new Runs(4, new DayShare(0, 0)),
                        new Runs(7, new DayShare(0, 0)));
    }

    @Test
    void aYearThatNobodyObservedHasNone() {
        assertThat(YearBefore.of(DAY, days(), Observation.of(DAY, DAY))).isEmpty();
    }
}
