package coincide.report;

import coincide.analysis.Finding.Limits;
import coincide.chart.Column;
import coincide.chart.Column.Kind;
import coincide.chart.Sheet;
import coincide.plan.Job;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Ratios of all hypotheses with a finding. */
final class ForestFigure {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", "Hypothesis", Kind.TEXT),
            new Column("title", "Title", Kind.TEXT),
            new Column("claimed", "Claimed", Kind.TEXT),
            new Column("ratio", "Ratio", Kind.RATIO),
            new Column("low95", "95 % interval from", Kind.RATIO),
            new Column("high95", "to", Kind.RATIO),
            new Column("low90", "90 % interval from", Kind.RATIO),
            new Column("high90", "to", Kind.RATIO),
            new Column("visible", "Smallest visible ratio", Kind.RATIO),
            new Column("adjusted", "Adjusted p", Kind.P),
            new Column("rejects", "Below the level", Kind.TEXT),
            new Column("note", "Missing", Kind.TEXT));

    /** Intervals fewer than these miss 1 less than once by chance. */
    private static final int FEW = 20;

    private static final String SPEC = """
            {"encoding": {
               "y": {"field": "id", "type": "nominal", "sort": null, "title": null},
               "x": {"type": "quantitative", "title": "Ratio", "scale": {"type": "log", "domain": [0.0625, 16], "clamp": true}}},
             "layer": [
               {"transform": [{"filter": "datum.low95 != null && datum.low95 !== '' && datum.high95 != null && datum.high95 !== ''"}],
                "mark": "rule", "encoding": {"x": {"field": "low95"}, "x2": {"field": "high95"}}},
               {"transform": [{"filter": "datum.low90 != null && datum.low90 !== '' && datum.high90 != null && datum.high90 !== ''"}],
                "mark": {"type": "rule", "size": 4}, "encoding": {"x": {"field": "low90"}, "x2": {"field": "high90"}}},
               {"transform": [{"filter": "datum.visible != null && datum.visible !== ''"}],
                "mark": {"type": "point", "shape": "diamond"}, "encoding": {"x": {"field": "visible"}}},
               {"transform": [{"filter": "datum.ratio != null && datum.ratio !== ''"}],
                "mark": {"type": "point", "filled": true},
                "encoding": {"x": {"field": "ratio"}, "shape": {"field": "rejects", "type": "nominal"}}}]}
            """;

    private ForestFigure() {}

    static Figure of(Job job, List<Result> results) {
        return ofRows(
                job, results.stream().map(result -> ForestRow.of(job, result)).toList());
    }

    static Figure ofRows(Job job, List<ForestRow> rows) {
        return new Figure(
                "forest",
                Prose.own("How often launch days fall inside the windows, against other days"),
                takeaway(job, rows),
                Prose.own(
                        "Logarithmic axis. Thin bar: 95 % interval; thick bar: 90 % interval; arrow: the limit lies beyond the"
                                + " axis. Square: the adjusted p-value is below the level of the plan; open circle: it is not. Open"
                                + " diamond: the smallest ratio that would have been visible in four of five simulated histories after"
                                + " correction; where there is none, it was not measured or no simulated ratio was visible."
                                + " Shaded: ratios of " + Answer.smallest(job)
                                + ", smaller than the smallest ratio of interest. A ratio of eras compares two ratios."),
                ForestDrawing.wide(job, rows),
                ForestDrawing.narrow(job, rows),
                new Sheet(COLUMNS, rows.stream().map(ForestFigure::row).toList()),
                SPEC);
    }

    private static Prose takeaway(Job job, List<ForestRow> rows) {
        long ratios = count(rows, row -> row.ratio().isPresent());
        if (ratios == 0) {
            return Prose.own("No ratio was computed.");
        }
        long above = count(rows, row -> row.ratio().filter(ratio -> ratio > 1).isPresent());
        long below = count(rows, row -> row.ratio().filter(ratio -> ratio < 1).isPresent());
        return Prose.own("Of " + Numbers.of(ratios, "ratio", "ratios") + ", " + above + (above == 1 ? " lies" : " lie")
                + " above 1 and "
                + below + " below. The 95 % interval lies wholly on one side of 1 for "
                + ids(rows, ForestRow::excludesOne)
                + chance(rows)
                + "; the 90 % interval lies inside " + Answer.smallest(job) + " for "
                + ids(rows, row -> row.isSmall(job.smallestEffect())) + "."
                + visible(rows));
    }

    /** How many intervals of 95 % would miss a ratio of 1 if nothing had any link. */
    private static String chance(List<ForestRow> rows) {
        long intervals = count(rows, row -> row.interval95().isPresent());
        return intervals < FEW
                ? ""
                : ", where about " + Math.round(0.05 * intervals) + " of " + intervals
                        + " uncorrected intervals would by chance";
    }

    private static String visible(List<ForestRow> rows) {
        return rows.stream()
                .filter(row -> row.visible().isPresent())
                .min(Comparator.comparingDouble(
                        row -> Math.abs(Math.log(row.visible().get()))))
                .map(row ->
                        " The smallest effect that any of these tests would have shown in four of five simulated histories"
                                + " after correction is a ratio of "
                                + Numbers.ratio(row.visible().get()) + " (" + row.id() + ").")
                .orElse("");
    }

    private static long count(List<ForestRow> rows, Predicate<ForestRow> condition) {
        return rows.stream().filter(condition).count();
    }

    private static String ids(List<ForestRow> rows, Predicate<ForestRow> condition) {
        List<String> ids = rows.stream().filter(condition).map(ForestRow::id).toList();
        return ids.isEmpty() ? "none of them" : Prose.list(ids);
    }

    private static List<Object> row(ForestRow row) {
        return Arrays.asList(
                row.id(),
                row.title(),
                row.direction(),
                row.ratio().orElse(null),
                row.interval95().map(Limits::low).orElse(null),
                row.interval95().map(Limits::high).orElse(null),
                row.interval90().map(Limits::low).orElse(null),
                row.interval90().map(Limits::high).orElse(null),
                row.visible().orElse(null),
                row.adjusted().orElse(null),
                row.rejects() ? "yes" : "no",
                note(row));
    }

    /** Why a number is missing. */
    private static String note(ForestRow row) {
        if (row.ratio().isEmpty()) {
            return row.whyNone();
        }
        return row.interval95()
                        .filter(limits -> Double.isInfinite(limits.high()))
                        .isPresent()
                ? "no upper limit of 95 %"
                : "";
    }
}
