package coincide.report;

import coincide.chart.Column;
import coincide.chart.Column.Kind;
import coincide.chart.Sheet;
import coincide.outlook.Score;
import coincide.stats.Interval;
import coincide.stats.Reliability;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Past forecasts of one model against what came. */
final class ReliabilityFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("forecast", "Mean forecast", Kind.SHARE),
            new Column("observed", "Observed share", Kind.SHARE),
            new Column("windows", "Windows", Kind.COUNT),
            new Column("low90", "90 % consistency bar from", Kind.SHARE),
            new Column("high90", "to", Kind.SHARE),
            new Column("place", "Observed share lies", Kind.TEXT));

    private static final String SPEC = """
            {"width": 400, "height": 400,
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

    private static final String READING =
            ". Each mark is a bin of past forecasts, its area and number the windows in it; on the"
                    + " dashed diagonal, launch days came as often as forecast. Bars hold 90 % of the shares that would come if the"
                    + " forecasts were right: a filled circle lies inside its bar, a square outside, an open circle has none.";

    private ReliabilityFigure() {}

    /** The figure of one score; {@code number} tells it from others of the page. */
    static Figure of(Score score, int number) {
        String of = "windows of " + Numbers.of(score.horizon(), "day", "days") + ": ";
        return new Figure(
                "reliability-" + number,
                OutlookTitle.brief("How often launch days came, against the forecast, " + of, score.target()),
                Prose.own(takeaway(score)),
                OutlookTitle.full("Past forecasts from " + SkillTable.words(score.model()) + ", " + of, score.target())
                        .then(READING + note(count(score, "none"))),
                ReliabilityDrawing.wide(score),
                ReliabilityDrawing.narrow(score),
                new Sheet(
                        COLUMNS,
                        score.murphy().bins().stream()
                                .map(bin -> row(score, bin))
                                .toList()),
                SPEC);
    }

    private static int count(Score score, String shape) {
        return (int) score.murphy().bins().stream()
                .filter(bin -> ReliabilityDrawing.shape(score, bin).equals(shape))
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
                : " " + Numbers.of(without, "bin has", "bins have")
                        + " no bar: too few of the resampled series held a forecast there.";
    }

    private static String place(String shape) {
        return shape.equals("none") ? "no bar" : shape;
    }

    private static List<Object> row(Score score, Reliability.Bin bin) {
        Optional<Interval> rates = score.bar(bin.index()).map(bar -> bar.rates());
        return Arrays.asList(
                bin.meanForecast(),
                bin.observedRate(),
                bin.count(),
                rates.map(Interval::low).orElse(null),
                rates.map(Interval::high).orElse(null),
                place(ReliabilityDrawing.shape(score, bin)));
    }
}
