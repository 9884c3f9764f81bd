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

    private static <T extends Mark> List<T> marks(Panel panel, Class<T> type) {
        return panel.drawing("across", "up").marks().stream()
                .filter(mark ->
                        !(mark instanceof Path path && List.of("grid", "axis").contains(path.style())))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void aLineRunsThroughItsValuesAndBreaksWhereOneIsMissing() {
        double[] at = {0, 5, 10, 10};
        assertThat(marks(panel().line("curve", at, new double[] {0, 10, Double.NaN, 5}), Path.class))
                .containsExactly(new Path("curve", "M20,110L70,10M120,60"));
    }

    @Test
    void aBandIsTheAreaBetweenItsCurves() {
        double[] at = {0, 10};
        assertThat(marks(panel().band("band", at, new double[] {0, 0}, new double[] {5, 10}), Path.class))
                .containsExactly(new Path("band", "M20,60L120,10L120,110L20,110Z"));
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
                .containsExactly(new Path("d", "M70,56l4,4l-4,4l-4,-4Z"));
        assertThat(marks(panel().whisker("w", 5, 0, 10, 3), Path.class))
                .containsExactly(new Path("w", "M70,10V110M67,10h6M67,110h6"));
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
                .containsExactly(new Path("bars", "M20,110V60H40V110ZM60,110V10H80V110Z"));
    }

    @Test
    void barsThatTouchAreOneOutline() {
        assertThat(marks(
                        panel().bars("bars", new double[] {0, 2}, new double[] {2, 4}, new double[] {5, 10}),
                        Path.class))
                .containsExactly(new Path("bars", "M20,110V60H40V10H60V110Z"));
        assertThat(marks(panel().bars("bars", new double[0], new double[0], new double[0]), Path.class))
                .containsExactly(new Path("bars", ""));
    }

    @Test
    void gridAndAxisAreOnePathEach() {
        List<Mark> marks = panel().drawing("", "").marks();
        assertThat(marks.get(0)).isEqualTo(new Path("grid", "M20,110H120M20,60H120M20,10H120"));
        assertThat(marks).contains(new Path("axis", "M20,110H120M20,110v5M70,110v5M120,110v5"));
    }

    @Test
    void dotsAreStrokesWithoutLength() {
        assertThat(marks(panel().dots("dots", new double[] {0, 5}, new double[] {Double.NaN, 5}), Path.class))
                .containsExactly(new Path("dots", "M70,60V60"));
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
