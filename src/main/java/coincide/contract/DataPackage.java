package coincide.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of tables as a Data Package 2.0: where each file lies, its bytes and hash, and what its columns are.
 *
 * @param description in a sentence; may be absent
 * @param version of what is in it
 * @param schemaVersion of its tables' columns, where such a version is kept
 */
public record DataPackage(
        String name,
        String title,
        Optional<String> description,
        String version,
        Optional<String> schemaVersion,
        Origin origin,
        List<Resource> resources) {

    /**
     * A file.
     *
     * @param path below the folder
     * @param rows where they were counted
     * @param key columns that make a row unique
     */
    public record Resource(
            String name,
            String path,
            String format,
            long bytes,
            String sha256,
            Optional<Long> rows,
            Optional<String> description,
            List<Field> fields,
            List<String> key) {
        public Resource {
            fields = List.copyOf(fields);
            key = List.copyOf(key);
        }

        private Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("name", name);
            tree.put("path", path);
            tree.put("type", "table");
            tree.put("format", format);
            tree.put("bytes", bytes);
            tree.put("hash", "sha256:" + sha256);
            rows.ifPresent(number -> tree.put("rows", number));
            description.ifPresent(text -> tree.put("description", text));
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("fields", fields.stream().map(Field::tree).toList());
            if (key.stream().anyMatch(this::mayBeMissing)) {
                schema.put("uniqueKeys", List.of(key));
            } else {
                schema.put("primaryKey", key);
            }
            tree.put("schema", schema);
            return tree;
        }

        private boolean mayBeMissing(String column) {
            return fields.stream()
                    .anyMatch(field ->
                            field.name().equals(column) && field.nullMeans().isPresent());
        }
    }

    /**
     * A column.
     *
     * @param type as Data Package names it
     * @param required whether every row has a value; false where nothing is known of it
     */
    public record Field(
            String name,
            String type,
            Optional<String> description,
            Optional<String> unit,
            Optional<String> nullMeans,
            boolean required,
            List<String> values) {
        public Field {
            values = List.copyOf(values);
        }

        /** Name and type alone. */
        public static Field bare(String name, String type) {
            return new Field(name, type, Optional.empty(), Optional.empty(), Optional.empty(), false, List.of());
        }

        /** A column with all that is known of it. */
        public static Field of(Column column) {
            return new Field(
                    column.name(),
                    column.type().inPackage(),
                    Optional.of(column.meaning()),
                    column.unit(),
                    column.nullMeans(),
                    column.required(),
                    column.values());
        }

        private Map<String, Object> tree() {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("name", name);
            tree.put("type", type);
            description.ifPresent(text -> tree.put("description", text));
            unit.ifPresent(text -> tree.put("unit", text));
            nullMeans.ifPresent(text -> tree.put("nullMeans", text));
            Map<String, Object> constraints = new LinkedHashMap<>();
            if (required) {
                constraints.put("required", true);
            }
            if (!values.isEmpty()) {
                constraints.put("enum", values);
            }
            if (!constraints.isEmpty()) {
                tree.put("constraints", constraints);
            }
            return tree;
        }
    }

    public DataPackage {
        resources = List.copyOf(resources);
    }

    /** The descriptor as a tree of maps, lists, texts and numbers, for {@code datapackage.json}. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        tree.put("name", name);
        tree.put("title", title);
        description.ifPresent(text -> tree.put("description", text));
        tree.put("version", version);
        schemaVersion.ifPresent(text -> tree.put("schema_version", text));
        if (!origin.licences().isEmpty()) {
            tree.put(
                    "licenses",
                    origin.licences().stream().map(DataPackage::tree).toList());
        }
        if (!origin.sources().isEmpty()) {
            tree.put(
                    "sources",
                    origin.sources().stream()
                            .map(source -> Map.of("title", source))
                            .toList());
        }
        tree.put("resources", resources.stream().map(Resource::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(Origin.Licence licence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", licence.name());
        tree.put("path", licence.path());
        return tree;
    }
}
