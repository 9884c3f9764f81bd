package coincide.notebook;

import coincide.plan.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a bundle as a Data Package. */
final class DataPackage {
    private DataPackage() {}

    static String text(Export export) {
        List<Map<String, Object>> resources = new ArrayList<>();
        for (DataTable table : export.tables()) {
            resources.add(resource(table, table.name(), "parquet", table.parquet()));
            table.csv()
                    .ifPresent(csv -> resources.add(
                            resource(table, table.name() + "-csv", "csv", csv.getBytes(StandardCharsets.UTF_8))));
        }
        return SortedJson.text(Map.of(
                "$schema",
                "https://datapackage.org/profiles/2.0/datapackage.json",
                "name",
                export.job() + "-notebook",
                "title",
                export.title(),
                "version",
                export.version(),
                "licenses",
                List.of(Map.of("name", "CC-BY-4.0", "path", "https://creativecommons.org/licenses/by/4.0/")),
                "resources",
                resources));
    }

    private static Map<String, Object> resource(DataTable table, String name, String format, byte[] content) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("name", name);
        tree.put("path", "data/" + table.name() + "." + format);
        tree.put("format", format);
        tree.put("bytes", content.length);
        tree.put("hash", "sha256:" + Sha256.of(content));
        tree.put("type", "table");
        tree.put(
                "schema",
                Map.of(
                        "fields",
                        table.fields().stream()
                                .map(field -> Map.of("name", field.name(), "type", field.type()))
                                .toList(),
                        "primaryKey",
                        table.key()));
        return tree;
    }
}
