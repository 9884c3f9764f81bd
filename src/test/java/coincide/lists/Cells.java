package coincide.lists;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a page shows of a day that one side has. */
final class Cells {
    static final String YES = "yes";
    static final String NONE = "none";

    private Cells() {}

    static NavigableMap<String, String> of(PublicList list, Map<String, Integer> missiles) {
        NavigableMap<String, String> cells = new TreeMap<>();
        missiles.forEach((day, count) -> cells.put(day, list.countsMissiles() ? count.toString() : YES));
        return cells;
    }
}
