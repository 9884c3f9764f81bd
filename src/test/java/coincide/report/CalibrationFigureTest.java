package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.ControlTest;
import coincide.chart.Drawing;
import coincide.chart.Mark.Box;
import coincide.chart.Mark.Dot;
import coincide.chart.Mark.Path;
import coincide.model.Window;
import coincide.nulls.NullLaw;
import coincide.stats.SizeBand;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationFigureTest {
    private static final ControlTest LEFT = new ControlTest(
            "left", Window.parse("span[0,0]"), 7, 100, 5, 4, List.of(), List.of(), "meets the true windows");

    @Test
    void drawsEachCountedControlAtItsPAndItsRank() {
        Figure figure = CalibrationFigure.of(List.of(control("b", 30, 0.25), LEFT, control("a", 0, 0.125)));
        Drawing wide = figure.wide();
        assertThat(Drawn.marks(wide, Dot.class)).containsExactly(new Dot("dot", 179.5, 275, 4.5));
        assertThat(Drawn.marks(wide, Box.class)).containsExactly(new Box("point", 293, 36, 8, 8));
        assertThat(figure.sheet().rows())
                .containsExactly(
                        List.of("a", "unrelated", 0, 0.25, 1, 0.5), List.of("b", "displaced", 30, 0.5, 2, 1.0));
        Drawn.sound(figure);
    }

    @Test
    void countsThoseBelowTheLevelAndSaysTheLimit() {
        assertThat(CalibrationFigure.of(List.of(control("a", 0, 0.02), control("b", 30, 0.25), LEFT))
                        .takeaway()
                        .text())
                .isEqualTo("1 of 2 negative controls has a p-value below 0.05 (1 of 1 unrelated and 0 of 1 displaced);"
                        + " chance explains up to 1, the one-sided 99\u00a0% limit.");
        List<ControlTest> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(control("c" + i, i, i < 9 ? 0.01 : 0.4));
        }
        assertThat(CalibrationFigure.of(all).takeaway().text()).endsWith(" They are more than that.");
    }

    @Test
    void theBandHoldsTheBinomialCounts() {
        assertThat(CalibrationDrawing.limits(new double[] {0, 0.05, 1}, 100, SizeBand::high))
                .containsExactly(0, new SizeBand(100, 0.05, 0.99).high() / 100.0, 1);
    }

    @Test
    void drawsNothingOfNothing() {
        Figure figure = CalibrationFigure.of(List.of());
        assertThat(figure.takeaway().text()).isEqualTo("No negative control was counted.");
        assertThat(Drawn.marks(figure.wide(), Path.class, "interval90")).isEmpty();
        Drawn.sound(figure);
    }

    @Test
    void aHostileNameStaysText() {
        Figure figure = CalibrationFigure.of(List.of(control("<script>alert(1)</script>", 0, 0.5)));
        assertThat(Drawn.page(figure).select("script")).isEmpty();
        assertThat(Drawn.page(figure).select(".numbers td").first().text()).isEqualTo("<script>alert(1)</script>");
    }

    /** With half of its two-sided p-value on the upper side. */
    static ControlTest control(String name, int displaced, double upper) {
        return new ControlTest(
                name,
                Window.parse("span[0,0]"),
                displaced,
                100,
                5,
                4,
                List.of(),
                List.of(new NullLaw("N10", 5, 4, 1, upper, 1, true, 0)),
                "");
    }
}
