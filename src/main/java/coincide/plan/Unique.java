package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that stand for one entry of a list. */
final class Unique {
    private Unique() {}

    static void check(Document document, Faults faults, List<String> lists, String key) {
        Map<String, String> seen = new HashMap<>();
        for (String list : lists) {
            JsonNode entries = document.root().at(list);
            for (int i = 0; i < entries.size(); i++) {
                String entry = list + "/" + i;
                JsonNode name = entries.path(i).path(key);
                String first = name.isTextual() ? seen.putIfAbsent(name.asText(), entry) : null;
                if (first != null) {
                    String reason = "is taken by " + Document.spoken(first);
                    faults.value(document, entry + "/" + key, "repeated", reason, "Give it its own name.");
                }
            }
        }
    }
}
