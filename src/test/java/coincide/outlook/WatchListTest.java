package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Milestone;
import coincide.model.Milestone.Status;
import coincide.outlook.WatchRecord.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Milestones whose dates are known, and what happened around earlier ones. */
class WatchListTest {
    private static final String AS_OF = "2020-06-10";

    private final WatchRecord record = new WatchRecord();

    @Test
    void listsTheDaysAfterTheAsOfDateUpToTheLast() {
        record.held("days", "day", "2020-06-10", "2020-06-11", "2020-06-20", "2020-06-21");
        assertThat(record.words(AS_OF, 10))
                .containsExactly(
                        "scheduled day-2020-06-11 2020-06-11..2020-06-11",
                        "scheduled day-2020-06-20 2020-06-20..2020-06-20");
    }

    @Test
    void whatHasBegunRunsOnlyWhereItTookPlace() {
        record.row("days", "a", "2020-06-08", "2020-06-12", Traits.HELD)
                .row("days", "b", "2020-06-08", "2020-06-12", Traits.HELD.status(Status.CANCELLED))
                .row("days", "c", "2020-06-10", "2020-06-11", Traits.SUDDEN.status(Status.CURTAILED))
                .row("days", "d", "2020-06-08", "2020-06-12", Traits.HELD.status(Status.SCHEDULED));
        assertThat(record.words(AS_OF, 10))
                .containsExactly(
                        "running a-2020-06-08 2020-06-08..2020-06-12", "running c-2020-06-10 2020-06-10..2020-06-11");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void whatBecameOfItLaterDoesNotShow(Status status) {
        record.row("days", "a", "2020-06-15", "2020-06-15", Traits.HELD.status(status));
        assertThat(record.words(AS_OF, 10)).containsExactly("scheduled a-2020-06-15 2020-06-15..2020-06-15");
    }

    @Test
    void aDateShowsFromTheDayOnWhichItWasAnnouncedAndEntered() {
        record.row("days", "a", "2020-06-15", "2020-06-15", Traits.HELD.announced("2020-06-10"))
                .row("days", "b", "2020-06-15", "2020-06-15", Traits.HELD.announced("2020-06-11"))
                .row("days", "c", "2020-06-15", "2020-06-15", Traits.SUDDEN)
                .row("days", "d", "2020-06-15", "2020-06-15", Traits.HELD.entered("2020-06-11"))
                .row(
                        "days",
                        "e",
                        "2020-06-15",
                        "2020-06-15",
                        Traits.HELD.announced("2020-06-11").status(Status.CANCELLED));
        assertThat(record.list(AS_OF, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.milestones()).containsExactly("a-2020-06-15");
            assertThat(entry.knownSince()).contains(LocalDate.of(2020, 6, 10));
            assertThat(entry.title()).isEqualTo("a of 2020-06-15");
        });
    }

    @Test
    void aDateKnownToTheMonthShowsWithAllItsDays() {
        record.row("days", "a", "2020-06", "2020-06", Traits.HELD);
        assertThat(record.list(AS_OF, 10)).singleElement().satisfies(entry -> {
            assertThat(entry.standing()).isEqualTo(Watched.Standing.SCHEDULED);
            assertThat(entry.span())
                    .isEqualTo(new CalendarSpan(
                            LocalDate.of(2020, 6, 1),
                            LocalDate.of(2020, 6, 30),
                            LocalDate.of(2020, 6, 1),
                            LocalDate.of(2020, 6, 30)));
        });
    }

    @Test
    void oneThatTwoFamiliesSelectIsOneEntry() {
        record.held("plenums", "plenum", "2020-06-15")
                .held("meetings", "plenum", "2020-06-15")
                .held("days", "plenum", "2020-06-15");
        assertThat(record.list(AS_OF, 10))
                .extracting(Watched::families)
                .containsExactly(List.of("days"), List.of("meetings", "plenums"));
    }

    @Test
    void familiesOutsideThePlanAreLeftOut() {
        record.held("elsewhere", "a", "2020-06-15");
        assertThat(record.list(AS_OF, 10)).isEmpty();
    }

    @Test
    void isSortedByFirstDayFamilySeriesAndId() {
        record.held("meetings", "b", "2020-06-15")
                .held("meetings", "a", "2020-06-15")
                .held("days", "c", "2020-06-15")
                .held("plenums", "d", "2020-06-12");
        assertThat(record.list(AS_OF, 10)).extracting(Watched::series).containsExactly("d", "c", "a", "b");
    }

    /** Windows 1-15 January 2018 and 2019, one launch day on 15 January 2018: in one window, and in 15 of 351 placements. */
    @Test
    void countsLaunchesAroundEarlierEditionsAgainstRandomPlacement() {
        record.held("days", "a", "2018-01-08", "2019-01-08", "2020-06-15").launch("2018-01-15", "2019-01-16");
        Surroundings.Counts around = record.list(AS_OF, 10).get(0).around();
        assertThat(around.editions()).isEqualTo(2);
        assertThat(around.withLaunches()).isEqualTo(1);
        assertThat(around.expected()).isCloseTo(15 / 351.0 + 15 / 351.0, org.assertj.core.api.Assertions.within(1e-12));
    }

    @Test
    void editionsCalledOffUnobservedOrWithoutADayAreNotCounted() {
        record.held("days", "a", "2010-01-07", "2010-01-08", "2020-06-03", "2020-06-15")
                .row("days", "a", "2015-03-08", "2015-03-08", Traits.HELD.status(Status.POSTPONED))
                .row("days", "a", "2016-03", "2016-03", Traits.HELD)
                .row("days", "a", "2017-03-08", "2017-03-08", Traits.SUDDEN.entered("2021-01-01"));
        assertThat(record.list(AS_OF, 10).get(0).around().editions()).isEqualTo(2);
        assertThat(record.list("2020-06-09", 10).get(0).around().editions()).isEqualTo(1);
    }

    @Test
    void anEditionWhoseYearIsTooShortForItsWindowIsLeftOut() {
        record.held("days", "a", "2019-01-03", "2020-01-02", "2020-01-20");
        assertThat(record.list("2020-01-10", 20).get(0).around().editions()).isEqualTo(1);
    }

    @Test
    void launchesAfterTheAsOfDateDoNotCount() {
        record.held("days", "a", "2018-01-08", "2020-06-15").launch("2020-06-12");
        assertThat(record.list(AS_OF, 10).get(0).around().expected()).isZero();
    }

    @Test
    void rowsThatWereNotKnownChangeNothingAndOrderDoesNotMatter() {
        Random random = new Random(3);
        LocalDate asOf = LocalDate.parse(AS_OF);
        record.series("days", "a", 1, null).series("party", "b", 1, null);
        for (int i = 0; i < 60; i++) {
            LocalDate day = asOf.plusDays(random.nextInt(2500) - 2400);
            record.held(i % 3 == 0 ? "meetings" : "days", i % 2 == 0 ? "a" : "b", day.toString());
        }
        List<Watched> before = record.list(AS_OF, 90);
        assertThat(before).isNotEmpty();
        for (int i = 0; i < 60; i++) {
            LocalDate day = asOf.plusDays(random.nextInt(2500) - 2300);
            String later = asOf.plusDays(1 + random.nextInt(50)).toString();
            Traits hidden = i % 2 == 0 ? Traits.HELD.announced(later) : Traits.HELD.entered(later);
            record.row(
                    i % 3 == 0 ? "plenums" : "days",
                    i % 4 < 2 ? "a" : "b",
                    day.toString(),
                    day.plusDays(3).toString(),
                    hidden);
        }
        assertThat(record.list(AS_OF, 90)).isEqualTo(before);
        assertThat(record.list(AS_OF, 90, WatchListTest::reversed)).isEqualTo(before);
    }

    private static List<Milestone> reversed(List<Milestone> rows) {
        List<Milestone> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }
}
