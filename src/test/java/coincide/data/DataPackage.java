package coincide.data;

import coincide.plan.Sha256;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code datapackage.json} as it must be, made from the files, the dictionary and the list of sources. */
final class DataPackage {
    static final Path FILE = Csv.DATA.resolve("datapackage.json");
    private static final Map<String, String> TYPES = Map.of("edtf", "string", "instant", "datetime", "list", "string");

    private DataPackage() {}

    static String text() throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        tree.put("name", "north-korean-launches-and-milestones");
        tree.put("title", "North Korean launches and the calendars around them");
        tree.put(
                "description",
                "Launches since 1984 and calendars of meetings, exercises, visits and other milestones,"
                        + " each row with its sources and a confidence; see README.md.");
        tree.put("version", version());
        Map<String, Object> licence = ordered("name", "CC-BY-4.0");
        licence.put("path", "https://creativecommons.org/licenses/by/4.0/");
        tree.put("licenses", List.of(licence));
        tree.put(
                "sources",
                Sources.read().titles().entrySet().stream()
                        .map(source -> ordered("title", source.getKey() + ": " + source.getValue()))
                        .toList());
        List<Object> resources = new ArrayList<>();
        for (Csv.Resource resource : Csv.resources()) {
            resources.add(resource(resource));
        }
        tree.put("resources", resources);
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    private static Map<String, Object> resource(Csv.Resource resource) throws IOException {
        byte[] bytes = Files.readAllBytes(resource.file());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", resource.name());
        tree.put("path", Csv.DATA.relativize(resource.file()).toString().replace('\\', '/'));
        tree.put("type", "table");
        tree.put("format", "csv");
        tree.put("mediatype", "text/csv");
        tree.put("encoding", "utf-8");
        tree.put("bytes", bytes.length);
        tree.put("hash", "sha256:" + Sha256.of(bytes));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                Dictionary.read().tables().get(resource.table()).stream()
                        .map(DataPackage::field)
                        .toList());
        schema.put("primaryKey", key(resource.table()));
        tree.put("schema", schema);
        return tree;
    }

    /** The columns that name a row. */
    private static List<String> key(String table) {
        return switch (table) {
            case "launches" -> List.of("launch_id");
            case "milestones" -> List.of("milestone_id");
            case "series" -> List.of("calendar", "series");
            case "forecasts" -> List.of("forecast_id");
            case "findings" -> List.of("finding_id");
            case "readings" -> List.of("reading_id");
            default -> List.of("table", "column");
        };
    }

    private static Map<String, Object> field(Dictionary.Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", TYPES.getOrDefault(column.type(), column.type()));
        field.put("description", column.meaning());
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.values().isEmpty() && !column.type().equals("boolean")) {
            constraints.put("enum", column.values());
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    /** The edition of the data, as its README names it. */
    private static String version() throws IOException {
        return Files.readString(Csv.DATA.resolve("README.md"))
                .lines()
                .filter(line -> line.startsWith("Edition "))
                .map(line -> line.replaceFirst("Edition (\\S+?)[,.]? .*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> ordered(String key, String value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(key, value);
        return tree;
    }
}
