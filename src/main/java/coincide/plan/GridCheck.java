package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** What the schema cannot say about the specification grid: names of its own, days in order. */
final class GridCheck {
    private static final String HARMONICS = "/grid/harmonics";

    private final Document document;
    private final Faults faults;

    private GridCheck(Document document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    static void check(Document document, Faults faults) {
        GridCheck check = new GridCheck(document, faults);
        SelectionCheck.check(document, faults, "/grid/selections");
        SelectionCheck.names(document, faults, "/grid/periods");
        for (int i = 0; i < document.root().at("/grid/periods").size(); i++) {
            check.blocks("/grid/periods/" + i + "/blocks");
        }
        check.harmonics();
    }

    private void blocks(String pointer) {
        LocalDate last = null;
        for (int i = 0; i < document.root().at(pointer).size(); i++) {
            String block = pointer + "/" + i;
            Dates.period(document, faults, block);
            Optional<LocalDate> from = Dates.at(document, block + "/from");
            if (last != null && from.isPresent() && !from.get().isAfter(last)) {
                String reason = "begins before the block above has ended";
                faults.value(document, block + "/from", "period", reason, "Blocks are in order and share no day.");
            }
            last = Dates.at(document, block + "/to").orElse(CivilDate.OPEN_END);
        }
    }

    private void harmonics() {
        JsonNode declared = document.root().at("/nulls/harmonics");
        int standard =
                JobSchema.standard("/properties/nulls/properties/harmonics").asInt();
        JsonNode others = document.root().at(HARMONICS);
        for (int i = 0; i < others.size(); i++) {
            if (others.path(i).isIntegralNumber() && others.path(i).asLong() == declared.asLong(standard)) {
                String reason = "repeats nulls.harmonics";
                faults.value(document, HARMONICS + "/" + i, "repeated", reason, "Remove it.");
            }
        }
    }
}
