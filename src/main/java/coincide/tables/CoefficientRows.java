package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;
import static coincide.tables.Schema.finite;

import coincide.analysis.Coefficient;
import coincide.analysis.Finding.Limits;
import coincide.model.Window;
import coincide.plan.Run;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Estimates that stand beside the headline, as rows; infinite values are NULL. */
public final class CoefficientRows {
    public static final StructType SCHEMA = new Schema()
            .key("position", INT)
            .key("hypothesis", STRING)
            .column("window", STRING)
            .key("model", STRING)
            .key("term", STRING)
            .column("ratio", DOUBLE)
            .column("ci_low", DOUBLE)
            .column("ci_high", DOUBLE)
            .column("p_two_sided", DOUBLE)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private CoefficientRows() {}

    /** Rows in the order of the coefficients; {@code position} keeps it. */
    public static List<Row> of(List<Coefficient> coefficients, Run run) {
        List<Row> rows = new ArrayList<>();
        for (Coefficient coefficient : coefficients) {
            rows.add(RowFactory.create(
                    rows.size() + 1,
                    coefficient.hypothesis(),
                    coefficient.window().map(Window::toString).orElse(null),
                    coefficient.model(),
                    coefficient.term(),
                    finite(coefficient.ratio()),
                    finite(coefficient.interval95().map(Limits::low)),
                    finite(coefficient.interval95().map(Limits::high)),
                    coefficient.pTwoSided().orElse(null),
                    run.planHash(),
                    run.dataVersion()));
        }
        return rows;
    }
}
