package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.nulls.ConsistencyBars.Bar;
import coincide.outlook.Score;
import coincide.plan.Run;
import coincide.stats.Reliability.Bin;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Forecast against observed share, bin by bin, as rows. */
public final class ReliabilityRows {
    public static final StructType SCHEMA = new Schema()
            .key("target", STRING)
            .key("horizon", INT)
            .key("model", STRING)
            .key("bin", INT)
            .key("windows", INT)
            .key("mean_forecast", DOUBLE)
            .key("observed_share", DOUBLE)
            .column("consistency_low", DOUBLE)
            .column("consistency_high", DOUBLE)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private ReliabilityRows() {}

    public static List<Row> of(List<Score> scores, Run run) {
        return scores.stream()
                .flatMap(score -> score.murphy().bins().stream().map(bin -> row(score, bin, run)))
                .toList();
    }

    private static Row row(Score score, Bin bin, Run run) {
        Optional<Bar> bar = score.bar(bin.index());
        return RowFactory.create(
                score.target(),
                score.horizon(),
                score.model().code(),
                bin.index(),
                bin.count(),
                bin.meanForecast(),
                bin.observedRate(),
                bar.map(found -> found.rates().low()).orElse(null),
                bar.map(found -> found.rates().high()).orElse(null),
                run.planHash(),
                run.dataVersion());
    }
}
