package coincide.ingest;

import coincide.format.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys that stand on several rows of a table: copies of a row, or rows that contradict each other. */
final class Keys {
    private final Map<String, Table.Line> first = new HashMap<>();
    private final Set<String> conflicting = new HashSet<>();

    private final Layout layout;
    private final List<String> columns;

    private Keys(Layout layout, List<String> columns) {
        this.layout = layout;
        this.columns = columns;
    }

    static Keys of(List<Table.Line> lines, Layout layout, List<String> columns) {
        Keys keys = new Keys(layout, columns);
        for (Table.Line line : lines) {
            keys.name(line).ifPresent(key -> keys.add(key, line));
        }
        return keys;
    }

    /** The key of a line; none where part of it is blank. */
    Optional<String> name(Table.Line line) {
        List<String> parts = columns.stream()
                .flatMap(column -> layout.text(line, column).stream())
                .toList();
        return parts.size() == columns.size() ? Optional.of(String.join("\n", parts)) : Optional.empty();
    }

    private void add(String key, Table.Line line) {
        Table.Line before = first.putIfAbsent(key, line);
        if (before != null && !before.cells().equals(line.cells())) {
            conflicting.add(key);
        }
    }

    boolean conflicts(String key) {
        return conflicting.contains(key);
    }

    boolean hasConflicts() {
        return !conflicting.isEmpty();
    }

    /** Line of the first row with a key. */
    long firstLine(String key) {
        return first.get(key).number();
    }
}
