package coincide.report;

import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.Model;
import coincide.stats.Interval;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * The chance of at least one launch day so far, day by day: drawing, words, numbers and specification.
 *
 * @param title heading, a long name in it cut
 * @param caption heading of the table, names whole
 * @param reading what is drawn how
 */
public record FanFigure(
        Prose title,
        Prose caption,
        String takeaway,
        String reading,
        List<Row> rows,
        FanPlot wide,
        FanPlot narrow,
        String spec) {
    /** One window in the table beside the drawing. */
    public record Row(String to, int days, boolean declared, String chance, Cell interval, String past) {}

    private static final String SPEC = """
            {"$schema": "https://vega.github.io/schema/vega-lite/v6.json",
             "data": {"values": []},
             "encoding": {"x": {"field": "to", "type": "temporal", "timeUnit": "utcyearmonthdate", "title": null}},
             "layer": [
               {"mark": {"type": "area", "opacity": 0.3}, "encoding": {
                 "y": {"field": "low90", "type": "quantitative", "scale": {"domain": [0, 1]}, "axis": {"format": "%"},
                   "title": "Chance of at least one launch day so far"},
                 "y2": {"field": "high90"}}},
               {"mark": "line", "encoding": {"y": {"field": "probability", "type": "quantitative"}}},
               {"mark": {"type": "line", "strokeDash": [6, 4]}, "encoding": {
                 "y": {"field": "climatology", "type": "quantitative"}}},
               {"transform": [{"filter": "datum.declared"}], "mark": {"type": "point", "filled": true}, "encoding": {
                 "y": {"field": "probability", "type": "quantitative"}}}]}
            """;

    static FanFigure of(Forecast forecast) {
        if (forecast.chances().isEmpty()) {
            throw new IllegalArgumentException(
                    "Invalid forecast of %s without a window: give one for each of 1 ... reach days"
                            .formatted(forecast.target()));
        }
        return new FanFigure(
                OutlookTitle.brief("Chance of at least one launch day so far, day by day: ", forecast.target()),
                OutlookTitle.full("Chances by window: ", forecast.target()),
                takeaway(forecast),
                reading(forecast),
                forecast.chances().stream().map(FanFigure::row).toList(),
                FanPlot.of(forecast, FanPlot.Layout.WIDE),
                FanPlot.of(forecast, FanPlot.Layout.NARROW),
                VegaLite.of(SPEC, values(forecast)));
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

    private static Row row(Chance chance) {
        return new Row(
                chance.to().toString(),
                chance.days(),
                chance.declared(),
                ChanceWords.probability(chance.probability()),
                chance.interval()
                        .map(range -> Cell.of(interval(range)))
                        .orElseGet(() -> Cell.none("none was computed")),
                ChanceWords.percent(chance.climatology()));
    }

    private static ArrayNode values(Forecast forecast) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (Chance chance : forecast.chances()) {
            ObjectNode value = values.addObject()
                    .put("to", chance.to().toString())
                    .put("days", chance.days())
                    .put("declared", chance.declared());
            VegaLite.put(value, "probability", Optional.of(chance.probability()));
            VegaLite.put(value, "low90", chance.interval().map(Interval::low));
            VegaLite.put(value, "high90", chance.interval().map(Interval::high));
            VegaLite.put(value, "climatology", Optional.of(chance.climatology()));
        }
        return values;
    }
}
