package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.INSTANT;
import static coincide.tables.Schema.STRING;

import coincide.model.Milestone;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Milestones as rows; days are local to the event, both ends included. */
public final class MilestoneRows {
    public static final StructType SCHEMA = new Schema()
            .key("family", STRING)
            .key("milestone_id", STRING)
            .key("series", STRING)
            .column("title", STRING)
            .column("starts_on", DATE)
            .column("ends_on", DATE)
            .key("date_precision", STRING)
            .key("earliest", DATE)
            .key("latest", DATE)
            .column("open_end", BOOLEAN)
            .column("starts_at", INSTANT)
            .column("time_zone", STRING)
            .column("announced_on", DATE)
            .column("entered_on", DATE)
            .key("scheduled", BOOLEAN)
            .key("fixed", BOOLEAN)
            .key("reactive", BOOLEAN)
            .key("status", STRING)
            .column("scale", STRING)
            .column("participants", STRING)
            .column("sources", STRING)
            .column("confidence", STRING)
            .column("note", STRING)
            .column("known_from", DATE)
            .build();

    private MilestoneRows() {}

    public static List<Row> of(List<Milestone> milestones) {
        return milestones.stream().map(MilestoneRows::of).toList();
    }

    private static Row of(Milestone milestone) {
        return RowFactory.create(
                milestone.family(),
                milestone.id(),
                milestone.series(),
                milestone.title(),
                milestone.startsOn().knowsDay() ? milestone.startsOn().earliest() : null,
                milestone.endsOn().knowsDay() ? milestone.endsOn().latest() : null,
                milestone.startsOn().precision().name().toLowerCase(Locale.ROOT),
                milestone.startsOn().earliest(),
                milestone.endsOn().latest(),
                milestone.openEnd(),
                milestone.startsAt().orElse(null),
                milestone.zone().map(ZoneId::getId).orElse(null),
                milestone.announcedOn().orElse(null),
                milestone.enteredOn().orElse(null),
                milestone.scheduled(),
                milestone.fixed(),
                milestone.reactive(),
                milestone.status().name().toLowerCase(Locale.ROOT),
                milestone.scale().orElse(null),
                milestone.participants().orElse(null),
                milestone.sources().orElse(null),
                milestone
                        .confidence()
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                milestone.note().orElse(null),
                milestone.knownFrom().orElse(null));
    }
}
