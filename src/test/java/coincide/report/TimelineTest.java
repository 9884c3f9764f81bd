package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.chart.Drawing;
import coincide.chart.LinearAxis;
import coincide.chart.Mark.Label;
import coincide.chart.Mark.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    /** Two units a day from 100. */
    private static final LinearAxis TWO = new LinearAxis(0, 366, 100, 832, List.of());

    private final ReportInput input = Inputs.example();
    private final Figure figure = TimelineFigure.of(input, TimelineLane.all(input));

    @Test
    void hasAStripAYearAndALaneACalendar() {
        for (Drawing drawing : figure.drawings()) {
            assertThat(Drawn.texts(drawing, "year"))
                    .containsExactly(
                            "2012", "2013", "2014", "2015", "2016", "2017", "2018", "2019", "2020", "2021", "2022",
                            "2023", "2024", "2025", "2026");
            assertThat(Drawn.marks(drawing, Label.class, "month")).hasSize(15 * 12);
            assertThat(Drawn.marks(drawing, Path.class, "trace")).hasSize(14); // none in 2018
        }
        assertThat(Drawn.texts(figure.wide(), "lane")).hasSize(15 * 8).startsWith("launch days", "president abroad");
        assertThat(Drawn.texts(figure.narrow(), "lane")).hasSize(15 * 7).startsWith("A", "B");
    }

    @Test
    void onlyTheLastYearHasDaysThatWereNotCollected() {
        assertThat(Drawn.marks(figure.wide(), Path.class, "unknown"))
                .singleElement()
                .satisfies(path -> assertThat(path.d().split("M")).hasSize(1 + 8)); // one in each lane
    }

    @Test
    void barsAreCutAtTheEndsOfTheYear() {
        YearPath path = new YearPath(2016, TWO);
        assertThat(path.bar(LocalDate.of(2015, 12, 30), LocalDate.of(2016, 1, 2), 7))
                .isEqualTo("M100,7h4");
        assertThat(path.bar(LocalDate.of(2016, 12, 31), LocalDate.of(2017, 2, 1), 7))
                .isEqualTo("M830,7h2");
        assertThat(path.bar(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), 7))
                .isEmpty();
        assertThat(path.bar(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 1, 1), 7))
                .isEmpty();
    }

    @Test
    void whatIsNotCollectedLiesOutside() {
        YearPath path = new YearPath(2016, TWO);
        assertThat(path.outside(LocalDate.of(2015, 5, 1), LocalDate.of(2017, 5, 1), 7))
                .isEmpty();
        assertThat(path.outside(LocalDate.of(2016, 1, 2), LocalDate.of(2016, 12, 30), 7))
                .isEqualTo("M100,7h2M830,7h2");
    }

    @Test
    void ticksStandInTheMiddleOfTheirDay() {
        YearPath path = new YearPath(2016, TWO);
        assertThat(path.ticks(List.of(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 2, 29)), 0, 5))
                .isEqualTo("M101,0V5M219,0V5");
        assertThat(path.months(0, 5)).startsWith("M100,0V5M162,0V5M220,0V5").endsWith("M832,0V5");
        assertThat(new YearPath(2015, TWO).months(0, 5)).endsWith("M830,0V5");
    }

    @Test
    void theTableHasEveryLaunchAndMilestoneWithItsSources() {
        assertThat(figure.sheet().rows())
                .hasSize((int) (input.ingested().launches().size()
                        + TimelineLane.all(input).stream()
                                .mapToLong(lane -> lane.milestones().size())
                                .sum()));
        assertThat(Drawn.page(figure).select("tbody tr").first().select("td").eachText())
                .containsExactly(
                        "launch days",
                        "SRBM, Type 1, East coast",
                        "2012-01-06",
                        "2012-01-06",
                        "example.org; agency bulletin");
        assertThat(Drawn.page(figure).select("tbody a").first().attr("href")).isEqualTo("https://example.org/list");
        Drawn.sound(figure);
    }

    @Test
    void saysTheBusiestAndTheEmptyYears() {
        assertThat(figure.takeaway().text())
                .isEqualTo("Most launch days in one year: 32, in 2022. Years without any: 2018.");
    }

    @Test
    void theSpecificationCountsDaysOnFromTheFirst() {
        assertThat(figure.spec())
                .contains("toDate(datum.last) - datum.from + 86400000", "min(datum.over, utc(2013, 0, 1))");
        assertThat(figure.spec()).doesNotContain("dayofyear"); // the day after 31 December is the first one
    }
}
