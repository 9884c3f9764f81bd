package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A window must have days in it. */
final class WindowCheck {
    private WindowCheck() {}

    static void check(Document document, Faults faults, String pointer) {
        JsonNode window = document.root().at(pointer);
        boolean whole =
                window.path("lo").isIntegralNumber() && window.path("hi").isIntegralNumber();
        boolean point = List.of("start", "end").contains(window.path("anchor").asText());
        if (whole && point && window.path("lo").asLong() > window.path("hi").asLong()) {
            String reason = "ends before it begins: lo %s is above hi %s"
                    .formatted(window.path("lo").asLong(), window.path("hi").asLong());
            faults.value(document, pointer, "window", reason, "Swap them, or measure from the span.");
        }
    }
}
