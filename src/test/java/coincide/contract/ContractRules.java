package coincide.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the Open Data Contract Standard 3.1.0 asks of the parts that our contracts use: no other keys, and known words. */
public final class ContractRules {
    private static final Set<String> DOCUMENT = Set.of(
            "apiVersion",
            "kind",
            "id",
            "name",
            "version",
            "status",
            "dataProduct",
            "description",
            "servers",
            "schema",
            "slaProperties",
            "customProperties");
    private static final Set<String> LOGICAL =
            Set.of("string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean");
    private static final Set<String> METRICS =
            Set.of("nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount");
    private static final Set<String> STATUS = Set.of("proposed", "draft", "active", "deprecated", "retired");

    private final List<String> faults = new ArrayList<>();

    private ContractRules() {}

    /** Where a contract is not what the standard asks for, by place and reason. */
    public static List<String> faults(String yaml) throws com.fasterxml.jackson.core.JsonProcessingException {
        ContractRules rules = new ContractRules();
        rules.document(new YAMLMapper().readTree(yaml));
        return rules.faults;
    }

    private void document(JsonNode tree) {
        keys("contract", tree, DOCUMENT, "apiVersion", "kind", "id", "version", "status");
        one("apiVersion", tree.path("apiVersion"), Set.of("v3.1.0"));
        one("kind", tree.path("kind"), Set.of("DataContract"));
        one("status", tree.path("status"), STATUS);
        matches("version", tree.path("version"), "[0-9]+\\.[0-9]+\\.[0-9]+");
        keys("description", tree.path("description"), Set.of("purpose", "usage", "limitations", "customProperties"));
        custom("description", tree.path("description"));
        custom("contract", tree);
        for (JsonNode server : tree.path("servers")) {
            keys("server", server, Set.of("server", "type", "description", "path", "format"), "server", "type");
            one("server.type", server.path("type"), Set.of("local"));
            keys("local server", server, Set.of("server", "type", "description", "path", "format"), "path", "format");
        }
        for (JsonNode promise : tree.path("slaProperties")) {
            keys("sla", promise, Set.of("property", "value", "unit", "description"), "property", "value");
        }
        Set<String> names = new HashSet<>();
        for (JsonNode table : tree.path("schema")) {
            table(table, names);
        }
    }

    private void table(JsonNode table, Set<String> names) {
        String place = "schema " + table.path("name").asText();
        keys(
                place,
                table,
                Set.of("name", "physicalName", "physicalType", "logicalType", "description", "properties", "quality"),
                "name");
        one(place + ".logicalType", table.path("logicalType"), Set.of("object"));
        if (!names.add(table.path("name").asText())) {
            faults.add(place + ": named twice");
        }
        Set<String> columns = new HashSet<>();
        table.path("properties").forEach(column -> property(place, column, columns));
        table.path("quality").forEach(rule -> quality(place, rule));
        List<Integer> places = new ArrayList<>();
        table.path("properties").forEach(column -> {
            if (column.path("primaryKey").asBoolean()) {
                places.add(column.path("primaryKeyPosition").asInt());
            }
        });
        for (int i = 1; i <= places.size(); i++) {
            if (!places.contains(i)) {
                faults.add(place + ": the key has no column at " + i);
            }
        }
    }

    private void property(String table, JsonNode column, Set<String> columns) {
        String place = table + "." + column.path("name").asText();
        keys(
                place,
                column,
                Set.of(
                        "name",
                        "logicalType",
                        "physicalType",
                        "description",
                        "required",
                        "primaryKey",
                        "primaryKeyPosition",
                        "customProperties",
                        "quality"),
                "name");
        one(place + ".logicalType", column.path("logicalType"), LOGICAL);
        if (!columns.add(column.path("name").asText())) {
            faults.add(place + ": named twice");
        }
        custom(place, column);
        column.path("quality").forEach(rule -> quality(place, rule));
    }

    private void quality(String place, JsonNode rule) {
        keys(
                place + " quality",
                rule,
                Set.of("type", "metric", "description", "arguments", "query", "mustBe"),
                "type",
                "mustBe");
        if (rule.path("type").asText().equals("library")) {
            one(place + " metric", rule.path("metric"), METRICS);
        } else {
            one(place + " quality type", rule.path("type"), Set.of("sql"));
            keys(place + " sql rule", rule, Set.of("type", "description", "query", "mustBe"), "query");
        }
    }

    private void custom(String place, JsonNode owner) {
        for (JsonNode property : owner.path("customProperties")) {
            keys(place + " custom property", property, Set.of("property", "value"), "property", "value");
            matches(place + " custom property", property.path("property"), "[a-z][A-Za-z0-9]*");
        }
    }

    private void keys(String place, JsonNode tree, Set<String> known, String... required) {
        tree.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                faults.add(place + ": unknown key " + key);
            }
        });
        for (String key : required) {
            if (!tree.has(key)) {
                faults.add(place + ": no " + key);
            }
        }
    }

    private void one(String place, JsonNode value, Set<String> known) {
        if (!value.isTextual() || !known.contains(value.asText())) {
            faults.add("%s: %s is none of %s".formatted(place, value, known));
        }
    }

    private void matches(String place, JsonNode value, String pattern) {
        if (!value.isTextual() || !Pattern.matches(pattern, value.asText())) {
            faults.add("%s: %s is no %s".formatted(place, value, pattern));
        }
    }
}
