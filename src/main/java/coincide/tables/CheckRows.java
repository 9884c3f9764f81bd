package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.STRING;

import coincide.analysis.Check;
import coincide.plan.Run;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What verdicts rest on beside the tests, as rows. */
public final class CheckRows {
    public static final StructType SCHEMA = new Schema()
            .key("check", STRING)
            .key("value", DOUBLE)
            .column("low", DOUBLE)
            .column("high", DOUBLE)
            .column("passed", BOOLEAN)
            .key("meaning", STRING)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private CheckRows() {}

    public static List<Row> of(List<Check> checks, Run run) {
        return checks.stream()
                .sorted(Comparator.comparing(Check::name))
                .map(check -> RowFactory.create(
                        check.name(),
                        check.value(),
                        check.low().orElse(null),
                        check.high().orElse(null),
                        check.passed().orElse(null),
                        check.meaning(),
                        run.planHash(),
                        run.dataVersion()))
                .toList();
    }
}
