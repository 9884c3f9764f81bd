package coincide.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The promise of a snapshot in the Open Data Contract Standard 3.1.0.
 *
 * @param product name of what is published, the same every night
 * @param schemaVersion major.minor.patch: a new major one breaks readers, a new minor one adds columns or tables
 * @param identity what the snapshot was made from, by name
 * @param tables those of the snapshot, with their rows
 */
public record DataContract(
        String product,
        String title,
        String schemaVersion,
        Origin origin,
        Map<String, String> identity,
        Map<TableContract, Long> tables) {
    private static final ObjectWriter YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build()
            .writer();
    private static final Map<Column.Type, String> SQL = Map.of(Column.Type.LONG, "bigint");

    /** The text of {@code contract.odcs.yaml}; equal contracts give equal bytes. */
    public String yaml() {
        try {
            return YAML.writeValueAsString(tree());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write the contract of " + product, e);
        }
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("apiVersion", "v3.1.0");
        tree.put("kind", "DataContract");
        tree.put("id", "coincide." + product);
        tree.put("name", title);
        tree.put("version", schemaVersion);
        tree.put("status", "active");
        tree.put("dataProduct", product);
        tree.put("description", description());
        tree.put(
                "servers",
                List.of(ordered(
                        "server", "snapshot",
                        "type", "local",
                        "description", "Below the folder of this file, one sorted file a table",
                        "path", "./tables/*/*.parquet",
                        "format", "parquet")));
        tree.put("schema", schema());
        tree.put("slaProperties", service());
        tree.put(
                "customProperties",
                identity.entrySet().stream()
                        .map(entry -> ordered("property", entry.getKey(), "value", entry.getValue()))
                        .toList());
        return tree;
    }

    private Map<String, Object> description() {
        Map<String, Object> tree = ordered(
                "purpose",
                "Whether launches happen nearer to milestones than chance would put them: data, tests and verdicts.",
                "usage",
                "Read the pointer latest.json first and all tables from the one snapshot that it names.",
                "limitations",
                "Timing can show coincidence beyond chance, not intent. NULL is unknown or not applicable, as each column says.");
        List<Map<String, Object>> terms = new ArrayList<>();
        origin.licences().forEach(licence -> terms.add(ordered("property", "licence", "value", licence.name())));
        origin.sources().forEach(source -> terms.add(ordered("property", "source", "value", source)));
        if (!terms.isEmpty()) {
            tree.put("customProperties", terms);
        }
        return tree;
    }

    private List<Map<String, Object>> schema() {
        List<Map<String, Object>> schema = new ArrayList<>();
        tables.forEach((table, rows) -> {
            Map<String, Object> tree = ordered(
                    "name", table.name(),
                    "physicalName", "tables/%s/%s.parquet".formatted(table.name(), table.name()),
                    "physicalType", "file",
                    "logicalType", "object",
                    "description", table.meaning());
            tree.put(
                    "properties",
                    table.columns().stream()
                            .map(column -> property(table, column))
                            .toList());
            tree.put(
                    "quality",
                    List.of(
                            library("rowCount", "Rows of this snapshot", rows, Map.of()),
                            library(
                                    "duplicateValues",
                                    "The key names one row",
                                    0,
                                    Map.of("arguments", Map.of("properties", table.key())))));
            schema.add(tree);
        });
        return schema;
    }

    private static Map<String, Object> property(TableContract table, Column column) {
        Map<String, Object> tree = ordered(
                "name", column.name(),
                "logicalType", column.type().inContract(),
                "physicalType",
                        SQL.getOrDefault(column.type(), column.type().name().toLowerCase(Locale.ROOT)),
                "description", column.meaning(),
                "required", column.required());
        int place = table.key().indexOf(column.name());
        if (place >= 0) {
            tree.put("primaryKey", true);
            tree.put("primaryKeyPosition", place + 1);
        }
        List<Map<String, Object>> custom = new ArrayList<>();
        column.unit().ifPresent(unit -> custom.add(ordered("property", "unit", "value", unit)));
        column.nullMeans().ifPresent(why -> custom.add(ordered("property", "nullMeans", "value", why)));
        if (!custom.isEmpty()) {
            tree.put("customProperties", custom);
        }
        if (!column.values().isEmpty()) {
            tree.put(
                    "quality",
                    List.of(library(
                            "invalidValues",
                            "The list is closed",
                            0,
                            Map.of("arguments", Map.of("validValues", column.values())))));
        }
        if (column.type() == Column.Type.DOUBLE) {
            tree.put(
                    "quality",
                    List.of(ordered(
                            "type", "sql",
                            "description", "No NaN and no infinity",
                            "query", "SELECT COUNT(*) FROM {object} WHERE isnan({property}) OR isinf({property})",
                            "mustBe", 0)));
        }
        return tree;
    }

    private static Map<String, Object> library(String metric, String meaning, long mustBe, Map<String, Object> more) {
        Map<String, Object> tree = ordered("type", "library", "metric", metric, "description", meaning);
        tree.putAll(more);
        tree.put("mustBe", mustBe);
        return tree;
    }

    private static List<Map<String, Object>> service() {
        return List.of(
                ordered(
                        "property", "frequency",
                        "value", 1,
                        "unit", "d",
                        "description",
                                "One snapshot a night in which inputs, plan or program changed; else the last one stands"),
                ordered(
                        "property", "retention",
                        "value", "until pruned",
                        "description", "Snapshots never change; the one that the pointer names is never pruned"),
                ordered(
                        "property", "compatibility",
                        "value", "minor",
                        "description", "Within a major version columns are only added, and can be NULL"));
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            tree.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return tree;
    }
}
