package coincide.ingest;

import coincide.format.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys that stand on several rows of a source, in one file or in several: copies of a row, or rows that contradict each other. */
final class Keys {
    /** A row and the file that it stands in. */
    private record Place(Table table, Table.Line line) {
        boolean says(Place other) {
            return table.header().equals(other.table.header())
                    ? line.cells().equals(other.line.cells())
                    : named().equals(other.named());
        }

        private Map<String, String> named() {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                if (!line.cells().get(i).isBlank()) {
                    cells.put(table.header().get(i), line.cells().get(i));
                }
            }
            return cells;
        }
    }

    private final Map<String, Place> first = new HashMap<>();
    private final Set<String> conflicting = new HashSet<>();
    private final List<String> columns;

    Keys(List<String> columns) {
        this.columns = columns;
    }

    /** The key of a line; none where part of it is blank. */
    Optional<String> name(Layout layout, Table.Line line) {
        List<String> parts = columns.stream()
                .flatMap(column -> layout.text(line, column).stream())
                .toList();
        return parts.size() == columns.size() ? Optional.of(String.join("\n", parts)) : Optional.empty();
    }

    void add(Table table, Layout layout, Table.Line line) {
        Place place = new Place(table, line);
        name(layout, line).ifPresent(key -> {
            Place before = first.putIfAbsent(key, place);
            if (before != null && !before.says(place)) {
                conflicting.add(key);
            }
        });
    }

    boolean conflicts(String key) {
        return conflicting.contains(key);
    }

    /** Whether a line is the first with its key. */
    boolean isFirst(String key, Table.Line line) {
        return first.get(key).line() == line;
    }

    /** Where the first row with a key stands, as a row of a file tells it. */
    String firstPlace(String key, Table from) {
        Place place = first.get(key);
        String line = "in line " + place.line().number();
        return place.table() == from ? line : line + " of " + place.table().name();
    }
}
