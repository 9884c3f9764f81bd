package coincide.publish;

import coincide.plan.Run;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The promise of a snapshot: every file but {@code run.json} and {@code _SUCCESS}, by bytes and hash.
 *
 * @param files sorted by path
 */
public record Manifest(Run run, List<Entry> files) {
    static final String NAME = "manifest.json";

    /**
     * One file.
     *
     * @param path below the snapshot, with slashes
     * @param rows of a table
     */
    public record Entry(String path, long bytes, String sha256, Optional<Long> rows) {}

    public Manifest {
        files = List.copyOf(files);
    }

    /** The bytes of {@code manifest.json}. */
    byte[] bytes() {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("snapshot", run.snapshot());
        tree.put("as_of", run.asOf().toString());
        tree.put("key", run.key());
        tree.put("plan_hash", run.planHash());
        tree.put("data_version", run.dataVersion());
        tree.put("code_version", run.codeVersion());
        tree.put("files", files.stream().map(Manifest::tree).toList());
        return Json.text(tree).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> tree(Entry file) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("path", file.path());
        tree.put("bytes", file.bytes());
        tree.put("sha256", file.sha256());
        file.rows().ifPresent(rows -> tree.put("rows", rows));
        return tree;
    }

    /** The manifest in the bytes; empty when they are none. */
    static Optional<Manifest> parse(byte[] bytes) {
        return Json.parse(bytes).flatMap(Manifest::parse);
    }

    private static Optional<Manifest> parse(JsonNode tree) {
        try {
            List<Entry> files = new ArrayList<>();
            for (JsonNode file : tree.required("files")) {
                Optional<Long> rows = Optional.ofNullable(file.get("rows")).map(JsonNode::asLong);
                files.add(new Entry(text(file, "path"), file.required("bytes").asLong(), text(file, "sha256"), rows));
            }
            Run run = new Run(
                    LocalDate.parse(text(tree, "as_of")),
                    text(tree, "plan_hash"),
                    text(tree, "data_version"),
                    text(tree, "code_version"),
                    text(tree, "key"));
            return Optional.of(new Manifest(run, files));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode tree, String field) {
        return tree.required(field).asText();
    }

    /** Paths whose entries differ, or that only one of the two has. */
    List<String> differences(Manifest other) {
        TreeSet<String> paths = new TreeSet<>();
        files.stream().filter(file -> !other.files.contains(file)).forEach(file -> paths.add(file.path()));
        other.files.stream().filter(file -> !files.contains(file)).forEach(file -> paths.add(file.path()));
        return List.copyOf(paths);
    }
}
