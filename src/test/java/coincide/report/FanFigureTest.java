package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.outlook.Forecast;
import coincide.outlook.Model;
import java.util.List;
import java.util.stream.Stream;
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
        assertThat(FanFigure.of(MadeOutlooks.forecast("all"), 1).takeaway().text())
                .isEqualTo("By 3 September 2026 the chance of at least one launch day is 58\u00a0% (45–71\u00a0%); "
                        + "30\u00a0% of past windows of 14 days held one.");
    }

    @Test
    void saysThatPastSharesStandInTheirPlace() {
        Figure figure = FanFigure.of(MadeOutlooks.withoutModel(), 1);
        assertThat(figure.takeaway().text())
                .isEqualTo("By 3 September 2026 the chance of at least one launch day is 30\u00a0%, "
                        + "the share of past windows of 14 days that held one.");
        assertThat(figure.caption().text()).contains("there is no model");
        assertThat(figure.sheet().rows().get(0).get(4)).isNull();
    }

    @Test
    void namesTheTargetAndCutsALongName() {
        assertThat(FanFigure.of(MadeOutlooks.forecast("all"), 1).title().text()).endsWith(": all launches");
        Figure figure = FanFigure.of(MadeOutlooks.forecast("x".repeat(300)), 1);
        assertThat(figure.title().text()).endsWith(": “" + "x".repeat(59) + "…”");
        assertThat(figure.caption().text()).contains("x".repeat(300));
        assertThat(figure.title().ownText()).doesNotContain("x");
    }

    @ParameterizedTest
    @MethodSource("forecasts")
    void usesNoForbiddenWordAndNoBrokenNumber(Forecast forecast) {
        Drawn.sound(FanFigure.of(forecast, 1));
    }

    @Test
    void theSheetHoldsTheNumbers() {
        assertThat(FanFigure.of(MadeOutlooks.withoutModel(), 1).sheet().csv()).contains("2026-09-03,14,named,");
    }
}
