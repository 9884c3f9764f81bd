package coincide.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What readers may rely on, and how far something newer keeps it.
 *
 * @param version of the schema
 * @param tables columns of each table, by name
 * @param keys of each table
 */
record Promised(String version, Map<String, Map<String, Cell>> tables, Map<String, List<String>> keys) {
    /** A column as readers see it. */
    record Cell(String type, boolean required, List<String> values) {}

    static Promised of(String version, List<TableContract> contracts) {
        Map<String, Map<String, Cell>> tables = new TreeMap<>();
        Map<String, List<String>> keys = new TreeMap<>();
        for (TableContract table : contracts) {
            Map<String, Cell> columns = new TreeMap<>();
            for (Column column : table.columns()) {
                columns.put(column.name(), new Cell(column.type().name(), column.required(), column.values()));
            }
            tables.put(table.name(), columns);
            keys.put(table.name(), table.key());
        }
        return new Promised(version, tables, keys);
    }

    /** How something newer breaks this promise, by table and column; empty where it keeps it. */
    List<String> brokenBy(Promised newer) {
        List<String> broken = new ArrayList<>();
        tables.forEach((table, columns) -> {
            if (!newer.tables.containsKey(table)) {
                broken.add("table %s is gone".formatted(table));
                return;
            }
            if (!newer.keys.get(table).equals(keys.get(table))) {
                broken.add("the key of %s was %s, now %s".formatted(table, keys.get(table), newer.keys.get(table)));
            }
            Map<String, Cell> now = newer.tables.get(table);
            columns.forEach((name, cell) -> broken.addAll(broken(table + "." + name, cell, now.get(name))));
            now.forEach((name, cell) -> {
                if (!columns.containsKey(name) && cell.required()) {
                    broken.add("new column %s.%s must allow NULL: older files do not have it".formatted(table, name));
                }
            });
        });
        return broken;
    }

    private static List<String> broken(String column, Cell was, Cell is) {
        if (is == null) {
            return List.of("column %s is gone".formatted(column));
        }
        List<String> broken = new ArrayList<>();
        if (!is.type().equals(was.type())) {
            broken.add("column %s was %s, now %s".formatted(column, was.type(), is.type()));
        }
        if (was.required() && !is.required()) {
            broken.add("column %s always had a value, now it may be NULL".formatted(column));
        }
        if (was.values().isEmpty() && !is.values().isEmpty()) {
            broken.add("column %s took any value, now only %s".formatted(column, is.values()));
        }
        for (String value : was.values()) {
            if (!is.values().isEmpty() && !is.values().contains(value)) {
                broken.add("column %s could be \"%s\", now it cannot".formatted(column, value));
            }
        }
        if (!was.values().isEmpty() && is.values().isEmpty()) {
            broken.add("column %s was one of a closed list, now anything".formatted(column));
        }
        return broken;
    }

    static Promised parse(String text) throws IOException {
        JsonNode tree = new ObjectMapper().readTree(text);
        Map<String, Map<String, Cell>> tables = new TreeMap<>();
        Map<String, List<String>> keys = new TreeMap<>();
        tree.path("tables").properties().forEach(table -> {
            Map<String, Cell> columns = new TreeMap<>();
            table.getValue()
                    .path("columns")
                    .properties()
                    .forEach(column -> columns.put(
                            column.getKey(),
                            new Cell(
                                    column.getValue().path("type").asText(),
                                    column.getValue().path("required").asBoolean(),
                                    texts(column.getValue().path("values")))));
            tables.put(table.getKey(), columns);
            keys.put(table.getKey(), texts(table.getValue().path("key")));
        });
        return new Promised(tree.path("version").asText(), tables, keys);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /** A line a column, so that a change shows as one. */
    String text() throws IOException {
        ObjectMapper json = new ObjectMapper();
        StringBuilder text = new StringBuilder("{\n\"version\": \"" + version + "\",\n\"tables\": {");
        String table = "\n";
        for (Map.Entry<String, Map<String, Cell>> one : tables.entrySet()) {
            text.append(table)
                    .append("\"%s\": {\"key\": %s, \"columns\": {"
                            .formatted(one.getKey(), json.writeValueAsString(keys.get(one.getKey()))));
            String column = "\n  ";
            for (Map.Entry<String, Cell> cell : one.getValue().entrySet()) {
                text.append(column)
                        .append("\"%s\": %s".formatted(cell.getKey(), json.writeValueAsString(cell.getValue())));
                column = ",\n  ";
            }
            text.append("}}");
            table = ",\n";
        }
        return text.append("}}\n").toString();
    }
}
