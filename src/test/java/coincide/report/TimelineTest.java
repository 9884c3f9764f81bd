package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {
    private final ReportInput input = Inputs.example();

    @ParameterizedTest
    @EnumSource
    void hasAStripAYearAndALaneACalendar(Timeline.Layout layout) {
        Timeline timeline = Timeline.of(input, layout);
        assertThat(timeline.strips())
                .extracting(Timeline.Strip::year)
                .containsExactly(
                        2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(timeline.strips())
                .allSatisfy(strip -> assertThat(strip.lanes()).hasSize(8));
        assertThat(timeline.strips().get(6).traces()).isEmpty();
    }

    @Test
    void marksDaysThatWereNotCollected() {
        Timeline timeline = Timeline.of(input, Timeline.Layout.WIDE);
        assertThat(timeline.strips().get(13).lanes())
                .allMatch(lane -> lane.unknown().isEmpty());
        assertThat(timeline.strips().get(14).lanes())
                .noneMatch(lane -> lane.unknown().isEmpty());
    }

    @Test
    void cutsBarsAtTheEndsOfTheYear() {
        YearPath path = new YearPath(2016, Timeline.Layout.WIDE);
        assertThat(path.outside(LocalDate.of(2015, 5, 1), LocalDate.of(2017, 5, 1), 0, 10))
                .isEmpty();
        assertThat(path.outside(LocalDate.of(2016, 1, 2), LocalDate.of(2016, 12, 30), 0, 10))
                .isEqualTo("M160.0 0.0h2.2v10.0h-2.2zM953.8 0.0h2.2v10.0h-2.2z");
        assertThat(path.ticks(List.of(LocalDate.of(2016, 1, 1).toEpochDay()), 0, 5))
                .isEqualTo("M161.1 0.0V5.0");
    }

    @Test
    void saysTheBusiestAndTheEmptyYears() {
        assertThat(TimelineFigure.of(input).takeaway())
                .isEqualTo("Most launch days in one year: 32, in 2022. Years without any: 2018.");
    }
}
