package coincide.cli;

import coincide.analysis.Earlier;
import coincide.engine.TableReader;
import coincide.plan.Quoted;
import coincide.publish.Json;
import coincide.publish.Snapshot;
import coincide.report.Changes;
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
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How one snapshot differs from another.
 *
 * @param sentences inputs, verdicts and ratios in words; tables that only one of the two has
 * @param tables those that both have, changed or not
 */
record SnapshotDiff(Snapshot before, Snapshot after, List<String> sentences, List<RowChanges> tables) {
    /** Reads tables of both and compares them. */
    static SnapshotDiff of(Snapshot before, Snapshot after, List<Table> tables, SparkSession spark) {
        List<String> sentences = new ArrayList<>();
        Optional<Earlier> then = Past.earlier(before, spark);
        Optional<Earlier> now = Past.earlier(after, spark);
        if (then.isPresent() && now.isPresent()) {
            sentences.addAll(Changes.between(then.get(), now.get()));
        }
        List<RowChanges> changes = new ArrayList<>();
        for (Table table : tables) {
            Optional<Path> old = before.table(table.title());
            Optional<Path> current = after.table(table.title());
            if (old.isPresent() && current.isPresent()) {
                List<Row> rows = TableReader.rows(spark, old.get());
                changes.add(RowChanges.of(table, rows, TableReader.rows(spark, current.get())));
            } else if (old.isPresent() || current.isPresent()) {
                sentences.add("Only %s has table %s."
                        .formatted(old.isPresent() ? before.name() : after.name(), table.title()));
            }
        }
        return new SnapshotDiff(before, after, sentences, changes);
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
        return RowChangesCsv.of(tables);
    }

    String json() {
        Map<String, Object> rows = new TreeMap<>();
        tables.forEach(one -> rows.put(
                one.table().title(),
                Map.of(
                        "added", one.added().stream().map(RowKey::columns).toList(),
                        "removed", one.removed().stream().map(RowKey::columns).toList(),
                        "changed",
                                one.changed().stream().map(SnapshotDiff::tree).toList())));
        return Json.text(
                Map.of("before", before.name(), "after", after.name(), "sentences", sentences, "tables", rows));
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
