package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.outlook.Forecast;
import coincide.outlook.Model;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FanFigureTest {
    static Stream<Forecast> forecasts() {
        return Stream.of(
                MadeOutlooks.forecast("all"),
                MadeOutlooks.forecast("severe"),
                MadeOutlooks.withoutModel(),
                MadeOutlooks.forecast("all", Model.LAUNCHES, List.of(1), days -> 0.004, 0));
    }

    @Test
    void saysTheChanceOfTheMiddleWindow() {
        assertThat(FanFigure.of(MadeOutlooks.forecast("all")).takeaway())
                .isEqualTo("By 3 September 2026 the chance of at least one launch day is 58\u00a0% (45–71\u00a0%); "
                        + "30\u00a0% of past windows of 14 days held one.");
    }

    @Test
    void saysThatPastSharesStandInTheirPlace() {
        FanFigure figure = FanFigure.of(MadeOutlooks.withoutModel());
        assertThat(figure.takeaway())
                .isEqualTo("By 3 September 2026 the chance of at least one launch day is 30\u00a0%, "
                        + "the share of past windows of 14 days that held one.");
        assertThat(figure.reading()).contains("there is no model");
        assertThat(figure.rows().get(0).interval().why()).isEqualTo("none was computed");
    }

    @Test
    void namesTheTargetAndCutsALongName() {
        assertThat(FanFigure.of(MadeOutlooks.forecast("all")).title().text()).endsWith(": all launches");
        FanFigure figure = FanFigure.of(MadeOutlooks.forecast("x".repeat(300)));
        assertThat(figure.title().text()).endsWith(": “" + "x".repeat(59) + "…”");
        assertThat(figure.caption().text()).contains("x".repeat(300));
        assertThat(figure.title().ownText()).doesNotContain("x");
    }

    @ParameterizedTest
    @MethodSource("forecasts")
    void usesNoForbiddenWordAndNoBrokenNumber(Forecast forecast) {
        Document page = page(forecast);
        assertThat(page.select("svg").outerHtml()).doesNotContain("NaN", "Infinity", "null");
        assertThat(page.select("script, [style], [fill], [stroke]")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        page.select("pre, bdi").remove();
        assertThat(Wording.faults(page.text())).isEmpty();
        assertThat(page.select("tbody tr")).hasSize(forecast.chances().size());
    }

    @Test
    void specificationHoldsTheNumbers() {
        assertThat(FanFigure.of(MadeOutlooks.withoutModel()).spec())
                .contains("\"to\":\"2026-09-03\",\"days\":14,\"declared\":true", "\"low90\":null");
    }

    static Document page(Forecast forecast) {
        return Jsoup.parse(OutlookLook.html("fan.jte", Map.of("figure", FanFigure.of(forecast), "id", "fan-1")));
    }
}
