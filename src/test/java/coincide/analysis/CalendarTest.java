package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Milestone;
import coincide.model.Milestone.Status;
import coincide.model.Precision;
import coincide.model.UncertainDate;
import coincide.model.Window;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final Window BEFORE = Window.parse("start[-7,-1]");
    private static final Window AFTER = Window.parse("end[1,7]");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 10);

    @Test
    void aDayBeforeCountsOnlyOnceTheDateWasPublic() {
        Calendar calendar = Calendar.of(List.of(milestone("a", DAY, Status.HELD, DAY.minusDays(4), false)), BEFORE);
        assertThat(calendar.spans())
                .extracting(Span::knownFrom)
                .containsExactly(DAY.minusDays(3).toEpochDay());
    }

    @Test
    void anAnnouncementOutweighsASchedule() {
        Calendar calendar = Calendar.of(List.of(milestone("a", DAY, Status.HELD, DAY.minusDays(4), true)), BEFORE);
        assertThat(calendar.spans().get(0).knownFrom()).isNotEqualTo(Span.ALWAYS);
    }

    @Test
    void whatIsNeitherAnnouncedNorScheduledIsLeftOutOfAnticipatingWindowsAndCounted() {
        List<Milestone> milestones = List.of(
                milestone("a", DAY, Status.HELD, null, false),
                milestone("b", DAY.plusDays(9), Status.HELD, null, true));
        Calendar before = Calendar.of(milestones, BEFORE);
        assertThat(before.spans()).hasSize(1);
        assertThat(before.unannounced()).isEqualTo(1);
        Calendar after = Calendar.of(milestones, AFTER);
        assertThat(after.spans()).hasSize(2);
        assertThat(after.unannounced()).isZero();
    }

    @Test
    void onlyWhatTookPlaceOnKnownDaysCounts() {
        UncertainDate march = new UncertainDate(
                "2020-03", DAY.withDayOfMonth(1), DAY.withDayOfMonth(31), Precision.MONTH, false, false);
        List<Milestone> milestones = List.of(
                milestone("held", DAY, Status.HELD, null, true),
                milestone("curtailed", DAY.plusDays(1), Status.CURTAILED, null, true),
                milestone("extended", DAY.plusDays(2), Status.EXTENDED, null, true),
                milestone("cancelled", DAY.plusDays(3), Status.CANCELLED, null, true),
                milestone("postponed", DAY.plusDays(4), Status.POSTPONED, null, true),
                milestone("scheduled", DAY.plusDays(5), Status.SCHEDULED, null, true),
                milestone("vague", march, Status.HELD, null, true));
        assertThat(Calendar.of(milestones).spans()).hasSize(3);
    }

    @Test
    void equalDaysOfAFamilyAreOneMilestoneKnownFromTheEarliestDay() {
        Calendar calendar = Calendar.of(
                List.of(
                        milestone("a", DAY, Status.HELD, DAY.minusDays(2), false),
                        milestone("b", DAY, Status.HELD, DAY.minusDays(6), false)),
                BEFORE);
        assertThat(calendar.spans()).singleElement().satisfies(span -> assertThat(span.knownFrom())
                .isEqualTo(DAY.minusDays(5).toEpochDay()));
    }

    /** One rule for both sides: before its start a day needs a known date, from the start on every milestone counts. */
    @Test
    void onBothSidesNoneIsLeftOutAndNoneIsKnownTooEarly() {
        List<Milestone> milestones = List.of(
                milestone("announced", DAY, Status.HELD, DAY.minusDays(4), true),
                milestone("scheduled", DAY.plusDays(10), Status.HELD, null, true),
                milestone("neither", DAY.plusDays(20), Status.HELD, null, false),
                milestone("cancelled", DAY.plusDays(30), Status.CANCELLED, null, true),
                milestone("twice", DAY.plusDays(20), Status.HELD, DAY.plusDays(18), false));
        assertThat(Calendar.bothSides(milestones))
                .extracting(Span::knownFrom)
                .containsExactly(
                        DAY.minusDays(3).toEpochDay(),
                        Span.ALWAYS,
                        DAY.plusDays(19).toEpochDay());
    }

    private static Milestone milestone(
            String id, LocalDate day, Status status, LocalDate announced, boolean scheduled) {
        return milestone(id, UncertainDate.of(day), status, announced, scheduled);
    }

    private static Milestone milestone(
            String id, UncertainDate day, Status status, LocalDate announced, boolean scheduled) {
        return new Milestone(
                id,
                "family",
                "series",
                id,
                day,
                day,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(announced),
                Optional.empty(),
                scheduled,
                false,
                false,
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
