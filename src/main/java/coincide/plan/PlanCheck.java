package coincide.plan;

import static coincide.plan.Document.child;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the schema cannot say about sources and days: paths below the root, zones, dates, column names, unique families. */
final class PlanCheck {
    private static final List<String> RESERVED = List.of("launches", "series");
    private static final List<String> CALENDARS = List.of("/calendars", "/controls/calendars");

    private final Document document;
    private final Faults faults;

    private PlanCheck(Document document, Faults faults) {
        this.document = document;
        this.faults = faults;
    }

    static void check(Document document, Faults faults) {
        PlanCheck check = new PlanCheck(document, faults);
        check.zone();
        check.root();
        check.period("/observation");
        check.source("/launches", Columns.LAUNCH);
        for (String list : CALENDARS) {
            JsonNode calendars = document.root().at(list);
            for (int i = 0; i < calendars.size(); i++) {
                check.source(list + "/" + i, Columns.MILESTONE);
            }
        }
        check.source("/series", Columns.SERIES);
        check.source("/outlook/published", Columns.FORECAST);
        check.source("/literature/findings", Columns.FINDING);
        check.source("/literature/readings", Columns.READING);
        WindowCheck.check(document, faults, "/controls/window");
        check.reserved();
        check.observed();
        check.profiles();
        List<String> families = Names.in(document, "/calendars", "family");
        Names.check(document, faults, "/controls/displaced/families", families, "family");
        Unique.check(document, faults, CALENDARS, "family");
        Unique.check(document, faults, List.of("/hypotheses"), "id");
        HypothesisCheck.check(document, faults);
        GridCheck.check(document, faults);
        OutlookCheck.check(document, faults);
    }

    private void zone() {
        text("/zone").ifPresent(zone -> {
            try {
                NamedZone.parse(zone);
            } catch (DateTimeException e) {
                faults.value(document, "/zone", "unknown-zone", e.getMessage(), NamedZone.remedy(zone));
            }
        });
    }

    private void root() {
        text("/root").flatMap(Paths::fault).ifPresent(reason -> faults.value(document, "/root", "path", reason, ""));
    }

    private void source(String pointer, List<String> columns) {
        String path = pointer + "/source";
        if (text(path).filter(Paths::holdsPassword).isPresent()) {
            faults.key(document, path, "secret", "holds a password", "Leave it to the settings of the store.");
            return;
        }
        text(path)
                .flatMap(Paths::faultOfSource)
                .ifPresent(reason -> faults.value(document, path, "path", reason, "Write a path below the root."));
        FormCheck.check(document, faults, pointer);
        period(pointer + "/coverage");
        for (String group : List.of("mapping", "select")) {
            Iterator<String> names = document.root().at(child(pointer, group)).fieldNames();
            while (names.hasNext()) {
                String name = names.next();
                if (!columns.contains(name)) {
                    String at = child(child(pointer, group), name);
                    String remedy = DidYouMean.sentence(columns, name);
                    faults.key(document, at, "unknown-column", "is not a column of ours", remedy);
                }
            }
        }
    }

    private void period(String pointer) {
        Dates.period(document, faults, pointer);
    }

    /** Names that accounts and audits give to what is no calendar. */
    private void reserved() {
        for (String list : CALENDARS) {
            List<String> families = Names.in(document, list, "family");
            for (int i = 0; i < families.size(); i++) {
                if (RESERVED.contains(families.get(i))) {
                    String at = list + "/" + i + "/family";
                    faults.value(document, at, "reserved", "names something else", "Give it another name.");
                }
            }
        }
    }

    /** The study and the launches must share a day. */
    private void observed() {
        Optional<LocalDate> from = Dates.at(document, "/observation/from");
        Optional<LocalDate> to = Dates.at(document, "/observation/to");
        Optional<LocalDate> first = Dates.at(document, "/launches/coverage/from");
        Optional<LocalDate> last = Dates.at(document, "/launches/coverage/to");
        boolean after = from.isPresent() && last.isPresent() && last.get().isBefore(from.get());
        boolean before = to.isPresent() && first.isPresent() && to.get().isBefore(first.get());
        if (after || before) {
            faults.value(document, "/observation", "period", "shares no day with launches.coverage", "");
        }
    }

    /** Bins must fill the lags. */
    private void profiles() {
        JsonNode lags = setting("lags");
        JsonNode bin = setting("bin");
        boolean whole = lags.isIntegralNumber() && bin.isIntegralNumber() && bin.asInt() > 0;
        if (whole && lags.asInt() % bin.asInt() != 0) {
            String at = "/profiles/" + (document.root().at("/profiles").has("lags") ? "lags" : "bin");
            String reason =
                    "does not fit: %d lags are no multiple of bins of %d days".formatted(lags.asInt(), bin.asInt());
            faults.value(document, at, "bins", reason, "Make lags a multiple of bin.");
        }
    }

    private JsonNode setting(String key) {
        JsonNode given = document.root().at("/profiles/" + key);
        return given.isMissingNode() ? JobSchema.standard("/properties/profiles/properties/" + key) : given;
    }

    private Optional<String> text(String pointer) {
        JsonNode node = document.root().at(pointer);
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }
}
