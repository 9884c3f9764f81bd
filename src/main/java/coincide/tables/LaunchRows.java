package coincide.tables;

import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INSTANT;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.model.Launch;
import coincide.plan.Job;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Launches as rows: the instant in UTC, the local day, and how far both are known. */
public final class LaunchRows {
    public static final StructType SCHEMA = new Schema()
            .key("launch_id", STRING)
            .column("launched_at", INSTANT)
            .column("launch_date_local", DATE)
            .key("time_zone", STRING)
            .column("utc_offset_minutes", INT)
            .key("date_precision", STRING)
            .key("earliest", DATE)
            .key("latest", DATE)
            .key("series", STRING)
            .column("actor", STRING)
            .column("class", STRING)
            .column("name", STRING)
            .column("site", STRING)
            .column("latitude", DOUBLE)
            .column("longitude", DOUBLE)
            .column("missiles", INT)
            .column("missiles_by", STRING)
            .column("apogee_km", INT)
            .column("range_km", INT)
            .column("outcome", STRING)
            .column("first_reported_on", DATE)
            .column("entered_on", DATE)
            .column("sources", STRING)
            .column("confidence", STRING)
            .column("note", STRING)
            .key("known_from", DATE)
            .build();

    private LaunchRows() {}

    public static List<Row> of(List<Launch> launches, Job job) {
        return launches.stream()
                .map(launch -> of(launch, job.launches().series(), job.zone()))
                .toList();
    }

    private static Row of(Launch launch, String series, ZoneId zone) {
        return RowFactory.create(
                launch.id(),
                launch.at().orElse(null),
                launch.day().knowsDay() ? launch.day().earliest() : null,
                zone.getId(),
                launch.at()
                        .map(at -> zone.getRules().getOffset(at).getTotalSeconds() / 60)
                        .orElse(null),
                launch.day().precision().name().toLowerCase(Locale.ROOT),
                launch.day().earliest(),
                launch.day().latest(),
                series,
                launch.actor().orElse(null),
                launch.kind().orElse(null),
                launch.name().orElse(null),
                launch.site().orElse(null),
                launch.latitude().orElse(null),
                launch.longitude().orElse(null),
                launch.missiles().orElse(null),
                launch.missilesBy().orElse(null),
                launch.apogeeKm().orElse(null),
                launch.rangeKm().orElse(null),
                launch.outcome().orElse(null),
                launch.firstReportedOn().orElse(null),
                launch.enteredOn().orElse(null),
                launch.sources().orElse(null),
                launch.confidence()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                launch.note().orElse(null),
                launch.knownFrom());
    }
}
