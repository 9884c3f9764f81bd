package coincide.report;

import static coincide.report.MadeOutlooks.bar;
import static coincide.report.MadeOutlooks.bin;
import static org.assertj.core.api.Assertions.assertThat;

import coincide.outlook.Score;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReliabilityFigureTest {
    private static final Score TWO = MadeOutlooks.score(
            "all", List.of(bin(0, 9, 0.05, 0.1), bin(1, 9, 0.15, 0.9)), List.of(bar(0, 0, 0.3), bar(1, 0, 0.4)));
    private static final Score ONE_INSIDE =
            MadeOutlooks.score("all", List.of(bin(0, 9, 0.05, 0.1)), List.of(bar(0, 0, 0.3)));
    private static final Score ONE_OUTSIDE =
            MadeOutlooks.score("all", List.of(bin(0, 9, 0.05, 1)), List.of(bar(0, 0, 0.3)));
    private static final Score ONE_BARE = MadeOutlooks.score("all", List.of(bin(0, 9, 0.05, 1)), List.of());
    private static final Score TWO_BARE =
            MadeOutlooks.score("all", List.of(bin(0, 9, 0.05, 0.1), bin(1, 9, 0.15, 0.9)), List.of());
    private static final Score NONE = MadeOutlooks.score("all", List.of(), List.of());

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(MadeOutlooks.score("severe"), "Of 6 bins, 5 have a bar and 4 lie inside their bars."),
                Arguments.of(TWO, "Of 2 bins, 1 lies inside its bar."),
                Arguments.of(ONE_INSIDE, "The one bin lies inside its bar."),
                Arguments.of(ONE_OUTSIDE, "The one bin lies outside its bar."),
                Arguments.of(ONE_BARE, "The one bin has no bar."),
                Arguments.of(TWO_BARE, "None of the 2 bins has a bar."),
                Arguments.of(NONE, "No forecast was scored."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void countsBinsInsideTheirBars(Score score, String sentence) {
        assertThat(ReliabilityFigure.of(score, 1).takeaway().text()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void usesNoForbiddenWordAndNoBrokenNumber(Score score, String sentence) {
        Drawn.sound(ReliabilityFigure.of(score, 1));
        assertThat(page(score).select(".takeaway").text()).isEqualTo(sentence);
    }

    @Test
    void marksDifferInShape() {
        Document page = page(MadeOutlooks.score("severe"));
        assertThat(page.select("svg.wide rect.rejects")).hasSize(1);
        assertThat(page.select("svg.wide circle.dot")).hasSize(4);
        assertThat(page.select("svg.wide circle.point")).hasSize(1);
        assertThat(page.select("svg.wide path.wide95")).hasSize(5);
    }

    @Test
    void saysWhichBinsHaveNoBar() {
        assertThat(page(MadeOutlooks.score("severe")).select("figcaption").text())
                .endsWith(" 1 bin has no bar: too few of the resampled series held a forecast there.");
        assertThat(ReliabilityFigure.of(TWO_BARE, 1).caption().text()).contains(" 2 bins have no bar");
        assertThat(ReliabilityFigure.of(TWO, 1).caption().text()).doesNotContain("resampled");
    }

    @Test
    void namesTheTargetAndCutsALongName() {
        assertThat(ReliabilityFigure.of(TWO, 1).title().text())
                .isEqualTo("How often launch days came, against the forecast, windows of 14 days: all launches");
        Figure figure = ReliabilityFigure.of(MadeOutlooks.score("x".repeat(300)), 1);
        assertThat(figure.title().text()).endsWith(": “" + "x".repeat(59) + "…”");
        assertThat(figure.caption().text()).contains("without milestones", "x".repeat(300));
    }

    @Test
    void theSheetHoldsTheNumbers() {
        assertThat(ReliabilityFigure.of(ONE_BARE, 1).sheet().csv()).contains("0.05,1.0,9,,,no bar");
    }

    static Document page(Score score) {
        return Drawn.page(ReliabilityFigure.of(score, 1));
    }
}
