package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;
import static coincide.tables.Schema.finite;

import coincide.analysis.Axes;
import coincide.analysis.Specification;
import coincide.analysis.Specified;
import coincide.plan.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Cells of the specification grid as rows, those of a hypothesis by their ratio. */
public final class SpecificationRows {
    public static final StructType SCHEMA = new Schema()
            .key("hypothesis", STRING)
            .key("rank", INT)
            .key("unit", STRING)
            .key("selection", STRING)
            .key("period", STRING)
            .key("window", STRING)
            .key("null_model", STRING)
            .key("harmonics", STRING)
            .key("records", STRING)
            .key("milestones", STRING)
            .key("washout", STRING)
            .key("dates", STRING)
            .key("headline", BOOLEAN)
            .key("observed", DOUBLE)
            .column("expected", DOUBLE)
            .column("ratio", DOUBLE)
            .column("log_ratio_se", DOUBLE)
            .column("p_value", DOUBLE)
            .column("p_two_sided", DOUBLE)
            .key("testable", BOOLEAN)
            .column("reason", STRING)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    /** By ratio, unknown ones last; the order of the axes is kept among equals. */
    private static final Comparator<Specification> CURVE = Comparator.comparing(Specification::hypothesis)
            .thenComparingDouble(cell -> cell.ratio().orElse(Double.POSITIVE_INFINITY));

    private SpecificationRows() {}

    /** Rows by hypothesis and rank. */
    public static List<Row> of(Specified specified, Run run) {
        List<Row> rows = new ArrayList<>();
        String hypothesis = "";
        int rank = 0;
        for (Specification cell : specified.cells().stream().sorted(CURVE).toList()) {
            rank = cell.hypothesis().equals(hypothesis) ? rank + 1 : 1;
            hypothesis = cell.hypothesis();
            rows.add(row(cell, rank, run));
        }
        return rows;
    }

    private static Row row(Specification cell, int rank, Run run) {
        Axes axes = cell.axes();
        return RowFactory.create(
                cell.hypothesis(),
                rank,
                axes.unit(),
                axes.selection(),
                axes.period(),
                axes.window(),
                axes.nullModel(),
                axes.harmonics(),
                axes.records(),
                axes.milestones(),
                axes.washout(),
                axes.dates(),
                cell.headline(),
                cell.observed(),
                finite(cell.expected()),
                finite(cell.ratio()),
                finite(cell.logRatioError()),
                cell.p().orElse(null),
                cell.pTwoSided().orElse(null),
                cell.testable(),
                cell.testable() ? null : cell.obstacle(),
                run.planHash(),
                run.dataVersion());
    }
}
