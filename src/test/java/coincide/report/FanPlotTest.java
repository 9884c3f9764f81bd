package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.outlook.Adoption;
import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Model;
import coincide.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FanPlotTest {
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    @Test
    void drawsThreeDaysByHand() {
        Forecast forecast = forecast(
                chance(1, 0, 0, 0.25, 0.5, true),
                chance(2, 0.5, 0.25, 0.75, 0.5, false),
                chance(3, 1, 1, 1, 0.5, true));
        FanPlot plot = FanPlot.of(forecast, FanPlot.Layout.WIDE);
        assertThat(plot.line()).isEqualTo("M62.0 336.0L442.0 186.0L822.0 36.0");
        assertThat(plot.past()).isEqualTo("M62.0 186.0L442.0 186.0L822.0 186.0");
        assertThat(plot.bands())
                .containsExactly("M62.0 261.0L442.0 111.0L822.0 36.0L822.0 36.0L442.0 261.0L62.0 336.0Z");
        assertThat(plot.dots()).extracting(FanPlot.Dot::label).containsExactly("under 1\u00a0%", "over 99\u00a0%");
        assertThat(plot.days()).extracting(FanPlot.Day::day).containsExactlyInAnyOrder("21 August", "23 August");
        assertThat(plot.ends())
                .containsExactly(new FanPlot.End(832, 41, "forecast"), new FanPlot.End(832, 191, "past windows"));
    }

    @ParameterizedTest
    @EnumSource
    void staysInsideItsFrame(FanPlot.Layout layout) {
        for (double level : new double[] {0, 0.001, 0.2, 0.5, 0.8, 0.999, 1}) {
            FanPlot plot = FanPlot.of(
                    MadeOutlooks.forecast("all", Model.LAUNCHES, List.of(1, 7, 30), days -> level, 0.4), layout);
            assertThat(plot.dots()).allSatisfy(dot -> {
                assertThat(dot.x()).isBetween(plot.left(), plot.right());
                assertThat(dot.y()).isBetween(plot.top(), plot.bottom());
                assertThat(dot.labelY()).isBetween(12.0, plot.bottom());
            });
            assertThat(plot.ends())
                    .allSatisfy(end -> assertThat(end.y()).isBetween(12.0, plot.height()))
                    .allSatisfy(end ->
                            assertThat(end.x() + 6.5 * end.text().length()).isLessThan(plot.width()));
            for (String path : List.of(plot.line(), plot.past(), plot.bands().get(0))) {
                List<Double> numbers = numbers(path);
                for (int i = 0; i < numbers.size(); i += 2) {
                    assertThat(numbers.get(i)).isBetween(plot.left(), plot.right());
                    assertThat(numbers.get(i + 1)).isBetween(plot.top(), plot.bottom());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesRightWithTheDaysAndUpWithTheChance(FanPlot.Layout layout) {
        FanPlot plot = FanPlot.of(MadeOutlooks.forecast("all"), layout);
        List<Double> numbers = numbers(plot.line());
        assertThat(numbers).hasSize(60);
        for (int i = 2; i < numbers.size(); i += 2) {
            assertThat(numbers.get(i)).isGreaterThan(numbers.get(i - 2));
            assertThat(numbers.get(i + 1)).isLessThan(numbers.get(i - 1));
        }
        assertThat(plot.shares()).extracting(FanPlot.Share::y).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void datesKeepTheirDistance() {
        FanPlot plot = FanPlot.of(MadeOutlooks.forecast("all"), FanPlot.Layout.NARROW);
        assertThat(plot.days())
                .extracting(FanPlot.Day::day)
                .containsExactly("19 September", "3 September", "21 August");
    }

    @Test
    void drawsNoBandWhereThereIsNoInterval() {
        FanPlot plot = FanPlot.of(MadeOutlooks.withoutModel(), FanPlot.Layout.WIDE);
        assertThat(plot.bands()).isEmpty();
        assertThat(plot.line()).isEmpty();
        assertThat(plot.ends()).extracting(FanPlot.End::text).containsExactly("past windows");
    }

    @Test
    void breaksTheBandAtADayWithoutInterval() {
        Chance bare = new Chance(2, MadeOutlooks.ISSUED.plusDays(2), 0.5, Optional.empty(), 0.5, false);
        Forecast forecast = forecast(chance(1, 0.5, 0.4, 0.6, 0.5, true), bare, chance(3, 0.5, 0.4, 0.6, 0.5, true));
        assertThat(FanPlot.of(forecast, FanPlot.Layout.WIDE).bands())
                .containsExactly("M62.0 156.0L62.0 216.0Z", "M822.0 156.0L822.0 216.0Z");
    }

    @Test
    void drawsOneDayInTheMiddle() {
        FanPlot plot = FanPlot.of(forecast(chance(1, 0.5, 0.25, 0.75, 0.5, true)), FanPlot.Layout.WIDE);
        assertThat(plot.line()).isEqualTo("M442.0 186.0");
        assertThat(plot.days()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.5, 0.51", "0.51, 0.5", "1, 1", "0, 0"})
    void namesOfLinesDoNotCover(double probability, double past) {
        FanPlot plot = FanPlot.of(
                forecast(
                        chance(1, probability, probability, probability, past, false),
                        chance(2, probability, probability, probability, past, true)),
                FanPlot.Layout.NARROW);
        assertThat(Math.abs(plot.ends().get(0).y() - plot.ends().get(1).y())).isGreaterThanOrEqualTo(20);
        assertThat(plot.ends().get(0).y() <= plot.ends().get(1).y()).isEqualTo(probability >= past);
    }

    @Test
    void asksForAWindow() {
        Forecast none = forecast();
        assertThatThrownBy(() -> FanFigure.of(none))
                .hasMessage("Invalid forecast of all without a window: give one for each of 1 ... reach days");
    }

    static Forecast forecast(Chance... chances) {
        return new Forecast(
                "all",
                Model.LAUNCHES,
                new Adoption("all", 14, 0, Optional.empty(), Optional.empty(), List.of()),
                List.of(chances),
                List.of());
    }

    static Chance chance(int days, double probability, double low, double high, double past, boolean named) {
        return new Chance(
                days,
                MadeOutlooks.ISSUED.plusDays(days),
                probability,
                Optional.of(new Interval(low, high)),
                past,
                named);
    }

    private static List<Double> numbers(String path) {
        assertThat(path).doesNotContain("NaN", "Infinity");
        return new ArrayList<>(NUMBER.matcher(path)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList());
    }
}
