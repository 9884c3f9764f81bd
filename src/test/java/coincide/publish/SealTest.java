package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.plan.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused at sealing; whatever it is, the old snapshot stays the published one. */
class SealTest {
    private static final Run OLD = Runs.of("2026-11-20", "a");
    private static final Run NEW = Runs.of("2026-11-21", "a");
    private static final Map<String, Expected> EXPECTED = Map.of("findings", SampleTable.expected(Runs.ROWS));

    @TempDir
    Path root;

    @BeforeEach
    void publishTheOldOne() {
        Runs.publish(root, OLD);
    }

    @Test
    void truncatedFile() {
        refuses(EXPECTED, "it does not end like one", (folder, file) -> cut(file, (int) Files.size(file) - 20));
    }

    @Test
    void emptyFileAndText() {
        refuses(EXPECTED, "0 bytes are too few", (folder, file) -> cut(file, 0));
        refuses(
                EXPECTED,
                "it does not end like one",
                (folder, file) -> Files.writeString(file, "id,day\n1,2017-07-04\n"));
    }

    @Test
    void truncatedDataBeforeWholeFooter() {
        refuses(EXPECTED, "findings.parquet", (folder, file) -> {
            byte[] bytes = Files.readAllBytes(file);
            byte[] shorter = Arrays.copyOf(bytes, bytes.length - 100);
            System.arraycopy(bytes, 200, shorter, 100, bytes.length - 200);
            Files.write(file, shorter);
        });
    }

    @Test
    void flippedBitInsidePage() {
        refuses(EXPECTED, "cannot be read back", (folder, file) -> {
            byte[] bytes = Files.readAllBytes(file);
            bytes[100] ^= 4;
            Files.write(file, bytes);
        });
    }

    @Test
    void wrongRowCount() {
        refuses(
                Map.of("findings", SampleTable.expected(Runs.ROWS + 1)),
                "200 rows read back, 201 were written",
                (folder, file) -> {});
    }

    @Test
    void wrongColumns() {
        List<String> columns = List.of("launch_id string", "day string");
        refuses(
                Map.of("findings", new Expected(Runs.ROWS, columns)),
                "column 2 is \"day date\", it should be \"day string\"",
                (folder, file) -> {});
        refuses(
                Map.of("findings", new Expected(Runs.ROWS, List.of("launch_id string", "day date"))),
                "column 3 is \"launched_at timestamp\", it should be \"absent\"",
                (folder, file) -> {});
    }

    @Test
    void otherFilesThanAnnounced() {
        refuses(Map.of(), "no table of this name was announced", (folder, file) -> {});
        refuses(EXPECTED, "0 data files, one was to be written", (folder, file) -> Files.delete(file));
        refuses(
                EXPECTED,
                "2 data files, one was to be written",
                (folder, file) -> SampleTable.writeFile(folder.resolve("part-00001-x.parquet"), 1));
        refuses(
                EXPECTED,
                "the engine does not write such files",
                (folder, file) -> Files.createDirectory(folder.resolve("_temporary")));
        refuses(
                Map.of("findings", SampleTable.expected(Runs.ROWS), "lags", SampleTable.expected(0)),
                "it was announced and not written",
                (folder, file) -> {});
    }

    private interface Damage {
        void to(Path folder, Path file) throws IOException;
    }

    private void refuses(Map<String, Expected> expected, String message, Damage damage) {
        try (Publisher publisher = Publisher.open(root, "job")) {
            Staging staging = publisher.stage(NEW);
            Path folder = staging.table("findings");
            Path file = SampleTable.write(folder, Runs.ROWS);
            damage.to(folder, file);
            assertThatThrownBy(() -> staging.seal(expected))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining(message)
                    .extracting(e -> ((PublishException) e).exitCode())
                    .isEqualTo(65);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(root.resolve("job/.staging")).isEmptyDirectory();
        assertThat(root.resolve("job/snapshots").toFile().list()).containsExactly(OLD.snapshot());
        assertThat(Runs.publish(root, OLD)).matches(old -> old.isLatest() && !old.created());
    }

    private static void cut(Path file, int length) throws IOException {
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
    }
}
