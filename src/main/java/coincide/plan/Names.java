package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Names by which one part of a plan speaks of another. */
final class Names {
    private Names() {}

    /** The names that the entries of a list give themselves. */
    static List<String> in(Document document, String list, String key) {
        List<String> found = new ArrayList<>();
        document.root().at(list).forEach(entry -> found.add(entry.path(key).asText()));
        return found;
    }

    /** Notes each name of a list that is not known. */
    static void check(Document document, Faults faults, String list, List<String> known, String what) {
        JsonNode names = document.root().at(list);
        for (int i = 0; i < names.size(); i++) {
            String name = names.path(i).asText();
            if (names.path(i).isTextual() && !known.contains(name)) {
                String remedy = DidYouMean.sentence(known, name);
                faults.value(document, list + "/" + i, "unknown-" + what, "is not a " + what + " of the plan", remedy);
            }
        }
    }
}
