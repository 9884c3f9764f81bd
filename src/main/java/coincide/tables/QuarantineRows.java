package coincide.tables;

import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.LONG;
import static coincide.tables.Schema.STRING;

import coincide.ingest.Problem;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Problems of the inputs as rows: where, which value, which rule, what to do. */
public final class QuarantineRows {
    public static final StructType SCHEMA = new Schema()
            .key("source", STRING)
            .key("source_sha256", STRING)
            .key("line", LONG)
            .key("column", INT)
            .key("field", STRING)
            .key("value", STRING)
            .key("rule", STRING)
            .key("severity", STRING)
            .key("reason", STRING)
            .key("remedy", STRING)
            .build();

    private QuarantineRows() {}

    public static List<Row> of(List<Problem> problems) {
        return problems.stream().map(QuarantineRows::of).toList();
    }

    private static Row of(Problem problem) {
        return RowFactory.create(
                problem.source(),
                problem.sourceSha256(),
                problem.line(),
                problem.column(),
                problem.field(),
                problem.value(),
                problem.rule(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.reason(),
                problem.remedy());
    }
}
