package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.outlook.Issue;
import coincide.outlook.Model;
import coincide.plan.Run;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Forecasts as they would have been made in the past, as rows. */
public final class BacktestRows {
    public static final StructType SCHEMA = new Schema()
            .key("target", STRING)
            .key("horizon", INT)
            .key("issued_on", DATE)
            .key("model", STRING)
            .key("probability", DOUBLE)
            .key("outcome", BOOLEAN)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private BacktestRows() {}

    public static List<Row> of(List<Issue> issues, Run run) {
        return issues.stream()
                .flatMap(issue -> Arrays.stream(Model.values())
                        .map(model -> RowFactory.create(
                                issue.target(),
                                issue.horizon(),
                                issue.issuedOn(),
                                model.code(),
                                issue.probability(model),
                                issue.outcome(),
                                run.planHash(),
                                run.dataVersion())))
                .toList();
    }
}
