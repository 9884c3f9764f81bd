package coincide.tables;

import coincide.tables.RowChanges.RowKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * A launch or a milestone that only the later of two snapshots has, although all its days lie before the as-of date of the
 * earlier: it had happened and was not known.
 *
 * @param latest its last possible day
 */
public record LateArrival(Table table, RowKey row, LocalDate latest) {
    private static final Set<Table> DATED = Set.of(Table.LAUNCHES, Table.MILESTONES);

    /** Name of the column that tells the day. */
    static final String COLUMN = "latest";

    /**
     * Those among the added rows of a table, in the order of the later snapshot; none in a table of other things.
     *
     * @param after all rows of the later snapshot
     * @param asOf as-of date of the earlier
     */
    public static List<LateArrival> among(RowChanges changes, List<Row> after, LocalDate asOf) {
        Table table = changes.table();
        if (!DATED.contains(table)) {
            return List.of();
        }
        Map<RowKey, Row> rows = RowChanges.byKey(table, after);
        return changes.added().stream()
                .map(key -> new LateArrival(table, key, rows.get(key).getAs(COLUMN)))
                .filter(row -> row.latest.isBefore(asOf))
                .toList();
    }
}
