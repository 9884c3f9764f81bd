package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.chart.Drawing;
import coincide.chart.Mark.Box;
import coincide.chart.Mark.Label;
import coincide.chart.Mark.Path;
import coincide.model.Observation;
import coincide.report.HeatFigure.Month;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeatFigureTest {
    /** Observed from the middle of February to the end of November. */
    private static final Observation OBSERVED = Observation.of(LocalDate.of(2020, 2, 15), LocalDate.of(2020, 11, 30));

    private static final List<Month> MONTHS = HeatFigure.months(
            Stream.of("2020-02-29", "2020-05-01", "2020-05-02", "2020-05-31")
                    .map(day -> LocalDate.parse(day).toEpochDay())
                    .collect(Collectors.toCollection(TreeSet::new)),
            OBSERVED);

    @Test
    void countsLaunchDaysAndObservedDaysOfEveryMonthOfTheYear() {
        assertThat(MONTHS).extracting(Month::launches).containsExactly(0, 1, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0);
        assertThat(MONTHS).extracting(Month::observed).containsExactly(0, 15, 31, 30, 31, 30, 31, 31, 30, 31, 30, 0);
    }

    @Test
    void drawsAYearByHand() {
        Drawing drawing = HeatDrawing.wide(MONTHS);
        assertThat(drawing.height()).isEqualTo(60);
        assertThat(Drawn.marks(drawing, Box.class, "cell heat3"))
                .containsExactly(new Box("cell heat3", 336, 26, 69, 26));
        assertThat(Drawn.marks(drawing, Box.class, "cell")).extracting(Box::x).containsExactly(52.0, 833.0);
        assertThat(Drawn.marks(drawing, Path.class, "hatch")).hasSize(2);
        assertThat(Drawn.texts(drawing, "tick full")).containsExactly("1*", "3");
        assertThat(Drawn.marks(drawing, Label.class, "value")).containsExactly(new Label("value", 958, 45, "4"));
        assertThat(Drawn.texts(drawing, "end soft")).containsExactly("2020");
    }

    @Test
    void shadesGrowWithTheNumber() {
        assertThat(Stream.of(0, 1, 2, 3, 4, 5, 31).map(HeatDrawing::shade)).containsExactly(0, 1, 2, 3, 3, 4, 4);
    }

    @Test
    void saysTheBusiestMonth() {
        assertThat(HeatFigure.ofMonths(MONTHS).takeaway().text())
                .isEqualTo("Of 10 observed months, 8 have no launch day; most are 3, in May 2020."
                        + " Over all years most fell in May: 3 of 4 launch days.");
        assertThat(HeatFigure.ofMonths(HeatFigure.months(new TreeSet<>(), OBSERVED))
                        .takeaway()
                        .text())
                .isEqualTo("No launch day was observed.");
    }

    @Test
    void isSound() {
        Drawn.sound(HeatFigure.ofMonths(MONTHS));
        Drawn.sound(HeatFigure.of(Inputs.example()));
        Drawn.sound(HeatFigure.ofMonths(List.of()));
    }
}
