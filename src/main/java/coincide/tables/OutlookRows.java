package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.outlook.Chance;
import coincide.outlook.Forecast;
import coincide.outlook.OutlookResult;
import coincide.outlook.Staleness;
import coincide.plan.Run;
import coincide.stats.Interval;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Chances of a launch day in the days to come, as rows. */
public final class OutlookRows {
    public static final StructType SCHEMA = new Schema()
            .key("target", STRING)
            .key("days", INT)
            .key("declared", BOOLEAN)
            .key("issued_on", DATE)
            .key("window_to", DATE)
            .key("probability", DOUBLE)
            .column("ci90_low", DOUBLE)
            .column("ci90_high", DOUBLE)
            .key("climatology", DOUBLE)
            .key("model", STRING)
            .key("launches_to", DATE)
            .column("ended_calendars", STRING)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private OutlookRows() {}

    public static List<Row> of(OutlookResult outlook, Run run) {
        return outlook.forecasts().stream()
                .flatMap(forecast ->
                        forecast.chances().stream().map(chance -> row(forecast, chance, outlook.staleness(), run)))
                .toList();
    }

    private static Row row(Forecast forecast, Chance chance, Staleness staleness, Run run) {
        String ended = staleness.calendars().stream()
                .map(calendar -> calendar.family() + " " + calendar.to())
                .collect(Collectors.joining(";"));
        return RowFactory.create(
                forecast.target(),
                chance.days(),
                chance.declared(),
                staleness.issuedOn(),
                chance.to(),
                chance.probability(),
                chance.interval().map(Interval::low).orElse(null),
                chance.interval().map(Interval::high).orElse(null),
                chance.climatology(),
                forecast.model().code(),
                staleness.launchesTo(),
                ended.isEmpty() ? null : ended,
                run.planHash(),
                run.dataVersion());
    }
}
