package coincide.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys that stand on several rows of a table: copies of a row, or rows that contradict each other. */
final class Keys {
    private final Map<String, Table.Line> first = new HashMap<>();
    private final Set<String> conflicting = new HashSet<>();

    static Keys of(List<Table.Line> lines, Layout layout, String keyColumn) {
        Keys keys = new Keys();
        for (Table.Line line : lines) {
            layout.text(line, keyColumn).ifPresent(key -> keys.add(key, line));
        }
        return keys;
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
