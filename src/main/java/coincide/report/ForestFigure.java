package coincide.report;

import coincide.plan.Job;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Ratios of all hypotheses with a finding: drawing, words, numbers and specification.
 *
 * @param band the ratios that are too small to matter, in words
 */
public record ForestFigure(
        String takeaway, String band, List<ForestRow> rows, ForestPlot wide, ForestPlot narrow, String spec) {
    private static final String SPEC = """
            {"$schema": "https://vega.github.io/schema/vega-lite/v6.json",
             "data": {"values": []},
             "encoding": {"y": {"field": "id", "type": "nominal", "sort": null, "title": null}},
             "layer": [
               {"mark": "rule", "encoding": {
                 "x": {"field": "low95", "type": "quantitative", "scale": {"type": "log"}, "title": "Ratio"},
                 "x2": {"field": "high95"}}},
               {"mark": {"type": "rule", "size": 4}, "encoding": {
                 "x": {"field": "low90", "type": "quantitative"}, "x2": {"field": "high90"}}},
               {"mark": {"type": "point", "filled": true}, "encoding": {
                 "x": {"field": "ratio", "type": "quantitative"}, "shape": {"field": "rejects", "type": "nominal"}}}]}
            """;

    static ForestFigure of(Job job, List<Result> results) {
        List<ForestRow> rows =
                results.stream().map(result -> ForestRow.of(job, result)).toList();
        return new ForestFigure(
                takeaway(job, rows),
                Answer.smallest(job),
                rows,
                ForestPlot.of(job, rows, ForestPlot.Layout.WIDE),
                ForestPlot.of(job, rows, ForestPlot.Layout.NARROW),
                VegaLite.of(SPEC, values(rows)));
    }

    private static String takeaway(Job job, List<ForestRow> rows) {
        long ratios = count(rows, row -> row.ratio().isPresent());
        if (ratios == 0) {
            return "No ratio was computed.";
        }
        long above = count(rows, row -> row.ratio().filter(ratio -> ratio > 1).isPresent());
        long below = count(rows, row -> row.ratio().filter(ratio -> ratio < 1).isPresent());
        return "Of " + Numbers.of(ratios, "ratio", "ratios") + ", " + above + (above == 1 ? " lies" : " lie")
                + " above 1 and "
                + below + " below. The 95 % interval lies wholly on one side of 1 for "
                + ids(rows, ForestRow::excludesOne)
                + "; the 90 % interval lies inside " + Answer.smallest(job) + " for "
                + ids(rows, row -> row.isSmall(job.smallestEffect())) + ".";
    }

    private static long count(List<ForestRow> rows, Predicate<ForestRow> condition) {
        return rows.stream().filter(condition).count();
    }

    private static String ids(List<ForestRow> rows, Predicate<ForestRow> condition) {
        List<String> ids = rows.stream().filter(condition).map(ForestRow::id).toList();
        return ids.isEmpty() ? "none of them" : Prose.list(ids);
    }

    private static ArrayNode values(List<ForestRow> rows) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (ForestRow row : rows) {
            ObjectNode value = values.addObject().put("id", row.id()).put("title", row.title());
            VegaLite.put(value, "ratio", row.ratio());
            VegaLite.put(value, "low95", row.interval95().map(limits -> limits.low()));
            VegaLite.put(value, "high95", row.interval95().map(limits -> limits.high()));
            VegaLite.put(value, "low90", row.interval90().map(limits -> limits.low()));
            VegaLite.put(value, "high90", row.interval90().map(limits -> limits.high()));
            value.put("rejects", row.rejects());
        }
        return values;
    }
}
