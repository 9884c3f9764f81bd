package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a table open reads it to its end, whatever is published in the meantime. */
class OpenReaderTest {
    @TempDir
    private Path root;

    @Test
    void readsTheOldRowsToTheirEnd() throws IOException {
        Path table = Path.of("tables/findings/findings.parquet");
        Path old = Runs.publish(root, Runs.of("2026-11-20", "a")).folder().resolve(table);
        byte[] whole = Files.readAllBytes(old);
        try (InputStream reader =
                Files.newInputStream(root.resolve("job/latest").resolve(table))) {
            byte[] head = reader.readNBytes(whole.length / 2);
            Path next = Runs.publish(root, Runs.of("2026-11-21", "a")).folder();
            assertThat(root.resolve("job/latest").toRealPath()).isEqualTo(next.toRealPath());
            assertThat(head).isEqualTo(Arrays.copyOf(whole, head.length));
            assertThat(reader.readAllBytes()).isEqualTo(Arrays.copyOfRange(whole, head.length, whole.length));
        }
        assertThat(Files.readAllBytes(old)).isEqualTo(whole);
    }
}
