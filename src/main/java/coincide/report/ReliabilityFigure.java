package coincide.report;

import coincide.outlook.Score;
import coincide.stats.Interval;
import coincide.stats.Reliability;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Past forecasts of one model against what came: drawing, words, numbers and specification.
 *
 * @param title heading, a long name in it cut
 * @param caption heading of the table, names whole
 * @param note which bins have no bar; empty where all have one
 */
public record ReliabilityFigure(
        Prose title,
        Prose caption,
        String takeaway,
        String note,
        List<Row> rows,
        ReliabilityPlot wide,
        ReliabilityPlot narrow,
        String spec) {
    /** One bin in the table beside the drawing. */
    public record Row(String forecast, String observed, String windows, Cell bar, String place) {}

    private static final String SPEC = """
            {"$schema": "https://vega.github.io/schema/vega-lite/v6.json",
             "width": 400, "height": 400,
             "data": {"values": []},
             "layer": [
               {"data": {"values": [{"x": 0, "y": 0}, {"x": 1, "y": 1}]},
                "mark": {"type": "line", "strokeDash": [6, 4]}, "encoding": {
                 "x": {"field": "x", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}}},
               {"mark": "rule", "encoding": {
                 "x": {"field": "forecast", "type": "quantitative", "scale": {"domain": [0, 1]},
                   "axis": {"format": "%"}, "title": "Mean forecast"},
                 "y": {"field": "low90", "type": "quantitative", "scale": {"domain": [0, 1]},
                   "axis": {"format": "%"}, "title": "Observed share"},
                 "y2": {"field": "high90"}}},
               {"mark": {"type": "point", "filled": true}, "encoding": {
                 "x": {"field": "forecast", "type": "quantitative"}, "y": {"field": "observed", "type": "quantitative"},
                 "size": {"field": "windows", "type": "quantitative"}, "shape": {"field": "place", "type": "nominal"}}},
               {"mark": {"type": "text", "dx": 16}, "encoding": {
                 "x": {"field": "forecast", "type": "quantitative"}, "y": {"field": "observed", "type": "quantitative"},
                 "text": {"field": "windows", "type": "quantitative"}}}]}
            """;

    static ReliabilityFigure of(Score score) {
        String of = "windows of " + Numbers.of(score.horizon(), "day", "days") + ": ";
        return new ReliabilityFigure(
                OutlookTitle.brief("How often launch days came, against the forecast, " + of, score.target()),
                OutlookTitle.full(
                        "Bins of past forecasts from " + SkillTable.words(score.model()) + ", " + of, score.target()),
                takeaway(score),
                note(count(score, "none")),
                score.murphy().bins().stream().map(bin -> row(score, bin)).toList(),
                ReliabilityPlot.of(score, ReliabilityPlot.Layout.WIDE),
                ReliabilityPlot.of(score, ReliabilityPlot.Layout.NARROW),
                VegaLite.of(SPEC, values(score)));
    }

    private static int count(Score score, String shape) {
        return (int) score.murphy().bins().stream()
                .filter(bin -> ReliabilityPlot.shape(score, bin).equals(shape))
                .count();
    }

    private static String takeaway(Score score) {
        int bins = score.murphy().bins().size();
        int inside = count(score, "inside");
        int barred = bins - count(score, "none");
        if (bins == 0) {
            return "No forecast was scored.";
        }
        if (barred == 0) {
            return bins == 1 ? "The one bin has no bar." : "None of the " + bins + " bins has a bar.";
        }
        if (bins == 1) {
            return "The one bin lies " + (inside == 1 ? "inside" : "outside") + " its bar.";
        }
        String lie = inside == 1 ? " lies inside its bar" : " lie inside their bars";
        return barred == bins
                ? "Of " + bins + " bins, " + inside + lie + "."
                : "Of " + bins + " bins, " + barred + (barred == 1 ? " has a bar and " : " have a bar and ") + inside
                        + lie + ".";
    }

    private static String note(int without) {
        return without == 0
                ? ""
                : Numbers.of(without, "bin has", "bins have")
                        + " no bar: too few of the resampled series held a forecast there.";
    }

    private static String place(String shape) {
        return shape.equals("none") ? "no bar" : shape;
    }

    private static Row row(Score score, Reliability.Bin bin) {
        return new Row(
                Numbers.percent(bin.meanForecast()),
                Numbers.percent(bin.observedRate()),
                Numbers.count(bin.count()),
                score.bar(bin.index())
                        .map(bar -> Cell.of(Numbers.percent(bar.rates().low()) + " – "
                                + Numbers.percent(bar.rates().high())))
                        .orElseGet(() -> Cell.none("too few forecasts")),
                place(ReliabilityPlot.shape(score, bin)));
    }

    private static ArrayNode values(Score score) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (Reliability.Bin bin : score.murphy().bins()) {
            Optional<Interval> rates = score.bar(bin.index()).map(bar -> bar.rates());
            ObjectNode value = values.addObject().put("windows", bin.count());
            VegaLite.put(value, "forecast", Optional.of(bin.meanForecast()));
            VegaLite.put(value, "observed", Optional.of(bin.observedRate()));
            VegaLite.put(value, "low90", rates.map(Interval::low));
            VegaLite.put(value, "high90", rates.map(Interval::high));
            value.put("place", place(ReliabilityPlot.shape(score, bin)));
        }
        return values;
    }
}
