package coincide.tables;

import coincide.tables.RowChanges.CellChange;
import coincide.tables.RowChanges.RowKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes as CSV by the rules of {@link CsvText}: a line for each row added or removed and each cell changed. A row that was
 * added late is {@code late}, with its day.
 */
public final class RowChangesCsv {
    private static final String HEADER = "table,change,key,column,before,after\n";

    private RowChangesCsv() {}

    public static String of(List<RowChanges> changes, List<LateArrival> late) {
        Map<Table, Map<RowKey, LateArrival>> arrived = late.stream()
                .collect(Collectors.groupingBy(
                        LateArrival::table, Collectors.toMap(LateArrival::row, Function.identity())));
        StringBuilder text = new StringBuilder(HEADER);
        for (RowChanges one : changes) {
            String table = one.table().title();
            Map<RowKey, LateArrival> days = arrived.getOrDefault(one.table(), Map.of());
            one.added().forEach(row -> text.append(added(table, row, Optional.ofNullable(days.get(row)))));
            one.removed().forEach(row -> text.append(line(table, "removed", row, "", "", "")));
            one.changed().forEach(cell -> text.append(line(table, cell)));
        }
        return text.toString();
    }

    private static String added(String table, RowKey row, Optional<LateArrival> late) {
        return late.map(LateArrival::latest)
                .map(day -> line(table, "late", row, LateArrival.COLUMN, "", day.toString()))
                .orElseGet(() -> line(table, "added", row, "", "", ""));
    }

    private static String line(String table, CellChange cell) {
        return line(
                table,
                "changed",
                cell.row(),
                cell.column(),
                cell.before().orElse(""),
                cell.after().orElse(""));
    }

    private static String line(String table, String change, RowKey row, String column, String before, String after) {
        return Stream.of(table, change, row.text(), column, before, after)
                .map(cell -> CsvText.cell(cell, !isNumber(cell)))
                .collect(Collectors.joining(",", "", "\n"));
    }

    /** Numbers stay numbers: a minus sign begins no formula. */
    private static boolean isNumber(String cell) {
        return cell.matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
    }
}
