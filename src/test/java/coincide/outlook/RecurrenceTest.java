package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Milestone.Status;
import coincide.outlook.WatchRecord.Traits;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series whose next edition nobody had dated. */
class RecurrenceTest {
    private final WatchRecord record = new WatchRecord();

    @Test
    void isExpectedFromTheEarliestToTheLatestOfEarlierEditions() {
        record.series("days", "a", 1, null)
                .row("days", "a", "2017-03-09", "2017-03-11", Traits.HELD)
                .row("days", "a", "2018-03-05", "2018-03-06", Traits.HELD)
                .row("days", "a", "2019-03-07", "2019-03-20", Traits.HELD);
        assertThat(record.list("2020-02-01", 60)).singleElement().satisfies(entry -> {
            assertThat(entry.standing()).isEqualTo(Watched.Standing.EXPECTED);
            assertThat(entry.milestones()).isEmpty();
            assertThat(entry.title()).isEqualTo("Title of a");
            assertThat(entry.span())
                    .isEqualTo(new CalendarSpan(
                            LocalDate.of(2020, 3, 5),
                            LocalDate.of(2020, 3, 9),
                            LocalDate.of(2020, 3, 6),
                            LocalDate.of(2020, 3, 20)));
            assertThat(entry.around().editions()).isEqualTo(3);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2020-02-01, 60, 2020-03-05..2020-03-07",
        "2020-03-06, 60, 2020-03-05..2020-03-07",
        "2020-03-07, 60, ''",
        "2020-01-01, 63, ''",
        "2020-01-01, 64, 2020-03-05..2020-03-07",
        "2021-02-01, 60, 2021-03-05..2021-03-07",
    })
    void isTheFirstThatCanEndAfterTheAsOfDate(String asOf, int days, String expected) {
        record.series("days", "a", 1, null).held("days", "a", "2018-03-05", "2019-03-07");
        assertThat(record.words(asOf, days))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of("expected a " + expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-15, SCHEDULED, 0",
        "2020-04-20, CANCELLED, 0",
        "2020-02-20, POSTPONED, 0",
        "2021-12-15, SCHEDULED, 1"
    })
    void isNotExpectedWhereAnEditionOfTheCycleIsKnown(String day, Status status, int expected) {
        record.series("days", "a", 1, null)
                .held("days", "a", "2018-07-05", "2019-07-07")
                .row("days", "a", day, day, Traits.HELD.status(status));
        assertThat(record.list("2020-06-01", 60)).hasSize(expected);
    }

    @Test
    void needsTwoEditionsThatTookPlaceAndACycle() {
        record.series("days", "once", 1, null)
                .series("days", "off", 1, null)
                .series("days", "irregular", null, null)
                .series("party", "elsewhere", 1, null)
                .held("days", "once", "2019-07-05")
                .held("days", "off", "2019-07-05")
                .row("days", "off", "2018-07-05", "2018-07-05", Traits.HELD.status(Status.CANCELLED))
                .held("days", "irregular", "2018-07-05", "2019-07-05")
                .held("days", "elsewhere", "2018-07-05", "2019-07-05")
                .held("days", "unlisted", "2018-07-05", "2019-07-05");
        assertThat(record.list("2020-06-01", 60)).isEmpty();
    }

    @Test
    void endsWithTheLastYearOfTheCatalogue() {
        record.series("days", "over", 1, 2019)
                .series("days", "on", 1, 2020)
                .held("days", "over", "2018-07-05", "2019-07-05")
                .held("days", "on", "2018-07-05", "2019-07-05");
        assertThat(record.words("2020-06-01", 60)).containsExactly("expected on 2020-07-05..2020-07-05");
    }

    @Test
    void keepsACycleOfSeveralYears() {
        record.series("days", "a", 4, null).held("days", "a", "2012-11-06", "2016-11-08");
        assertThat(record.words("2019-10-01", 60)).isEmpty();
        assertThat(record.words("2020-10-01", 60)).containsExactly("expected a 2020-11-06..2020-11-08");
        assertThat(record.words("2023-10-01", 60)).isEmpty();
    }

    @Test
    void aFixedDayIsTheNewestOne() {
        record.series("days", "a", 1, null)
                .row("days", "a", "2017-04-25", "2017-04-25", Traits.FIXED)
                .row("days", "a", "2018-02-08", "2018-02-08", Traits.FIXED)
                .row("days", "a", "2019-02-08", "2019-02-08", Traits.FIXED);
        assertThat(record.words("2020-01-10", 60)).containsExactly("expected a 2020-02-08..2020-02-08");
    }

    @Test
    void usesTheNewestTenEditions() {
        record.series("days", "a", 1, null).held("days", "a", "2010-06-15");
        for (int year = 2011; year <= 2020; year++) {
            record.held("days", "a", year + "-07-05");
        }
        assertThat(record.words("2021-06-01", 60)).containsExactly("expected a 2021-07-05..2021-07-05");
    }

    @Test
    void spansTheTurnOfTheYear() {
        record.series("days", "a", 1, null).held("days", "a", "2017-01-01", "2018-01-01", "2018-12-31", "2020-01-02");
        assertThat(record.words("2020-12-01", 60)).containsExactly("expected a 2020-12-31..2021-01-02");
        assertThat(record.words("2021-01-01", 60)).containsExactly("expected a 2020-12-31..2021-01-02");
        assertThat(record.words("2021-01-02", 60)).isEmpty();
    }

    @Test
    void aLeapDayBecomesThe28th() {
        record.series("days", "a", 1, null).held("days", "a", "2019-02-28", "2020-02-29");
        assertThat(record.words("2021-02-01", 60)).containsExactly("expected a 2021-02-28..2021-02-28");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2012-07-05, 0", "2016-07-05, 0", "2017-07-05, 1", "2018-07-05, 1"})
    void isExpectedWhereMoreThanHalfOfItsCyclesHaveAnEdition(String first, int expected) {
        record.series("days", "a", 1, null).held("days", "a", first, "2019-07-05");
        assertThat(record.list("2020-06-01", 60)).hasSize(expected);
    }

    @Test
    void severalAYearAreExpectedInTheMonthsOfTheCatalogue() {
        record.series("days", "a", 1, null, Month.MARCH, Month.OCTOBER, Month.NOVEMBER)
                .held("days", "a", "2018-03-05", "2018-10-07", "2019-03-05", "2019-11-07");
        assertThat(record.words("2020-02-01", 60)).containsExactly("expected a 2020-03-01..2020-03-31");
        assertThat(record.words("2020-09-01", 60)).containsExactly("expected a 2020-10-01..2020-11-30");
        record.held("days", "a", "2020-10-20");
        assertThat(record.words("2020-10-20", 60)).isEmpty();
    }

    @Test
    void severalAYearInAnyMonthAreNotExpected() {
        record.series("days", "a", 1, null).held("days", "a", "2018-03-05", "2018-10-07", "2019-03-05", "2019-11-07");
        assertThat(record.list("2020-02-01", 300)).isEmpty();
    }

    @Test
    void namesTheFamiliesThatHoldAllEditions() {
        record.series("party", "a", 1, null)
                .held("meetings", "a", "2018-07-05", "2019-07-05")
                .held("plenums", "a", "2019-07-05");
        assertThat(record.list("2020-06-01", 60)).singleElement().satisfies(entry -> assertThat(entry.families())
                .containsExactly("meetings"));
    }
}
