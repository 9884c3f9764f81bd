package coincide.report;

import coincide.chart.Column;
import coincide.chart.Column.Kind;
import coincide.chart.Sheet;
import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Model;
import coincide.stats.Interval;
import java.util.Arrays;
import java.util.List;

/** The chance of at least one launch day so far, day by day. */
final class FanFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("to", "To", Kind.TEXT),
            new Column("days", "Days", Kind.COUNT),
            new Column("plan", "In the plan", Kind.TEXT),
            new Column("probability", "Chance", Kind.CHANCE),
            new Column("low90", "90 % interval from", Kind.CHANCE),
            new Column("high90", "to", Kind.CHANCE),
            new Column("past", "Past windows", Kind.SHARE));

    private static final String SPEC = """
            {"encoding": {"x": {"field": "to", "type": "temporal", "timeUnit": "utcyearmonthdate", "title": null}},
             "layer": [
               {"mark": {"type": "area", "opacity": 0.3}, "encoding": {
                 "y": {"field": "low90", "type": "quantitative", "scale": {"domain": [0, 1]}, "axis": {"format": "%"},
                   "title": "Chance of at least one launch day so far"},
                 "y2": {"field": "high90"}}},
               {"mark": "line", "encoding": {"y": {"field": "probability", "type": "quantitative"}}},
               {"mark": {"type": "line", "strokeDash": [6, 4]}, "encoding": {
                 "y": {"field": "past", "type": "quantitative"}}},
               {"transform": [{"filter": "datum.plan == 'named'"}], "mark": {"type": "point", "filled": true}, "encoding": {
                 "y": {"field": "probability", "type": "quantitative"}}}]}
            """;

    private FanFigure() {}

    /** The figure of one target; {@code number} tells it from others of the page. */
    static Figure of(Forecast forecast, int number) {
        if (forecast.chances().isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid forecast of %s without a window: give one for each of 1 ... reach days"
                            .formatted(forecast.target()));
        }
        return new Figure(
                "fan-" + number,
                OutlookTitle.brief("Chance of at least one launch day so far, day by day: ", forecast.target()),
                Prose.own(takeaway(forecast)),
                OutlookTitle.full("Forecast of ", forecast.target()).then(". " + reading(forecast)),
                FanDrawing.wide(forecast),
                FanDrawing.narrow(forecast),
                new Sheet(
                        COLUMNS, forecast.chances().stream().map(FanFigure::row).toList()),
                SPEC);
    }

    private static String interval(Interval range) {
        return ChanceWords.percent(range.low()).replace("\u00a0%", "") + "–" + ChanceWords.percent(range.high());
    }

    /** The middle one of the windows that the plan names, the last of all where it names none. */
    private static Chance middle(Forecast forecast) {
        List<Chance> named = forecast.declared();
        return named.isEmpty()
                ? forecast.chances().get(forecast.chances().size() - 1)
                : named.get((named.size() - 1) / 2);
    }

    private static String takeaway(Forecast forecast) {
        Chance middle = middle(forecast);
        String windows = "of past windows of " + Numbers.of(middle.days(), "day", "days");
        String chance = "By " + Numbers.date(middle.to()) + " the chance of at least one launch day is "
                + ChanceWords.probability(middle.probability());
        return forecast.model() == Model.CLIMATOLOGY
                ? chance + ", the share " + windows + " that held one."
                : chance
                        + middle.interval()
                                .map(range -> " (" + interval(range) + ")")
                                .orElse("") + "; " + ChanceWords.percent(middle.climatology()) + " " + windows
                        + " held one.";
    }

    private static String reading(Forecast forecast) {
        String past = "Dashed line: share of past windows of the same length that held a launch day";
        String dots = " Dots: windows that the plan names, each from the day after the day of issue.";
        if (forecast.model() == Model.CLIMATOLOGY) {
            return past + ". It stands in the place of a forecast, as there is no model, and has no interval." + dots;
        }
        boolean band =
                forecast.chances().stream().anyMatch(chance -> chance.interval().isPresent());
        return "Solid line: the forecast" + (band ? "; shaded: its 90 % interval. " : ", without an interval. ") + past
                + "." + dots;
    }

    private static List<Object> row(Chance chance) {
        return Arrays.asList(
                chance.to().toString(),
                chance.days(),
                chance.declared() ? "named" : "",
                chance.probability(),
                chance.interval().map(Interval::low).orElse(null),
                chance.interval().map(Interval::high).orElse(null),
                chance.climatology());
    }
}
