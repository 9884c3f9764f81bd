package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.outlook.Model;
import coincide.outlook.OutlookResult;
import coincide.plan.Run;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What each milestone to come adds to the forecasts, as rows. */
public final class ContributionRows {
    public static final StructType SCHEMA = new Schema()
            .key("target", STRING)
            .key("milestone_id", STRING)
            .key("days", INT)
            .key("ratio", DOUBLE)
            .key("published", BOOLEAN)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private ContributionRows() {}

    public static List<Row> of(OutlookResult outlook, Run run) {
        return outlook.forecasts().stream()
                .flatMap(forecast -> forecast.contributions().stream()
                        .map(one -> RowFactory.create(
                                one.target(),
                                one.milestone(),
                                one.days(),
                                one.ratio(),
                                forecast.model() == Model.MILESTONES,
                                run.planHash(),
                                run.dataVersion())))
                .toList();
    }
}
