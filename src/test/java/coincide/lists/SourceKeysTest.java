package coincide.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key of a source or of a count is explained in the table of sources. */
class SourceKeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"launches.csv", "nuclear-tests.csv"})
    void everyKeyIsExplained(String file) throws IOException {
        String page = Files.readString(Path.of("data/SOURCES.md"));
        Stream<String> keys = Csv.rows(Path.of("data/launches", file), StandardCharsets.UTF_8).stream()
                .flatMap(row -> Stream.of(row.getField("sources"), row.getField("missiles_by")))
                .flatMap(cell -> Stream.of(cell.split(";")))
                .filter(key -> !key.isEmpty() && !key.startsWith("http"))
                .map(key -> key.replaceAll(":.*", ""));
        assertThat(keys.distinct().filter(key -> !page.contains("| `" + key + "` |")))
                .as("keys that data/SOURCES.md does not explain")
                .isEmpty();
    }
}
