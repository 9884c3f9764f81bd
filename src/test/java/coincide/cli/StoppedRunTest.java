package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import coincide.cli.SmallJob.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is asked to end: row 8 of the fault matrix. */
class StoppedRunTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"TERM, 143, terminated", "INT, 130, interrupted"})
    void sweepsAndSaysSo(String signal, int code, String word) throws IOException, InterruptedException {
        SmallJob job = SmallJob.in(folder.resolve("job"));
        Child child = new Child(folder);
        Process process = child.start(
                "run",
                job.folder.resolve("job.yaml").toString(),
                "--out",
                job.out().toString(),
                "--master",
                "local[2]");
        child.waitFor(process, "first table written");
        assumeThat(ignores(process, signal))
                .as("NOT CHECKED: the signal is ignored here")
                .isFalse();
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        Said said = child.ended(process);
        assertThat(said.code()).as(said.err()).isEqualTo(code);
        assertThat(said.err())
                .contains("coincide: " + word + "; nothing was published.")
                .doesNotContain("\tat ");
        assertThat(job.out().resolve("small/.staging")).isEmptyDirectory();
        assertThat(job.out().resolve("small/snapshots")).isEmptyDirectory();
        assertThat(Files.readString(job.out().resolve("small/last_run.json")))
                .contains("\"status\": \"cancelled\"", "\"exit_code\": " + code, word);
    }

    /** As a shell does for what it starts in the background. */
    private static boolean ignores(Process process, String signal) throws IOException {
        int bit = signal.equals("INT") ? 2 : 15;
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseLong(line.substring(7).strip(), 16) >> (bit - 1) & 1) == 1);
    }
}
