package coincide.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** SHA-256 of a plan in canonical form: comments, layout, order of keys and spelling of numbers do not count. */
final class PlanHash {
    private PlanHash() {}

    static String of(JsonNode plan) {
        return Sha256.of(canonical(plan).getBytes(StandardCharsets.UTF_8));
    }

    static String canonical(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), canonical(member.getValue())));
            List<String> parts = new ArrayList<>();
            members.forEach((key, value) -> parts.add(JsonNodeFactory.instance.textNode(key) + ":" + value));
            return "{" + String.join(",", parts) + "}";
        }
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            node.forEach(item -> parts.add(canonical(item)));
            return "[" + String.join(",", parts) + "]";
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toString() : node.toString();
    }
}
