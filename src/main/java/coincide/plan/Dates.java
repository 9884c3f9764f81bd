package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** The days that a plan names. */
final class Dates {
    private Dates() {}

    /** The day at a pointer; none where there is none or it cannot be read. */
    static Optional<LocalDate> at(Document document, String pointer) {
        JsonNode node = document.root().at(pointer);
        try {
            return node.isTextual() ? Optional.of(CivilDate.parse(node.asText())) : Optional.empty();
        } catch (CivilDate.Fault e) {
            return Optional.empty();
        }
    }

    /** Checks {@code from} and {@code to} below a pointer. */
    static void period(Document document, Faults faults, String pointer) {
        day(document, faults, pointer + "/from");
        day(document, faults, pointer + "/to");
        Optional<LocalDate> from = at(document, pointer + "/from");
        Optional<LocalDate> to = at(document, pointer + "/to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            String reason = "is before " + Document.spoken(pointer) + ".from, " + from.get();
            faults.value(document, pointer + "/to", "period", reason, "Swap them, or fix the one that is wrong.");
        }
    }

    private static void day(Document document, Faults faults, String pointer) {
        JsonNode node = document.root().at(pointer);
        if (node.isTextual()) {
            try {
                CivilDate.parse(node.asText());
            } catch (CivilDate.Fault e) {
                String remedy = e.remedy().replaceFirst(", or mark it uncertain as .*", ".");
                faults.value(document, pointer, "date-invalid", e.reason(), remedy);
            }
        }
    }
}
