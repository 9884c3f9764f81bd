package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.model.PublishedForecast;
import coincide.outlook.PublishedOutcome;
import coincide.outlook.PublishedScores;
import coincide.plan.Run;
import coincide.stats.ForecastScores;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Forecasts that others published and what came of them, as rows. */
public final class PublishedForecastRows {
    public static final StructType SCHEMA = new Schema()
            .key("forecast_id", STRING)
            .key("issued_on", DATE)
            .key("horizon", INT)
            .key("window_from", DATE)
            .key("window_to", DATE)
            .key("probability", DOUBLE)
            .column("base_rate", DOUBLE)
            .column("outcome", BOOLEAN)
            .column("brier", DOUBLE)
            .column("log_score", DOUBLE)
            .column("base_brier", DOUBLE)
            .column("base_log_score", DOUBLE)
            .column("sources", STRING)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private PublishedForecastRows() {}

    public static List<Row> of(PublishedScores scores, Run run) {
        return scores.outcomes().stream().map(outcome -> row(outcome, run)).toList();
    }

    private static Row row(PublishedOutcome outcome, Run run) {
        PublishedForecast forecast = outcome.forecast();
        return RowFactory.create(
                forecast.id(),
                forecast.issuedOn(),
                forecast.horizon(),
                forecast.windowFrom(),
                forecast.windowTo(),
                forecast.probability(),
                outcome.baseRate().orElse(null),
                outcome.launch().orElse(null),
                outcome.scores().map(ForecastScores::brier).orElse(null),
                outcome.scores().map(ForecastScores::logScore).orElse(null),
                outcome.baseScores().map(ForecastScores::brier).orElse(null),
                outcome.baseScores().map(ForecastScores::logScore).orElse(null),
                forecast.sources().orElse(null),
                run.planHash(),
                run.dataVersion());
    }
}
