package coincide.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.nulls.Streams;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExposureTest {
    private static final long FIRST = Made.day("2012-01-01");
    private static final KnownWindow OLD = window("a", "2013-06-01", "2013-06-10");
    private static final KnownWindow NEXT = window("b", "2015-06-03", "2015-06-05");

    private static KnownWindow window(String id, String first, String last) {
        return new KnownWindow(id, Made.day(first), Made.day(last), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static Exposure to(String observedTo) {
        return new Exposure("H", List.of(OLD, NEXT), Made.day(observedTo), List.of(), 0);
    }

    @Test
    void withACalendarThatIsUpToDateOtherDaysLieOutside() {
        Exposure exposure = to("2015-05-31");
        assertThat(exposure.on(Made.day("2015-06-04"), Made.day("2015-05-31"))).isOne();
        assertThat(exposure.on(Made.day("2015-06-06"), Made.day("2015-05-31"))).isZero();
    }

    @Test
    void afterTheEndOfTheCalendarOnlyWhatWasKnownIsKnown() {
        Exposure exposure = to("2015-05-30");
        assertThat(exposure.on(Made.day("2015-06-04"), Made.day("2015-05-31"))).isOne();
        assertThat(exposure.on(Made.day("2015-06-06"), Made.day("2015-05-31"))).isNaN();
        assertThat(exposure.on(Made.day("2015-05-30"), Made.day("2015-05-31"))).isZero();
    }

    @Test
    void anEarlierYearStandsForWhatIsNotKnown() {
        Set<Double> sixth = new HashSet<>();
        Set<Double> twelfth = new HashSet<>();
        long issued = Made.day("2015-05-31");
        for (int i = 0; i < 50; i++) {
            Exposure lent = to("2015-05-30")
                    .lent(issued, 30, FIRST, Streams.of(1, "t", "t").replicate(i));
            sixth.add(lent.on(Made.day("2015-06-06"), issued));
            twelfth.add(lent.on(Made.day("2015-06-12"), issued));
            assertThat(lent.on(Made.day("2015-06-04"), issued)).isOne();
        }
        assertThat(sixth).containsExactlyInAnyOrder(0.0, 1.0);
        assertThat(twelfth).containsExactly(0.0);
    }

    @Test
    void onlyYearsThatWereCollectedAndObservedLendTheirDays() {
        long issued = Made.day("2015-05-31");
        Exposure early = to("2013-06-05");
        for (int i = 0; i < 20; i++) {
            // 2014 and 2013 end too early, 2012 alone is left
            Exposure lent =
                    early.lent(issued, 30, FIRST, Streams.of(1, "t", "t").replicate(i));
            assertThat(lent.lentYears()).isEqualTo(3);
        }
        assertThat(to("2015-05-31")
                        .lent(issued, 30, FIRST, Streams.of(1, "t", "t").replicate(0))
                        .lentYears())
                .isZero();
        assertThat(early.lent(
                                issued,
                                30,
                                Made.day("2013-01-01"),
                                Streams.of(1, "t", "t").replicate(0))
                        .lentYears())
                .isZero();
    }

    @Test
    void aMilestoneThatIsTakenNotToComeLeavesItsDaysOutside() {
        Exposure exposure = to("2015-05-30").without("b");
        assertThat(exposure.on(Made.day("2015-06-04"), Made.day("2015-05-31"))).isZero();
        assertThat(exposure.on(Made.day("2015-06-06"), Made.day("2015-05-31"))).isNaN();
    }

    @Test
    void namesTheMilestonesOfSomeDays() {
        Exposure exposure = to("2016-01-01");
        long known = Made.day("2013-01-01");
        assertThat(exposure.milestones(Made.day("2013-06-10"), Made.day("2015-06-03"), known))
                .containsExactlyInAnyOrder("a", "b");
        assertThat(exposure.milestones(Made.day("2013-06-11"), Made.day("2015-06-02"), known))
                .isEmpty();
        assertThat(exposure.without("b").on(Made.day("2015-06-04"), known)).isZero();
    }
}
