package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.notebook.Committed;
import coincide.plan.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped job as its users run it, and the bundle in the repository that was made from it. */
class ShippedRunTest {
    private static final String NOTEBOOK = "dprk.ipynb";
    private static final String SUMS = "SHA256SUMS";

    @TempDir
    private static Path folder;

    private static SortedMap<String, byte[]> made;
    private static SortedMap<String, byte[]> committed;

    @BeforeAll
    static void runOnce() {
        String out = folder.resolve("out").toString();
        Path bundle = folder.resolve("bundle");
        succeeds("run", "jobs/dprk.yaml", "--out", out, "--master", "local[*]");
        succeeds("notebook", "jobs/dprk.yaml", "--from", out, "--out", bundle.toString());
        if (Boolean.getBoolean("golden.write")) {
            succeeds("notebook", "jobs/dprk.yaml", "--from", out, "--out", Committed.BUNDLE.toString());
        }
        made = Committed.files(bundle);
        committed = Committed.files(Committed.BUNDLE);
    }

    private static void succeeds(String... args) {
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), args);
        assertThat(code).as(err.toString()).isZero();
    }

    @Test
    void theCommittedBundleHasTheFilesThatTheCodeMakes() {
        Set<String> names = new TreeSet<>(made.keySet());
        names.addAll(committed.keySet());
        assertThat(names)
                .hasSizeGreaterThan(50)
                .filteredOn(name -> !name.equals(NOTEBOOK) && !name.equals(SUMS))
                .filteredOn(name -> !Arrays.equals(made.get(name), committed.get(name)))
                .as(Committed.RENEW)
                .isEmpty();
    }

    /** Only running adds to the notebook, and running gives the pictures that it opens with. */
    @Test
    void theCommittedNotebookIsTheOneThatTheCodeMakesExecuted() throws IOException {
        JsonNode other = Committed.unexecuted(committed.get(NOTEBOOK));
        List<JsonNode> theirs = new ArrayList<>();
        other.get("cells").forEach(theirs::add);
        JsonNode own = Committed.unexecuted(made.get(NOTEBOOK));
        assertThat(IntStream.range(0, own.get("cells").size())
                        .mapToObj(own.get("cells")::get)
                        .filter(cell -> !theirs.contains(cell))
                        .map(cell -> cell.get("id").asText()))
                .as(Committed.RENEW)
                .isEmpty();
        assertThat(own.equals(other)).as(Committed.RENEW).isTrue();
        JsonNode opening = Committed.outputs(made.get(NOTEBOOK)).get("pictures");
        assertThat(opening).hasSize(3);
        assertThat(opening.equals(Committed.outputs(committed.get(NOTEBOOK)).get("pictures")))
                .as(Committed.RENEW)
                .isTrue();
    }

    @Test
    void bothListsOfHashesAreRight() {
        for (SortedMap<String, byte[]> bundle : Stream.of(made, committed).toList()) {
            TreeSet<String> lines = new TreeSet<>();
            bundle.forEach((name, content) -> lines.add(Sha256.of(content) + "  " + name));
            assertThat(new String(bundle.get(SUMS), StandardCharsets.UTF_8).lines())
                    .as(Committed.RENEW)
                    .hasSize(bundle.size() - 1)
                    .allMatch(lines::contains);
        }
    }

    @Test
    void theBundleIsSmall() {
        assertThat(made.get(NOTEBOOK)).hasSizeLessThan(400_000);
        assertThat(committed.get(NOTEBOOK)).hasSizeLessThan(400_000);
        assertThat(made.values().stream().mapToInt(content -> content.length).sum())
                .isLessThan(3_000_000);
    }

    @Test
    void theReportIsOneFileBelowThreeMegabytes() throws IOException {
        assertThat(Files.size(folder.resolve("out/dprk/latest/report/index.html")))
                .isBetween(100_000L, 3_000_000L);
    }
}
