package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;

/** What the schema cannot say about the outlook: horizons in order, hypotheses that count launch days in windows. */
final class OutlookCheck {
    private static final String HORIZONS = "/outlook/horizons";
    private static final String DECIDES = "/outlook/decides";
    private static final String HYPOTHESES = "/outlook/hypotheses";

    private final Document document;
    private final Faults faults;

    private OutlookCheck(Document document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    static void check(Document document, Faults faults) {
        OutlookCheck check = new OutlookCheck(document, faults);
        check.horizons();
        check.hypotheses();
        SelectionCheck.check(document, faults, "/outlook/selections");
    }

    private void horizons() {
        JsonNode horizons = document.root().at(HORIZONS);
        JsonNode decides = document.root().at(DECIDES);
        boolean declared = false;
        for (int i = 0; i < horizons.size(); i++) {
            declared |= horizons.path(i).equals(decides);
            if (i > 0 && horizons.path(i).asInt() < horizons.path(i - 1).asInt()) {
                String reason = "is shorter than the one before";
                faults.value(document, HORIZONS + "/" + i, "order", reason, "Write the shortest first.");
            }
        }
        if (decides.isIntegralNumber() && horizons.isArray() && !declared) {
            faults.value(document, DECIDES, "unknown-horizon", "is not one of outlook.horizons", "Name one of them.");
        }
    }

    private void hypotheses() {
        Names.check(document, faults, HYPOTHESES, Names.in(document, "/hypotheses", "id"), "hypothesis");
        JsonNode names = document.root().at(HYPOTHESES);
        for (int i = 0; i < names.size(); i++) {
            for (JsonNode hypothesis : document.root().path("hypotheses")) {
                boolean named = hypothesis.path("id").equals(names.path(i));
                boolean windows = hypothesis.path("statistic").asText().equals("window_count")
                        && hypothesis.path("union_of").isMissingNode();
                if (named && !windows) {
                    String reason = "has no windows of its own";
                    String remedy = "Name hypotheses that count launch days in windows of families.";
                    faults.value(document, HYPOTHESES + "/" + i, "no-window", reason, remedy);
                }
            }
        }
    }
}
