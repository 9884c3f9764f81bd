package coincide.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Computed against expected numbers, each within its own tolerance. */
public final class Comparison {
    private Comparison() {}

    /** One line for each expected number that was not computed or is out of tolerance. */
    public static List<String> faults(JsonNode expected, Map<String, Object> computed) {
        List<String> faults = new ArrayList<>();
        expected.properties().forEach(entry -> {
            JsonNode value = entry.getValue().get("value");
            if (!computed.containsKey(entry.getKey())) {
                faults.add("%s: expected %s, got nothing".formatted(entry.getKey(), value));
            } else if (!agrees(
                    value, computed.get(entry.getKey()), entry.getValue().get("tolerance"))) {
                faults.add("%s: expected %s, got %s".formatted(entry.getKey(), value, computed.get(entry.getKey())));
            }
        });
        return faults;
    }

    private static boolean agrees(JsonNode expected, Object computed, JsonNode tolerance) {
        if (expected.isNull() || computed == null) {
            return expected.isNull() && computed == null;
        }
        if (expected.isArray()) {
            return computed instanceof List<?> list && agree(expected, list, tolerance);
        }
        if (expected.isTextual()) {
            return expected.asText().equals(computed.toString());
        }
        if (!(computed instanceof Number number)) {
            return false;
        }
        double wanted = expected.asDouble();
        double slack = tolerance.path("abs").asDouble(0) + tolerance.path("rel").asDouble(0) * Math.abs(wanted);
        return Math.abs(number.doubleValue() - wanted) <= slack;
    }

    private static boolean agree(JsonNode expected, List<?> computed, JsonNode tolerance) {
        if (expected.size() != computed.size()) {
            return false;
        }
        for (int i = 0; i < computed.size(); i++) {
            if (!agrees(expected.get(i), computed.get(i), tolerance)) {
                return false;
            }
        }
        return true;
    }
}
