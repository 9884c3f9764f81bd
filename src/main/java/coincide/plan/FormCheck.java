package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the schema cannot say about forms: keys that only one format has. */
final class FormCheck {
    private static final Map<String, Format> ONLY =
            Map.of("sheet", Format.XLSX, "header_row", Format.XLSX, "zone", Format.ICS);

    private FormCheck() {}

    static void check(Document document, Faults faults, String pointer) {
        JsonNode source = document.root().at(pointer);
        Optional<Format> format = format(source);
        for (String key : List.of("sheet", "header_row", "zone")) {
            Format only = ONLY.get(key);
            if (source.has(key) && format.filter(found -> found != only).isPresent()) {
                String reason = "is not used by the format " + format.get().word();
                faults.key(document, Document.child(pointer, key), "unused-key", reason, "Remove it.");
            }
        }
        zone(document, faults, Document.child(pointer, "zone"));
    }

    /** The format of all files of a source, where the plan alone shows it. */
    private static Optional<Format> format(JsonNode source) {
        String stated = source.path("format").asText();
        return List.of(Format.values()).stream()
                .filter(format -> format.word().equals(stated))
                .findFirst()
                .or(() -> Format.ofEnding(source.path("source").asText()));
    }

    private static void zone(Document document, Faults faults, String pointer) {
        String zone = document.root().at(pointer).asText();
        try {
            if (!zone.isEmpty()) {
                NamedZone.parse(zone);
            }
        } catch (DateTimeException e) {
            faults.value(document, pointer, "unknown-zone", e.getMessage(), NamedZone.remedy(zone));
        }
    }
}
