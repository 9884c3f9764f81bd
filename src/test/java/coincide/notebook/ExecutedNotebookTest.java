package coincide.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the committed bundle carries runs, agrees with the numbers beside it, and says what is inside. */
class ExecutedNotebookTest {
    private static final SortedMap<String, byte[]> FILES = Committed.files(Committed.BUNDLE);

    @TempDir
    private Path copy;

    @BeforeEach
    void copyTheBundle() throws IOException {
        for (String name : FILES.keySet()) {
            Path target = copy.resolve(name);
            Files.createDirectories(target.getParent());
            Files.write(target, FILES.get(name));
        }
    }

    @Test
    void givesTheOutputsThatAreInside() throws IOException, InterruptedException {
        String python = Programs.python("nbclient, nbformat, ipykernel, numpy, pandas");
        Path notebook = copy.resolve("dprk.ipynb");
        Programs.said(Path.of("."), python, "src/test/python/execute_notebook.py", notebook.toString());
        SortedMap<String, JsonNode> inside = Committed.outputs(FILES.get("dprk.ipynb"));
        assertThat(inside.get("pictures")).isNotEmpty();
        assertThat(inside.get("table").at("/0/text")).last().satisfies(line -> assertThat(line.asText())
                .matches("All [1-9]\\d+ numbers agree\\.\n"));
        assertThat(Committed.outputs(Files.readAllBytes(notebook)))
                .as(Committed.RENEW)
                .isEqualTo(inside);
    }

    @Test
    void theScriptSaysTheSame() throws IOException, InterruptedException {
        String python = Programs.python("numpy, pandas");
        StringBuilder inside = new StringBuilder();
        for (String cell : new String[] {"read-tables", "table"}) {
            Committed.outputs(FILES.get("dprk.ipynb")).get(cell).forEach(output -> output.get("text")
                    .forEach(line -> inside.append(line.asText())));
        }
        assertThat(Programs.said(copy, python, "dprk.py")).endsWith(inside);
    }

    @Test
    void theMainNumberIsTheSameInR() throws IOException, InterruptedException {
        String said = Programs.said(copy, Programs.r(), "main_number.R");
        assertThat(said.lines().filter(line -> line.matches("\\d .*")))
                .hasSize(6)
                .allSatisfy(line -> {
                    String[] words = line.strip().split("\\s+");
                    assertThat(words[words.length - 2]).isEqualTo(words[words.length - 1]);
                });
    }

    @Test
    void otherDataStopTheScripts() throws IOException {
        for (String name : FILES.keySet()) {
            if (name.endsWith(".parquet")) {
                Files.delete(copy.resolve(name)); // the CSV twins are read
            }
        }
        Path launches = copy.resolve("data/launches.csv");
        List<String> lines = Files.readAllLines(launches);
        Files.write(launches, lines.subList(0, lines.size() / 2));
        String python = Programs.python("numpy, pandas");
        assertThatThrownBy(() -> Programs.said(copy, python, "dprk.py"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("launch days: ")
                .hasMessageContaining(" published");
        assertThatThrownBy(() -> Programs.said(copy, Programs.r(), "main_number.R"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("abs(here - published)");
    }
}
