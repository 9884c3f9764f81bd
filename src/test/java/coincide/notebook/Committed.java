package coincide.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundle that lies in the repository, and how bundles are compared. */
public final class Committed {
    public static final Path BUNDLE = Path.of("notebooks-export", "dprk");

    /** What to do where the bundle is not what the code makes. */
    public static final String RENEW = """
            notebooks-export/dprk is not what this code makes. Renew it and commit it:
              mvn -B -Dtest=ShippedRunTest -Dgolden.write=true test
              python3 src/test/python/execute_notebook.py notebooks-export/dprk/dprk.ipynb
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Committed() {}

    /** All files below a folder. */
    public static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A notebook without what running it adds. */
    public static JsonNode unexecuted(byte[] notebook) throws IOException {
        JsonNode tree = JSON.readTree(notebook);
        for (JsonNode cell : tree.get("cells")) {
            ((ObjectNode) cell).remove("execution_count");
            ((ObjectNode) cell).remove("outputs");
        }
        return tree;
    }

    /** What each cell gave, by its id; bitmaps, which differ from one machine to the next, left out. */
    public static SortedMap<String, JsonNode> outputs(byte[] notebook) throws IOException {
        SortedMap<String, JsonNode> outputs = new TreeMap<>();
        for (JsonNode cell : JSON.readTree(notebook).get("cells")) {
            if (cell.has("outputs")) {
                for (JsonNode output : cell.get("outputs")) {
                    ((ObjectNode) output).remove("execution_count");
                    if (output.get("data") instanceof ObjectNode data) {
                        data.remove("image/png");
                    }
                }
                outputs.put(cell.get("id").asText(), cell.get("outputs"));
            }
        }
        return outputs;
    }
}
