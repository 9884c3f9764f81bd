package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.outlook.Resolution;
import coincide.outlook.Resolution.Outcome;
import coincide.plan.Run;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What came of frozen forecasts as this run knows it, as rows. */
public final class ResolutionRows {
    public static final StructType SCHEMA = new Schema()
            .key("issued_on", DATE)
            .key("target", STRING)
            .key("horizon", INT)
            .key("status", STRING)
            .column("outcome", BOOLEAN)
            .column("brier", DOUBLE)
            .column("log_score", DOUBLE)
            .column("climatology_brier", DOUBLE)
            .column("climatology_log_score", DOUBLE)
            .key("hindsight", BOOLEAN)
            .key("resolved_as_of", DATE)
            .key("data_version", STRING)
            .build();

    private ResolutionRows() {}

    public static List<Row> of(List<Resolution> resolutions, Run run) {
        return resolutions.stream().map(resolution -> row(resolution, run)).toList();
    }

    private static Row row(Resolution resolution, Run run) {
        Optional<Outcome> outcome = resolution.outcome();
        return RowFactory.create(
                resolution.entry().issuedOn(),
                resolution.entry().target(),
                resolution.entry().horizon(),
                resolution.status().name().toLowerCase(Locale.ROOT),
                outcome.map(Outcome::launch).orElse(null),
                outcome.map(Outcome::brier).orElse(null),
                outcome.map(Outcome::logScore).orElse(null),
                outcome.map(Outcome::climatologyBrier).orElse(null),
                outcome.map(Outcome::climatologyLogScore).orElse(null),
                resolution.entry().hindsight(),
                run.asOf(),
                run.dataVersion());
    }
}
