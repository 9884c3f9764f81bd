package coincide.report;

import static coincide.report.MadeOutlooks.bar;
import static coincide.report.MadeOutlooks.bin;
import static org.assertj.core.api.Assertions.assertThat;

import coincide.outlook.Score;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
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
        assertThat(ReliabilityFigure.of(score).takeaway()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void usesNoForbiddenWordAndNoBrokenNumber(Score score, String sentence) {
        Document page = page(score);
        assertThat(page.select(".takeaway").text()).isEqualTo(sentence);
        assertThat(page.select("svg").outerHtml()).doesNotContain("NaN", "Infinity", "null");
        assertThat(page.select("script, [style], [fill], [stroke]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("tbody tr")).hasSize(score.murphy().bins().size());
        page.select("pre, bdi").remove();
        assertThat(Wording.faults(page.text())).isEmpty();
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
        assertThat(page(MadeOutlooks.score("severe")).select(".note").text())
                .isEqualTo("1 bin has no bar: too few of the resampled series held a forecast there.");
        assertThat(ReliabilityFigure.of(TWO_BARE).note()).startsWith("2 bins have no bar");
        assertThat(page(TWO).select(".note")).isEmpty();
    }

    @Test
    void namesTheTargetAndCutsALongName() {
        assertThat(ReliabilityFigure.of(TWO).title().text())
                .isEqualTo("How often launch days came, against the forecast, windows of 14 days: all launches");
        ReliabilityFigure figure = ReliabilityFigure.of(MadeOutlooks.score("x".repeat(300)));
        assertThat(figure.title().text()).endsWith(": “" + "x".repeat(59) + "…”");
        assertThat(figure.caption().text()).contains("without milestones", "x".repeat(300));
    }

    @Test
    void specificationHoldsTheNumbers() {
        assertThat(ReliabilityFigure.of(ONE_BARE).spec())
                .contains(
                        "{\"windows\":9,\"forecast\":0.05,\"observed\":1.0,\"low90\":null,\"high90\":null,\"place\":\"no bar\"}");
    }

    static Document page(Score score) {
        return Jsoup.parse(OutlookLook.html(
                "reliability.jte", Map.of("figure", ReliabilityFigure.of(score), "id", "reliability-1")));
    }
}
