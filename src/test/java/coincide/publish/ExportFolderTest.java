package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFolderTest {
    private static final byte[] A = {'a'};

    @TempDir
    private Path root;

    @Test
    void holdsTheLastExportAndNothingElse() throws IOException {
        Path folder = root.resolve("deep").resolve("export");
        ExportFolder.replace(folder, "SUMS", Map.of("SUMS", A, "old/x", A));
        ExportFolder.replace(folder, "SUMS", Map.of("SUMS", A, "new/y", A));
        assertThat(folder.resolve("new/y")).hasBinaryContent(A);
        assertThat(folder.resolve("old")).doesNotExist();
        try (var beside = Files.list(folder.getParent())) {
            assertThat(beside).containsExactly(folder);
        }
    }

    @Test
    void leavesSomebodyElsesFolderAlone() throws IOException {
        Files.write(root.resolve("mine"), A);
        assertThatThrownBy(() -> ExportFolder.replace(root, "SUMS", Map.of("SUMS", A)))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("Name another folder with --out");
        assertThat(root.resolve("mine")).exists();
    }

    @Test
    void refusesAPathThatLeavesTheFolder() {
        Path folder = root.resolve("export");
        assertThatThrownBy(() -> ExportFolder.replace(folder, "SUMS", Map.of("../x", A)))
                .hasMessageContaining("\"../x\"");
        assertThat(root.resolve("x")).doesNotExist();
        assertThat(folder).doesNotExist();
    }

    @Test
    void findsNoSnapshotWhereNoneIs() {
        assertThat(Published.snapshot(root, "job", Published.LATEST)).isEmpty();
        assertThat(Published.snapshot(root, "job", "../../etc")).isEmpty();
    }
}
