package coincide.ingest;

import coincide.format.Table;
import coincide.plan.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sends every row of a table one of three ways: used, quarantined with its reason, or filtered with its reason.
 *
 * @param role "launches", the family, "series", "forecasts", "findings" or "readings"
 * @param key the columns that name a row
 * @param read a row to its record; none where the row is not sound
 * @param refusal why a sound record is left out; none where it is used
 */
record Sieve<T>(
        String role,
        List<String> columns,
        Set<String> required,
        List<String> key,
        Function<Row, Optional<T>> read,
        Function<T, Optional<String>> refusal) {

    /**
     * What came of a table.
     *
     * @param refused sound rows that do not count, such as those that were not known yet
     * @param requiredFaults rows with an error in a required column
     * @param conflicts whether a key stands on rows that contradict each other
     */
    record Sifted<T>(
            List<T> used,
            List<T> refused,
            List<Problem> problems,
            Ingested.Account account,
            List<Ingested.Filter> filters,
            long requiredFaults,
            boolean conflicts) {
        /** The rows used of all tables, in order. */
        static <T> List<T> used(List<Sifted<T>> sifted) {
            return sifted.stream().flatMap(one -> one.used().stream()).toList();
        }
    }

    /** What came of each file of a source. */
    List<Sifted<T>> sift(List<Table> tables, Source source) {
        Selection selection = new Selection(source);
        Keys keys = new Keys(key);
        List<Pass> passes = tables.stream()
                .map(table -> new Pass(table, source, selection, keys))
                .toList();
        passes.forEach(Pass::run);
        if (passes.stream().allMatch(Pass::isReadable)) {
            passes.stream().filter(Pass::hasRows).findFirst().ifPresent(Pass::tellUnseen);
        }
        return passes.stream().map(Pass::sifted).toList();
    }

    /** One pass over one file, after the keys of all files are known. */
    private final class Pass {
        private final Table table;
        private final List<Problem> problems = new ArrayList<>();
        private final Layout layout;
        private final boolean readable;
        private final Selection selection;
        private final Keys keys;
        private final List<T> used = new ArrayList<>();
        private final List<T> refused = new ArrayList<>();
        private final TreeMap<String, Long> filtered = new TreeMap<>();
        private long quarantined;
        private long requiredFaults;
        private boolean conflicts;

        Pass(Table table, Source source, Selection selection, Keys keys) {
            this.table = table;
            this.layout = Layout.of(table, source, columns, required, problems);
            this.readable = problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.FATAL);
            this.selection = selection;
            this.keys = keys;
            table.lines().stream()
                    .filter(line -> fits(line) && isSound(line))
                    .forEach(line -> keys.add(table, layout, line));
        }

        boolean isReadable() {
            return readable;
        }

        boolean hasRows() {
            return !table.lines().isEmpty();
        }

        void run() {
            if (readable) {
                table.lines().forEach(this::sift);
                problems.addAll(hasRows() ? List.of() : List.of(noRows()));
            }
        }

        void tellUnseen() {
            problems.addAll(selection.unseen(table, layout));
        }

        Sifted<T> sifted() {
            long left = filtered.values().stream().mapToLong(Long::longValue).sum();
            long lines = readable ? table.lines().size() : 0;
            return new Sifted<>(
                    used,
                    refused,
                    problems,
                    new Ingested.Account(table.name(), role, table.sha256(), lines, used.size(), quarantined, left),
                    filtered.entrySet().stream()
                            .map(entry -> new Ingested.Filter(table.name(), role, entry.getKey(), entry.getValue()))
                            .toList(),
                    requiredFaults,
                    conflicts);
        }

        private void sift(Table.Line line) {
            if (!fits(line)) {
                misfit(line);
                return;
            }
            Row row = new Row(table, layout, line, required, problems);
            Optional<String> name = isSound(line) ? keys.name(layout, line) : Optional.empty();
            String column = key.get(key.size() - 1);
            if (name.filter(keys::conflicts).isPresent()) {
                conflicts = true;
                row.reject(column, conflict(name.get(), line));
                quarantine(row);
            } else if (name.isPresent() && !keys.isFirst(name.get(), line)) {
                String reason =
                        "stands on an equal row %s, which is used".formatted(keys.firstPlace(name.get(), table));
                row.warn(column, "duplicate-row", reason, "Remove one of them.");
                filter("copy of an earlier row");
            } else {
                selection.refusal(row).ifPresentOrElse(this::filter, () -> use(row));
            }
        }

        private void use(Row row) {
            row.tellFlaws();
            Optional<T> found = row.isSound() ? read.apply(row) : Optional.empty();
            if (!row.isSound() || found.isEmpty()) {
                quarantine(row);
            } else {
                refusal.apply(found.get())
                        .ifPresentOrElse(
                                reason -> {
                                    refused.add(found.get());
                                    filter(reason);
                                },
                                () -> used.add(found.get()));
            }
        }

        private Rejected conflict(String name, Table.Line line) {
            String where = keys.isFirst(name, line) ? "on a later row" : keys.firstPlace(name, table);
            return new Rejected(
                    "duplicate-key", "stands " + where + " too, with other content", "Give each row its own key.");
        }

        private void quarantine(Row row) {
            quarantined++;
            requiredFaults += row.hasRequiredFault() ? 1 : 0;
        }

        private void filter(String reason) {
            filtered.merge(reason, 1L, Long::sum);
        }

        private boolean isSound(Table.Line line) {
            return line.flaws().stream().noneMatch(flaw -> flaw.refuses() && layout.concerns(flaw));
        }

        private boolean fits(Table.Line line) {
            return line.cells().size() == table.header().size();
        }

        private void misfit(Table.Line line) {
            quarantined++;
            requiredFaults++;
            String reason = "The row has %s cells, the header has %s"
                    .formatted(line.cells().size(), table.header().size());
            problems.add(new Problem(
                    table.name(),
                    table.sha256(),
                    line.number(),
                    0,
                    "",
                    "",
                    "cell-count",
                    Problem.Severity.ERROR,
                    reason,
                    "Look for a comma that is missing, or that needs quotes."));
        }

        private Problem noRows() {
            return new Problem(
                    table.name(),
                    table.sha256(),
                    1,
                    0,
                    "",
                    "",
                    "no-rows",
                    Problem.Severity.WARNING,
                    "The file has a header and no rows",
                    "");
        }
    }
}
