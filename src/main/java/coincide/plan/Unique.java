package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Names that stand for one entry of a list. */
final class Unique {
    private Unique() {}

    static void check(Document document, Faults faults, String list, String key) {
        Map<String, Integer> seen = new HashMap<>();
        JsonNode entries = document.root().at(list);
        for (int i = 0; i < entries.size(); i++) {
            JsonNode name = entries.path(i).path(key);
            Integer first = name.isTextual() ? seen.putIfAbsent(name.asText(), i) : null;
            if (first != null) {
                String reason = "is taken by %s[%s]".formatted(list.substring(1), first);
                faults.value(document, "%s/%s/%s".formatted(list, i, key), "repeated", reason, "Give it its own name.");
            }
        }
    }
}
