package coincide.notebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Specifications for readers that cannot fetch a file. */
final class VegaLite {
    private static final String URL = "url";

    private VegaLite() {}

    /** The specification of a picture with the rows inside that it names a file for. */
    static Object whole(Picture picture, String specification) {
        Map<?, ?> tree = SortedJson.parse(specification);
        return picture.csv()
                .map(csv -> inlined(tree, picture.id() + ".csv", csv))
                .orElse(tree);
    }

    private static Object inlined(Object tree, String file, String csv) {
        if (tree instanceof List<?> items) {
            return items.stream().map(item -> inlined(item, file, csv)).toList();
        } else if (tree instanceof Map<?, ?> entries) {
            Map<String, Object> whole = new TreeMap<>();
            entries.forEach((key, value) -> whole.put(key.toString(), inlined(value, file, csv)));
            if (file.equals(whole.get(URL))) {
                whole.remove(URL);
                whole.put("values", csv);
            }
            return whole;
        }
        return tree;
    }
}
