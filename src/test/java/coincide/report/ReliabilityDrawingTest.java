package coincide.report;

import static coincide.report.MadeOutlooks.bar;
import static coincide.report.MadeOutlooks.bin;
import static org.assertj.core.api.Assertions.assertThat;

import coincide.chart.Drawing;
import coincide.chart.FreePlace.Area;
import coincide.chart.Mark.Box;
import coincide.chart.Mark.Dot;
import coincide.chart.Mark.Label;
import coincide.chart.Mark.Path;
import coincide.outlook.Score;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReliabilityDrawingTest {
    static Stream<Score> scores() {
        return Stream.of(
                MadeOutlooks.score("all"),
                MadeOutlooks.score("all", List.of(), List.of()),
                MadeOutlooks.score("all", List.of(bin(0, 7, 0, 0)), List.of(bar(0, 0, 0))),
                MadeOutlooks.score("all", List.of(bin(9, 1200, 1, 1), bin(0, 1200, 0, 1)), List.of(bar(9, 1, 1))),
                MadeOutlooks.score("all", List.of(bin(9, 1200, 1, 0)), List.of()));
    }

    @Test
    void drawsTwoBinsByHand() {
        Drawing drawing = ReliabilityDrawing.wide(MadeOutlooks.score(
                "all",
                List.of(bin(2, 25, 0.25, 0.5), bin(5, 100, 0.5, 0.5)),
                List.of(bar(2, 0, 0.25), bar(5, 0.25, 1))));
        assertThat(Drawn.marks(drawing, Box.class)).containsExactly(new Box("rejects", 173.3, 268.8, 12.4, 12.4));
        assertThat(Drawn.marks(drawing, Dot.class)).containsExactly(new Dot("dot", 297, 275, 14));
        assertThat(Drawn.marks(drawing, Path.class, "wide95"))
                .extracting(Path::d)
                .containsExactly(
                        "M179.5,392.5V510M174.5,392.5h10M174.5,510h10", "M297,40V392.5M292,40h10M292,392.5h10");
        assertThat(Drawn.texts(drawing, "dotted tick")).containsExactly("25", "100");
    }

    @Test
    void areaGoesWithTheNumberOfWindows() {
        Score score = MadeOutlooks.score(
                "all",
                List.of(bin(0, 25, 0.05, 0.05), bin(5, 100, 0.5, 0.5)),
                List.of(bar(0, 0, 0.2), bar(5, 0.4, 0.6)));
        List<Dot> dots = Drawn.marks(ReliabilityDrawing.wide(score), Dot.class);
        assertThat(Math.pow(dots.get(1).r() / dots.get(0).r(), 2)).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("scores")
    void staysInsideItsFrame(Score score) {
        Drawn.sound(ReliabilityFigure.of(score, 1));
    }

    @Test
    void numbersOfNearBinsDoNotCover() {
        Drawing drawing = ReliabilityDrawing.narrow(MadeOutlooks.score(
                "all", List.of(bin(0, 40, 0.095, 0.1), bin(1, 40, 0.13, 0.1), bin(2, 40, 0.2, 0.1)), List.of()));
        List<Area> labels = Drawn.marks(drawing, Label.class, "dotted tick").stream()
                .map(label -> new Area(
                        label.x() - 4 * label.text().length(),
                        label.y() - 10,
                        label.x() + 4 * label.text().length(),
                        label.y() + 1))
                .toList();
        assertThat(labels.get(0).meets(labels.get(1))).isFalse();
        assertThat(labels.get(1).meets(labels.get(2))).isFalse();
        assertThat(labels.get(0).meets(labels.get(2))).isFalse();
    }
}
