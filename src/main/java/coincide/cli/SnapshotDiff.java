package coincide.cli;

import coincide.analysis.Earlier;
import coincide.engine.TableReader;
import coincide.plan.Quoted;
import coincide.publish.Json;
import coincide.publish.Snapshot;
import coincide.report.Changes;
import coincide.tables.LateArrival;
import coincide.tables.RowChanges;
import coincide.tables.RowChanges.CellChange;
import coincide.tables.RowChanges.RowKey;
import coincide.tables.RowChangesCsv;
import coincide.tables.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How one snapshot differs from another.
 *
 * @param sentences inputs, verdicts, ratios and late arrivals in words; tables that only one of the two has
 * @param tables those that both have, changed or not
 * @param late rows among the added ones that belong before the earlier; none where that is the one of the later as-of date
 * @param differs whether a verdict, a row or a table differs
 */
record SnapshotDiff(
        Snapshot before,
        Snapshot after,
        List<String> sentences,
        List<RowChanges> tables,
        List<LateArrival> late,
        boolean differs) {
    /** Reads tables of both and compares them. */
    static SnapshotDiff of(Snapshot before, Snapshot after, List<Table> tables, SparkSession spark) {
        List<String> sentences = new ArrayList<>();
        boolean differs = false;
        Optional<Earlier> then = Past.earlier(before, spark);
        Optional<Earlier> now = Past.earlier(after, spark);
        if (then.isPresent() && now.isPresent()) {
            sentences.addAll(Changes.between(then.get(), now.get()));
            differs = !Changes.sameVerdicts(then.get(), now.get());
        }
        List<RowChanges> changes = new ArrayList<>();
        List<LateArrival> late = new ArrayList<>();
        for (Table table : tables) {
            Optional<Path> old = before.table(table.title());
            Optional<Path> current = after.table(table.title());
            if (old.isPresent() && current.isPresent()) {
                List<Row> rows = TableReader.rows(spark, current.get());
                RowChanges one = RowChanges.of(table, TableReader.rows(spark, old.get()), rows);
                changes.add(one);
                if (!after.asOf().isBefore(before.asOf())) {
                    late.addAll(LateArrival.among(one, rows, before.asOf()));
                }
                differs |= !one.isEmpty();
            } else if (old.isPresent() || current.isPresent()) {
                differs = true;
                sentences.add("Only %s has table %s."
                        .formatted(old.isPresent() ? before.name() : after.name(), table.title()));
            }
        }
        Map<String, Long> counts = late.stream()
                .collect(Collectors.groupingBy(row -> row.table().title(), TreeMap::new, Collectors.counting()));
        Changes.late(before.asOf(), counts).ifPresent(sentences::add);
        return new SnapshotDiff(before, after, sentences, changes, late, differs);
    }

    /** The sentences, and how many rows of each changed table differ. */
    String summary() {
        StringBuilder text = new StringBuilder("From %s to %s\n".formatted(before.name(), after.name()));
        sentences.forEach(sentence -> text.append(sentence).append('\n'));
        List<RowChanges> changed =
                tables.stream().filter(table -> !table.isEmpty()).toList();
        if (!changed.isEmpty()) {
            text.append("\n%-22s %8s %8s %8s\n".formatted("rows of table", "added", "removed", "changed"));
        }
        changed.forEach(one -> text.append(String.format(
                Locale.ROOT,
                "%-22s %8d %8d %8d\n",
                one.table().title(),
                one.added().size(),
                one.removed().size(),
                one.changedRows())));
        return text.append("%d of %d tables have the same rows.\n"
                        .formatted(tables.size() - changed.size(), tables.size()))
                .toString();
    }

    /** The summary, and every row and cell that differs. */
    String details() {
        StringBuilder text = new StringBuilder(summary());
        for (RowChanges one : tables) {
            one.added()
                    .forEach(row ->
                            text.append("+ ").append(Quoted.bare(row.text())).append('\n'));
            one.removed()
                    .forEach(row ->
                            text.append("- ").append(Quoted.bare(row.text())).append('\n'));
            one.changed()
                    .forEach(cell ->
                            text.append("~ ").append(Quoted.bare(words(cell))).append('\n'));
        }
        late.forEach(row -> text.append("late ")
                .append(Quoted.bare(row.row().text()))
                .append(": ")
                .append(row.latest())
                .append('\n'));
        return text.toString();
    }

    private static String words(CellChange cell) {
        return "%s: %s was %s and is %s"
                .formatted(
                        cell.row().text(),
                        cell.column(),
                        cell.before().orElse("unknown"),
                        cell.after().orElse("unknown"));
    }

    String csv() {
        return RowChangesCsv.of(tables, late);
    }

    String json() {
        Map<String, Object> rows = new TreeMap<>();
        tables.forEach(one -> rows.put(
                one.table().title(),
                Map.of(
                        "added", one.added().stream().map(RowKey::columns).toList(),
                        "late", late(one.table()),
                        "removed", one.removed().stream().map(RowKey::columns).toList(),
                        "changed",
                                one.changed().stream().map(SnapshotDiff::tree).toList())));
        return Json.text(
                Map.of("before", before.name(), "after", after.name(), "sentences", sentences, "tables", rows));
    }

    private List<Object> late(Table table) {
        return late.stream()
                .filter(row -> row.table() == table)
                .<Object>map(row -> Map.of(
                        "row", row.row().columns(), "latest", row.latest().toString()))
                .toList();
    }

    private static Map<String, Object> tree(CellChange cell) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("row", cell.row().columns());
        tree.put("column", cell.column());
        cell.before().ifPresent(value -> tree.put("before", value));
        cell.after().ifPresent(value -> tree.put("after", value));
        return tree;
    }
}
