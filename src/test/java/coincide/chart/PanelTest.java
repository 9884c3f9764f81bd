package coincide.chart;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.chart.Mark.Box;
import coincide.chart.Mark.Label;
import coincide.chart.Mark.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {
    private static final Frame FRAME = new Frame("wide", 140, 120, 20, 20, 10, 10);

    private static Panel panel() {
        return Panel.of(
                FRAME,
                LinearAxis.of(0, 10, 20, 120, 2, v -> "x" + Math.round(v)),
                LinearAxis.of(0, 10, 110, 10, 2, v -> "y" + Math.round(v)));
    }

    private static <T> List<T> marks(Panel panel, Class<T> type) {
        return panel.drawing("across", "up").marks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void aLineRunsThroughItsValuesAndBreaksWhereOneIsMissing() {
        double[] at = {0, 5, 10, 10};
        assertThat(marks(panel().line("curve", at, new double[] {0, 10, Double.NaN, 5}), Path.class))
                .containsExactly(new Path("curve", "M20.0,110.0L70.0,10.0M120.0,60.0"));
    }

    @Test
    void aBandIsTheAreaBetweenItsCurves() {
        double[] at = {0, 10};
        assertThat(marks(panel().band("band", at, new double[] {0, 0}, new double[] {5, 10}), Path.class))
                .containsExactly(new Path("band", "M20.0,60.0L120.0,10.0L120.0,110.0L20.0,110.0Z"));
    }

    @Test
    void aBarStandsOnTheFootOfTheField() {
        assertThat(marks(panel().bar("bar", 2, 4, 5), Box.class)).containsExactly(new Box("bar", 40, 60, 20, 50));
    }

    @Test
    void spansAndStripsRunAcross() {
        assertThat(panel().span("s", 5, 2, 4).strip("t", 2, 4).drawing("", "").marks())
                .contains(new Mark.Line("s", 40, 60, 60, 60), new Box("t", 40, 10, 20, 100));
    }

    @Test
    void shapesLieAroundTheirValue() {
        assertThat(marks(panel().square("s", 5, 5, 4), Box.class)).containsExactly(new Box("s", 66.5, 56.5, 7, 7));
        assertThat(marks(panel().diamond("d", 5, 5, 4), Path.class))
                .containsExactly(new Path("d", "M70.0,56.0l4.0,4.0l-4.0,4.0l-4.0,-4.0Z"));
        assertThat(marks(panel().whisker("w", 5, 0, 10, 3), Path.class))
                .containsExactly(new Path("w", "M70.0,10.0V110.0M67.0,10.0h6.0M67.0,110.0h6.0"));
    }

    @Test
    void aLabelOfAnAxisHasLinesAndANameIsLeftOut() {
        Panel dated = Panel.of(
                FRAME,
                new LinearAxis(0, 1, 20, 120, List.of(new Axis.Tick(1, "3 May\n2024"))),
                new LinearAxis(0, 1, 110, 10, List.of()));
        assertThat(dated.drawing("", "").marks().stream().filter(Label.class::isInstance))
                .containsExactly(new Label("tick", 120, 128, "3 May"), new Label("tick", 120, 145, "2024"));
    }

    @Test
    void barsSideBySideAreOnePathAndMissingOnesAreLeftOut() {
        double[] from = {0, 2, 4};
        double[] to = {2, 4, 6};
        assertThat(marks(panel().bars("bars", from, to, new double[] {5, Double.NaN, 10}), Path.class))
                .containsExactly(new Path("bars", "M20.0,110.0V60.0H40.0V110.0ZM60.0,110.0V10.0H80.0V110.0Z"));
    }

    @Test
    void dotsAreStrokesWithoutLength() {
        assertThat(marks(panel().dots("dots", new double[] {0, 5}, new double[] {Double.NaN, 5}), Path.class))
                .containsExactly(new Path("dots", "M70.0,60.0V60.0"));
    }

    @Test
    void aFlagIsNamedOnTheSideWithRoom() {
        assertThat(marks(panel().flag("rule", 1, "low"), Label.class)).contains(new Label("dotted", 27, 4, "low"));
        assertThat(marks(panel().flag("rule", 9, "high"), Label.class))
                .contains(new Label("end dotted", 113, 4, "high"));
    }

    @Test
    void axesWithoutANameHaveNone() {
        assertThat(panel().drawing("", "").marks())
                .noneMatch(mark -> mark instanceof Label label && label.text().isEmpty());
    }

    @Test
    void axesAreLabelledAndNamed() {
        assertThat(marks(panel(), Label.class))
                .extracting(Label::text)
                .containsExactly("y0", "y5", "y10", "x0", "x5", "x10", "up", "across");
    }

    @Test
    void whatIsDrawnStandsBetweenTheGridAndTheNames() {
        List<Mark> marks = panel().dot("dot", 5, 5, 3).drawing("across", "up").marks();
        assertThat(marks.get(marks.size() - 3)).isEqualTo(new Mark.Dot("dot", 70, 60, 3));
    }
}
