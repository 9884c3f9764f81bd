package coincide.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed notebook runs, agrees with the numbers beside it, and its outputs are those that it gives. */
class ExecutedNotebookTest {
    private static final String NOT_RUN =
            "NOT RUN: no Python with nbclient, ipykernel, numpy and pandas is here, so the exported notebook was not executed";
    private static final Path BUNDLE = Path.of("notebooks-export", "dprk");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path copy;

    @Test
    void givesTheOutputsThatAreInside() throws IOException, InterruptedException {
        Optional<String> python = python();
        if (!"true".equals(System.getenv("CI")) && python.isEmpty()) {
            System.err.println(NOT_RUN);
            assumeThat(false).as(NOT_RUN).isTrue();
        }
        assertThat(python).as(NOT_RUN).isPresent();
        copyBundle();
        Path notebook = copy.resolve("dprk.ipynb");
        Process run = new ProcessBuilder(python.get(), "src/test/python/execute_notebook.py", notebook.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
        List<String> committed = printed(BUNDLE.resolve("dprk.ipynb"));
        assertThat(printed(notebook)).isEqualTo(committed);
        assertThat(committed.get(committed.size() - 1)).matches("(?s).* numbers agree\\.\n");
    }

    /** The first Python that can execute a notebook. */
    private static Optional<String> python() throws InterruptedException {
        for (String name : List.of("/usr/bin/python3", "python3")) {
            try {
                Process look = new ProcessBuilder(name, "-c", "import nbclient, nbformat, ipykernel, numpy, pandas")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (look.waitFor() == 0) {
                    return Optional.of(name);
                }
            } catch (IOException notThere) {
                continue;
            }
        }
        return Optional.empty();
    }

    private void copyBundle() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(BUNDLE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static List<String> printed(Path notebook) throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode cell : JSON.readTree(notebook.toFile()).get("cells")) {
            for (JsonNode output : cell.path("outputs")) {
                StringBuilder text = new StringBuilder();
                output.path("text").forEach(line -> text.append(line.asText()));
                texts.add(text.toString());
            }
        }
        return texts;
    }
}
