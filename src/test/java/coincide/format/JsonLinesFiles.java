package coincide.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** JSON lines for tests. */
public final class JsonLinesFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLinesFiles() {}

    /** A file with the rows of a table; an empty cell has no key. */
    public static void write(Path file, Table table) throws IOException {
        Files.writeString(
                file,
                table.lines().stream().map(line -> object(table, line) + "\n").collect(Collectors.joining()));
    }

    private static ObjectNode object(Table table, Table.Line line) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = 0; i < line.cells().size(); i++) {
            if (!line.cells().get(i).isEmpty()) {
                object.put(table.header().get(i), line.cells().get(i));
            }
        }
        return object;
    }
}
