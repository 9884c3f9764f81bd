package coincide.report;

import static coincide.report.MadeOutlooks.bar;
import static coincide.report.MadeOutlooks.bin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.outlook.Score;
import coincide.report.FreePlace.Box;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReliabilityPlotTest {
    @Test
    void drawsTwoBinsByHand() {
        ReliabilityPlot plot = ReliabilityPlot.of(
                MadeOutlooks.score(
                        "all",
                        List.of(bin(2, 25, 0.25, 0.5), bin(5, 100, 0.5, 0.5)),
                        List.of(bar(2, 0, 0.25), bar(5, 0.25, 1))),
                ReliabilityPlot.Layout.WIDE);
        assertThat(plot.bottom() - plot.top())
                .isEqualTo(plot.right() - plot.left())
                .isEqualTo(470);
        ReliabilityPlot.Mark outside = plot.marks().get(0);
        ReliabilityPlot.Mark inside = plot.marks().get(1);
        assertThat(outside.x()).isEqualTo(179.5);
        assertThat(outside.y()).isEqualTo(275);
        assertThat(outside.bar()).hasValue(new ReliabilityPlot.Bar(392.5, 510));
        assertThat(outside.shape()).isEqualTo("outside");
        assertThat(outside.size()).isEqualTo(6.2);
        assertThat(inside.x()).isEqualTo(297);
        assertThat(inside.bar()).hasValue(new ReliabilityPlot.Bar(40, 392.5));
        assertThat(inside.shape()).isEqualTo("inside");
        assertThat(inside.size()).isEqualTo(14);
        assertThat(outside.label()).isEqualTo("25");
    }

    @Test
    void areaGoesWithTheNumberOfWindows() {
        Score score = MadeOutlooks.score(
                "all",
                List.of(bin(0, 25, 0.05, 0.05), bin(5, 100, 0.5, 0.5)),
                List.of(bar(0, 0, 0.2), bar(5, 0.4, 0.6)));
        List<ReliabilityPlot.Mark> marks =
                ReliabilityPlot.of(score, ReliabilityPlot.Layout.WIDE).marks();
        assertThat(Math.pow(marks.get(1).size() / marks.get(0).size(), 2)).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void staysInsideItsFrame(ReliabilityPlot.Layout layout) {
        List<Score> scores = List.of(
                MadeOutlooks.score("all"),
                MadeOutlooks.score("all", List.of(bin(0, 7, 0, 0)), List.of(bar(0, 0, 0))),
                MadeOutlooks.score("all", List.of(bin(9, 1200, 1, 1), bin(0, 1200, 0, 1)), List.of(bar(9, 1, 1))),
                MadeOutlooks.score("all", List.of(bin(9, 1200, 1, 0)), List.of()));
        for (Score score : scores) {
            ReliabilityPlot plot = ReliabilityPlot.of(score, layout);
            Box frame = new Box(0, 0, plot.width(), plot.height());
            assertThat(plot.marks()).allSatisfy(mark -> {
                assertThat(frame.holds(Box.around(mark.x(), mark.y(), mark.size())))
                        .isTrue();
                double half = layout.letter * mark.label().length() / 2;
                assertThat(frame.holds(new Box(
                                mark.labelX() - half,
                                mark.labelY() - layout.line,
                                mark.labelX() + half,
                                mark.labelY())))
                        .isTrue();
                assertThat(mark.bar().map(bar -> bar.top() <= bar.bottom() && bar.bottom() <= plot.bottom()))
                        .isNotEqualTo(Optional.of(false));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesRightWithTheForecastAndUpWithTheShare(ReliabilityPlot.Layout layout) {
        ReliabilityPlot plot = ReliabilityPlot.of(MadeOutlooks.score("all"), layout);
        assertThat(plot.marks()).extracting(ReliabilityPlot.Mark::x).isSorted();
        assertThat(plot.ticks()).extracting(ReliabilityPlot.Tick::x).isSorted();
        assertThat(plot.ticks())
                .extracting(ReliabilityPlot.Tick::y)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(plot.ticks()).allSatisfy(tick -> assertThat(tick.x() - plot.left())
                .isCloseTo(plot.bottom() - tick.y(), within(0.2)));
    }

    @Test
    void numbersOfNearBinsDoNotCover() {
        ReliabilityPlot plot = ReliabilityPlot.of(
                MadeOutlooks.score(
                        "all", List.of(bin(0, 40, 0.095, 0.1), bin(1, 40, 0.13, 0.1), bin(2, 40, 0.2, 0.1)), List.of()),
                ReliabilityPlot.Layout.NARROW);
        List<Box> labels = plot.marks().stream()
                .map(mark -> new Box(
                        mark.labelX() - 4 * mark.label().length(),
                        mark.labelY() - 10,
                        mark.labelX() + 4 * mark.label().length(),
                        mark.labelY() + 1))
                .toList();
        assertThat(labels.get(0).meets(labels.get(1))).isFalse();
        assertThat(labels.get(1).meets(labels.get(2))).isFalse();
        assertThat(labels.get(0).meets(labels.get(2))).isFalse();
    }
}
