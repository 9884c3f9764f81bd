package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.outlook.LedgerEntry;
import coincide.stats.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Frozen forecasts, as rows: written once, and carried unchanged into every later snapshot. */
public final class LedgerRows {
    public static final StructType SCHEMA = new Schema()
            .key("issued_on", DATE)
            .key("target", STRING)
            .key("target_definition", STRING)
            .key("horizon", INT)
            .key("window_to", DATE)
            .key("probability", DOUBLE)
            .column("ci90_low", DOUBLE)
            .column("ci90_high", DOUBLE)
            .key("climatology", DOUBLE)
            .key("trailing_year", DOUBLE)
            .key("model", STRING)
            .key("model_version", STRING)
            .key("launches_to", DATE)
            .key("hindsight", BOOLEAN)
            .key("code_version", STRING)
            .key("data_version", STRING)
            .key("plan_hash", STRING)
            .build();

    private LedgerRows() {}

    public static List<Row> of(List<LedgerEntry> entries) {
        return entries.stream().map(LedgerRows::row).toList();
    }

    private static Row row(LedgerEntry entry) {
        return RowFactory.create(
                entry.issuedOn(),
                entry.target(),
                entry.definition(),
                entry.horizon(),
                entry.windowTo(),
                entry.probability(),
                entry.interval().map(Interval::low).orElse(null),
                entry.interval().map(Interval::high).orElse(null),
                entry.climatology(),
                entry.trailingYear(),
                entry.model(),
                entry.version(),
                entry.launchesTo(),
                entry.hindsight(),
                entry.codeVersion(),
                entry.dataVersion(),
                entry.planHash());
    }

    /** The entries that rows of an earlier snapshot hold. */
    public static List<LedgerEntry> entries(List<Row> rows) {
        return rows.stream().map(LedgerRows::entry).toList();
    }

    private static LedgerEntry entry(Row row) {
        Double low = row.getAs("ci90_low");
        Double high = row.getAs("ci90_high");
        return new LedgerEntry(
                day(row, "issued_on"),
                row.getAs("target"),
                row.getAs("target_definition"),
                row.<Integer>getAs("horizon"),
                row.<Double>getAs("probability"),
                low == null || high == null ? Optional.empty() : Optional.of(new Interval(low, high)),
                row.<Double>getAs("climatology"),
                row.<Double>getAs("trailing_year"),
                row.getAs("model"),
                row.getAs("model_version"),
                day(row, "launches_to"),
                row.<Boolean>getAs("hindsight"),
                row.getAs("code_version"),
                row.getAs("data_version"),
                row.getAs("plan_hash"));
    }

    private static LocalDate day(Row row, String column) {
        return row.getAs(column);
    }
}
