package coincide.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * How the rows of one table differ between two snapshots. A row is known by the key of its table; where that is a mere place
 * in a list, by what the row is about. Columns that differ in every run, and those that one side does not have, are passed
 * over.
 *
 * @param added keys of rows that only the later has, in its order
 * @param removed keys of rows that only the earlier has, in its order
 * @param changed cells of rows that both have, in the order of the later
 */
public record RowChanges(Table table, List<RowKey> added, List<RowKey> removed, List<CellChange> changed) {
    private static final Set<String> PASSED_OVER =
            Set.of("as_of", "plan_hash", "data_version", "source_sha256", "position", "rank", "line", "column");

    private static final Map<Table, List<String>> SUBJECTS = Map.of(
            Table.FINDINGS,
            List.of("hypothesis", "window_anchor", "window_lo", "window_hi", "null_model"),
            Table.COEFFICIENTS,
            List.of("hypothesis", "window", "model", "term", "method"),
            Table.ADJUSTMENTS,
            List.of("hypothesis", "window"),
            Table.QUARANTINE,
            List.of("source", "field", "rule", "value"),
            Table.SPECIFICATIONS,
            List.of(
                    "hypothesis",
                    "unit",
                    "selection",
                    "period",
                    "window",
                    "null_model",
                    "harmonics",
                    "records",
                    "milestones",
                    "washout",
                    "dates"));

    /**
     * What a row is known by: column and value, without columns that have none.
     *
     * @param turn first, second ... row of these values
     */
    public record RowKey(Map<String, String> columns, int turn) {
        /** {@code column=value} after {@code column=value}. */
        public String text() {
            String values = columns.entrySet().stream()
                    .map(column -> column.getKey() + "=" + column.getValue())
                    .collect(Collectors.joining(", "));
            return turn == 1 ? values : values + " (" + turn + ")";
        }
    }

    /** One cell with two values, each absent where it is unknown. */
    public record CellChange(RowKey row, String column, Optional<String> before, Optional<String> after) {}

    public RowChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** The rows as they were, against the rows as they are. */
    public static RowChanges of(Table table, List<Row> before, List<Row> after) {
        Map<RowKey, Row> old = byKey(table, before);
        Map<RowKey, Row> now = byKey(table, after);
        List<CellChange> changed = new ArrayList<>();
        now.forEach(
                (key, row) -> Optional.ofNullable(old.get(key)).ifPresent(was -> changed.addAll(cells(key, was, row))));
        return new RowChanges(table, missing(now, old), missing(old, now), changed);
    }

    /** How many rows have another value somewhere. */
    public long changedRows() {
        return changed.stream().map(CellChange::row).distinct().count();
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static List<RowKey> missing(Map<RowKey, Row> here, Map<RowKey, Row> there) {
        return here.keySet().stream().filter(key -> !there.containsKey(key)).toList();
    }

    /** Rows by what they are known by, in their order. */
    static Map<RowKey, Row> byKey(Table table, List<Row> rows) {
        Map<Map<String, String>, Integer> turns = new HashMap<>();
        Map<RowKey, Row> found = new LinkedHashMap<>();
        for (Row row : rows) {
            Map<String, String> columns = new LinkedHashMap<>();
            for (String column : SUBJECTS.getOrDefault(table, table.key())) {
                text(row.getAs(column)).ifPresent(value -> columns.put(column, value));
            }
            found.put(new RowKey(columns, turns.merge(columns, 1, Integer::sum)), row);
        }
        return found;
    }

    private static List<CellChange> cells(RowKey key, Row before, Row after) {
        Set<String> columns = new LinkedHashSet<>(Arrays.asList(after.schema().fieldNames()));
        columns.retainAll(Arrays.asList(before.schema().fieldNames()));
        columns.removeAll(PASSED_OVER);
        List<CellChange> changes = new ArrayList<>();
        for (String column : columns) {
            Object old = before.getAs(column);
            Object now = after.getAs(column);
            if (!Objects.equals(old, now)) {
                changes.add(new CellChange(key, column, text(old), text(now)));
            }
        }
        return changes;
    }

    private static Optional<String> text(Object cell) {
        return Optional.ofNullable(cell).map(Object::toString);
    }
}
