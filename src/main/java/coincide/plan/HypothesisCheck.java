package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the schema cannot say about hypotheses: keys that belong to a statistic, names that exist, windows with days in them. */
final class HypothesisCheck {
    private static final List<String> SETTINGS =
            List.of("families", "union_of", "window", "grid", "months", "period", "eras", "days", "subset", "hours");

    /** Null models for sums over days that need no calendar to move. */
    private static final Set<NullCode> OF_DAYS = EnumSet.complementOf(EnumSet.of(NullCode.N7, NullCode.N8));

    /** Null models that give whole histories. */
    private static final Set<NullCode> OF_HISTORIES = EnumSet.of(NullCode.N2, NullCode.N5, NullCode.N11);

    /** The one null model for what permutes launch days, or their labels, within years. */
    private static final Set<NullCode> WITHIN_YEARS = EnumSet.of(NullCode.N3y);

    /** The one null model for what is described against an even spread over all time. */
    private static final Set<NullCode> EVEN = EnumSet.of(NullCode.N1);

    private record Keys(List<String> required, List<String> allowed, Set<NullCode> nulls) {}

    private final Document document;
    private final Faults faults;
    private final List<String> families;
    private final List<String> ids;

    private HypothesisCheck(Document document, Faults faults) {
        this.document = document;
        this.faults = faults;
        this.families = Names.in(document, "/calendars", "family");
        this.ids = Names.in(document, "/hypotheses", "id");
    }

    static void check(Document document, Faults faults) {
        HypothesisCheck check = new HypothesisCheck(document, faults);
        JsonNode hypotheses = document.root().path("hypotheses");
        for (int i = 0; i < hypotheses.size(); i++) {
            check.hypothesis("/hypotheses/" + i, hypotheses.path(i));
        }
    }

    private void hypothesis(String pointer, JsonNode hypothesis) {
        keys(pointer, hypothesis);
        Names.check(document, faults, pointer + "/families", families, "family");
        Names.check(document, faults, pointer + "/union_of", ids, "hypothesis");
        union(pointer + "/union_of", hypothesis.path("union_of"));
        WindowCheck.check(document, faults, pointer + "/window");
        for (int i = 0; i < hypothesis.path("grid").size(); i++) {
            WindowCheck.check(document, faults, pointer + "/grid/" + i);
            if (hypothesis.path("grid").path(i).equals(hypothesis.path("window"))) {
                String reason = "repeats the window of the hypothesis";
                faults.value(document, pointer + "/grid/" + i, "repeated", reason, "Remove it from the grid.");
            }
        }
        Dates.period(document, faults, pointer + "/period");
        eras(pointer + "/eras");
        reason(pointer, hypothesis);
    }

    /** Who has nothing to measure says why; who has no verdict has nothing to excuse, and needs something to describe. */
    private void reason(String pointer, JsonNode hypothesis) {
        String statistic = hypothesis.path("statistic").asText();
        boolean verdict = !hypothesis.path("role").asText().equals("described");
        boolean evenOnly = List.of("hour_share", "trend").contains(statistic);
        if (statistic.equals("none") && !hypothesis.has("reason")) {
            String what = "%s has no \"reason\"".formatted(Document.spoken(pointer));
            faults.add(document.value(pointer), "missing-key", what, "The statistic none needs it.");
        }
        if (!verdict && hypothesis.has("reason")) {
            faults.key(document, pointer + "/reason", "unused-key", "is not used by the role described", "Remove it.");
        }
        if (!verdict && statistic.equals("none") || verdict && evenOnly && !hypothesis.has("reason")) {
            String reason = "does not fit the statistic " + statistic;
            String remedy =
                    verdict ? "It has no test: use described." : "It has no estimate: use primary or secondary.";
            faults.value(document, pointer + "/role", "role", reason, remedy);
        }
    }

    private void keys(String pointer, JsonNode hypothesis) {
        String statistic = hypothesis.path("statistic").asText();
        Keys keys = keysOf(statistic, hypothesis.has("union_of"));
        if (keys == null) {
            return;
        }
        nulls(pointer, hypothesis, statistic, keys.nulls());
        for (String key : SETTINGS) {
            if (keys.required().contains(key) && !hypothesis.has(key)) {
                String what = "%s has no %s".formatted(Document.spoken(pointer), Quoted.of(key));
                faults.add(document.value(pointer), "missing-key", what, "The statistic " + statistic + " needs it.");
            }
            if (hypothesis.has(key)
                    && !keys.required().contains(key)
                    && !keys.allowed().contains(key)) {
                String reason = "is not used by the statistic " + statistic;
                faults.key(document, Document.child(pointer, key), "unused-key", reason, "Remove it.");
            }
        }
    }

    private void nulls(String pointer, JsonNode hypothesis, String statistic, Set<NullCode> usable) {
        nullModel(pointer + "/null", hypothesis.path("null"), statistic, usable);
        for (String list : List.of("named", "beside")) {
            for (int i = 0; i < hypothesis.path(list).size(); i++) {
                nullModel(pointer + "/" + list + "/" + i, hypothesis.path(list).path(i), statistic, usable);
            }
        }
    }

    private void nullModel(String pointer, JsonNode code, String statistic, Set<NullCode> usable) {
        boolean known =
                Arrays.stream(NullCode.values()).anyMatch(one -> one.name().equals(code.asText()));
        if (known && !usable.contains(NullCode.valueOf(code.asText()))) {
            String reason = "does not fit a " + statistic + (usable == OF_DAYS ? " without one calendar to move" : "");
            String remedy = "Use one of " + usable.stream().map(Enum::name).collect(Collectors.joining(", ")) + ".";
            faults.value(document, pointer, "null-model", reason, remedy);
        }
    }

    private static Keys keysOf(String statistic, boolean union) {
        return switch (statistic) {
            case "window_count" ->
                union
                        ? new Keys(List.of("union_of"), List.of(), OF_DAYS)
                        : new Keys(List.of("families", "window"), List.of("grid"), EnumSet.allOf(NullCode.class));
            case "trigger_count" -> new Keys(List.of("families", "window"), List.of(), OF_HISTORIES);
            case "nearest_lag", "event_distance" -> new Keys(List.of("families"), List.of(), OF_HISTORIES);
            case "season_share" -> new Keys(List.of("months"), List.of("period"), OF_DAYS);
            case "rate_contrast" -> new Keys(List.of("union_of", "eras"), List.of(), EnumSet.of(NullCode.N10));
            case "follow_up" -> new Keys(List.of("days"), List.of(), WITHIN_YEARS);
            case "subset_contrast" -> new Keys(List.of("union_of", "subset"), List.of(), WITHIN_YEARS);
            case "weekday" -> new Keys(List.of(), List.of(), WITHIN_YEARS);
            case "hour_share" -> new Keys(List.of("hours"), List.of(), EVEN);
            case "trend" -> new Keys(List.of(), List.of(), EVEN);
            case "none" -> new Keys(List.of(), List.of(), EnumSet.allOf(NullCode.class));
            default -> null;
        };
    }

    private void union(String pointer, JsonNode names) {
        JsonNode hypotheses = document.root().path("hypotheses");
        for (int i = 0; i < names.size(); i++) {
            int member = ids.indexOf(names.path(i).asText());
            JsonNode named = member < 0 ? hypotheses : hypotheses.path(member);
            if (member >= 0 && (!named.path("statistic").asText().equals("window_count") || named.has("union_of"))) {
                String reason = "is not a window_count of families";
                faults.value(document, pointer + "/" + i, "union", reason, "Name hypotheses that have a window.");
            }
        }
    }

    private void eras(String pointer) {
        Dates.period(document, faults, pointer + "/0");
        Dates.period(document, faults, pointer + "/1");
        Optional<LocalDate> second = Dates.at(document, pointer + "/1/from");
        LocalDate firstEnd = Dates.at(document, pointer + "/0/to").orElse(CivilDate.OPEN_END);
        if (second.isPresent() && !second.get().isAfter(firstEnd)) {
            String reason = "begins before %s[0] has ended".formatted(Document.spoken(pointer));
            faults.value(document, pointer + "/1/from", "period", reason, "Eras are in order and share no day.");
        }
    }
}
