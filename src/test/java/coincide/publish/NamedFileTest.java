package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFileTest {
    @TempDir
    Path root;

    @Test
    void theOldFileStaysUntilTheNewOneIsWhole() throws IOException {
        Path file = Files.writeString(root.resolve("case.html"), "old");
        Disk full = new FaultyDisk(1, FaultyDisk.Fault.AFTERWARDS).disk();
        assertThatThrownBy(() -> NamedFile.write(full, file, "new and whole")).isInstanceOf(PublishException.class);
        assertThat(file).hasContent("old");
        NamedFile.write(file, "new and whole");
        assertThat(file).hasContent("new and whole");
        assertThat(root).isDirectoryNotContaining("glob:**.draft");
    }

    @Test
    void theLatestReportIsThatOfThePointer() {
        assertThat(LatestReport.of(root, "job")).isEmpty();
        Path folder = Runs.publish(root, Runs.of("2026-11-21", "a")).folder();
        Runs.publish(root, Runs.of("2026-11-20", "a"));
        assertThat(LatestReport.of(root, "job"))
                .contains(folder.resolve("report").resolve("index.html"));
    }
}
