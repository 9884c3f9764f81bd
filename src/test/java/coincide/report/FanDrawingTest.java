package coincide.report;

import static coincide.report.Drawn.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.chart.Drawing;
import coincide.chart.Mark.Dot;
import coincide.chart.Mark.Label;
import coincide.chart.Mark.Path;
import coincide.outlook.Adoption;
import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Model;
import coincide.stats.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FanDrawingTest {

    @Test
    void drawsThreeDaysByHand() {
        Drawing drawing = FanDrawing.wide(forecast(
                chance(1, 0, 0, 0.25, 0.5, true),
                chance(2, 0.5, 0.25, 0.75, 0.5, false),
                chance(3, 1, 1, 1, 0.5, true)));
        assertThat(path(drawing, "forecast")).isEqualTo("M64,324L444,180L824,36");
        assertThat(path(drawing, "shares")).isEqualTo("M64,180L444,180L824,180");
        assertThat(path(drawing, "interval90")).isEqualTo("M64,252L444,108L824,36L824,36L444,252L64,324Z");
        assertThat(Drawn.texts(drawing, "dotted tick")).containsExactly("under 1\u00a0%");
        assertThat(Drawn.texts(drawing, "dotted end")).containsExactly("over 99\u00a0%");
        assertThat(Drawn.texts(drawing, "tick")).containsExactlyInAnyOrder("21 August", "2026", "23 August", "2026");
        assertThat(Drawn.marks(drawing, Label.class, "name"))
                .containsExactly(new Label("name", 834, 41, "forecast"), new Label("name", 834, 185, "past windows"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.2, 0.5, 0.8, 0.999, 1})
    void staysInsideItsFrame(double level) {
        Forecast forecast = MadeOutlooks.forecast("all", Model.LAUNCHES, List.of(1, 7, 30), days -> level, 0.4);
        Drawn.sound(FanFigure.of(forecast, 1));
    }

    @Test
    void goesRightWithTheDaysAndUpWithTheChance() {
        List<Double> numbers = numbers(path(FanDrawing.narrow(MadeOutlooks.forecast("all")), "forecast"));
        assertThat(numbers).hasSize(60);
        for (int i = 2; i < numbers.size(); i += 2) {
            assertThat(numbers.get(i)).isGreaterThan(numbers.get(i - 2));
            assertThat(numbers.get(i + 1)).isLessThan(numbers.get(i - 1));
        }
    }

    @Test
    void datesKeepTheirDistance() {
        assertThat(Drawn.texts(FanDrawing.narrow(MadeOutlooks.forecast("all")), "tick"))
                .containsExactly("19 September", "2026", "3 September", "2026", "21 August", "2026");
    }

    @Test
    void drawsNoBandWhereThereIsNoInterval() {
        Drawing drawing = FanDrawing.wide(MadeOutlooks.withoutModel());
        assertThat(path(drawing, "interval90")).isEmpty();
        assertThat(Drawn.marks(drawing, Path.class, "forecast")).isEmpty();
        assertThat(Drawn.texts(drawing, "name")).containsExactly("past windows");
    }

    @Test
    void breaksTheBandAtADayWithoutInterval() {
        Chance bare = new Chance(2, MadeOutlooks.ISSUED.plusDays(2), 0.5, Optional.empty(), 0.5, false);
        Forecast forecast = forecast(chance(1, 0.5, 0.4, 0.6, 0.5, true), bare, chance(3, 0.5, 0.4, 0.6, 0.5, true));
        assertThat(path(FanDrawing.wide(forecast), "interval90")).isEqualTo("M64,151.2L64,208.8ZM824,151.2L824,208.8Z");
    }

    @Test
    void drawsOneDayInTheMiddle() {
        Drawing drawing = FanDrawing.wide(forecast(chance(1, 0.5, 0.25, 0.75, 0.5, true)));
        assertThat(Drawn.marks(drawing, Dot.class)).containsExactly(new Dot("dot", 444, 180, 5.5));
        assertThat(Drawn.texts(drawing, "tick")).containsExactly("21 August", "2026");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.5, 0.51", "0.51, 0.5", "1, 1", "0, 0"})
    void namesOfLinesDoNotCover(double probability, double past) {
        Drawing drawing = FanDrawing.narrow(forecast(
                chance(1, probability, probability, probability, past, false),
                chance(2, probability, probability, probability, past, true)));
        List<Label> names = Drawn.marks(drawing, Label.class, "name");
        assertThat(Math.abs(names.get(0).y() - names.get(1).y())).isGreaterThan(19.9);
        assertThat(names.get(0).y() <= names.get(1).y()).isEqualTo(probability >= past);
    }

    @Test
    void asksForAWindow() {
        Forecast none = forecast();
        assertThatThrownBy(() -> FanFigure.of(none, 1))
                .hasMessage("Invalid forecast of all without a window: give one for each of 1 ... reach days");
    }

    private static String path(Drawing drawing, String style) {
        return Drawn.marks(drawing, Path.class, style).get(0).d();
    }

    private static Forecast forecast(Chance... chances) {
        return new Forecast(
                "all",
                Model.LAUNCHES,
                new Adoption("all", 14, 0, Optional.empty(), Optional.empty(), List.of()),
                List.of(chances),
                List.of());
    }

    private static Chance chance(int days, double probability, double low, double high, double past, boolean named) {
        return new Chance(
                days,
                MadeOutlooks.ISSUED.plusDays(days),
                probability,
                Optional.of(new Interval(low, high)),
                past,
                named);
    }
}
