package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;

/** What the schema cannot say about selections of launches: names of their own, columns that launches keep. */
final class SelectionCheck {
    private SelectionCheck() {}

    static void check(Document document, Faults faults, String list) {
        names(document, faults, list);
        JsonNode selections = document.root().at(list);
        for (int i = 0; i < selections.size(); i++) {
            Iterator<String> columns = selections.path(i).path("select").fieldNames();
            while (columns.hasNext()) {
                String column = columns.next();
                if (!Grid.SELECTABLE.contains(column)) {
                    String at = Document.child(list + "/" + i + "/select", column);
                    String remedy = DidYouMean.sentence(Grid.SELECTABLE, column);
                    faults.key(document, at, "unknown-column", "is not a column that launches are told by", remedy);
                }
            }
        }
    }

    /** Notes names that repeat, or that stand for what is always there. */
    static void names(Document document, Faults faults, String list) {
        Unique.check(document, faults, List.of(list), "name");
        List<String> names = Names.in(document, list, "name");
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(Grid.ALL)) {
                String reason = "names what is declared, which is always there";
                faults.value(document, list + "/" + i + "/name", "reserved", reason, "Give it another name.");
            }
        }
    }
}
