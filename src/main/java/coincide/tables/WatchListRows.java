package coincide.tables;

import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.outlook.Watched;
import coincide.plan.Run;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The watch list as rows. */
public final class WatchListRows {
    public static final StructType SCHEMA = new Schema()
            .key("earliest_start", DATE)
            .key("latest_start", DATE)
            .key("earliest_end", DATE)
            .key("latest_end", DATE)
            .key("standing", STRING)
            .key("families", STRING)
            .key("series", STRING)
            .column("milestone_ids", STRING)
            .column("title", STRING)
            .column("announced_on", DATE)
            .key("editions", INT)
            .key("editions_with_launches", INT)
            .column("expected_with_launches", DOUBLE)
            .key("as_of", DATE)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private WatchListRows() {}

    /** Rows in the order of the list. */
    public static List<Row> of(List<Watched> entries, Run run) {
        return entries.stream()
                .map(entry -> RowFactory.create(
                        entry.span().earliestStart(),
                        entry.span().latestStart(),
                        entry.span().earliestEnd(),
                        entry.span().latestEnd(),
                        entry.standing().name().toLowerCase(Locale.ROOT),
                        String.join(";", entry.families()),
                        entry.series(),
                        entry.milestones().isEmpty() ? null : String.join(";", entry.milestones()),
                        entry.title(),
                        entry.knownSince().orElse(null),
                        entry.around().editions(),
                        entry.around().withLaunches(),
                        entry.around().editions() > 0 ? entry.around().expected() : null,
                        run.asOf(),
                        run.planHash(),
                        run.dataVersion()))
                .toList();
    }
}
