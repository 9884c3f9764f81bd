package coincide.cli;

import coincide.notebook.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** The headlines in a published table of findings, one a primary hypothesis: that of its first window. */
final class HeadlineResults {
    private HeadlineResults() {}

    static List<Result> primary(List<Row> findings) {
        return headlines(findings).stream().map(HeadlineResults::result).toList();
    }

    /** Primary hypotheses of one family that count launch days in one window under N10. */
    static List<String> recomputable(List<Row> findings) {
        return headlines(findings).stream()
                .filter(row -> "window_count".equals(row.getAs("statistic")) && "N10".equals(row.getAs("null_model")))
                .filter(row -> "launch_days".equals(row.getAs("unit")) && row.getAs("window_anchor") != null)
                .filter(row -> !row.<String>getAs("families").contains(";") && row.getAs("p_value") != null)
                .map(row -> row.<String>getAs("hypothesis"))
                .toList();
    }

    private static List<Row> headlines(List<Row> findings) {
        Map<String, Row> first = new LinkedHashMap<>();
        findings.stream()
                .filter(row -> row.<Boolean>getAs("headline") && "primary".equals(row.getAs("role")))
                .forEach(row -> first.putIfAbsent(row.getAs("hypothesis"), row));
        return List.copyOf(first.values());
    }

    private static Result result(Row row) {
        Optional<String> window = Optional.<String>ofNullable(row.getAs("window_anchor"))
                .map(anchor -> anchor + "[" + row.getAs("window_lo") + "," + row.getAs("window_hi") + "]");
        return new Result(
                row.getAs("hypothesis"),
                row.getAs("title"),
                window,
                number(row, "observed"),
                number(row, "expected"),
                number(row, "ratio"),
                number(row, "ci_low"),
                number(row, "ci_high"),
                number(row, "p_adjusted"),
                Optional.ofNullable(row.getAs("verdict")));
    }

    private static Optional<Double> number(Row row, String column) {
        return Optional.ofNullable(row.getAs(column));
    }
}
