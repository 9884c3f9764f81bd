package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import coincide.notebook.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of schedules, held against the command line, and by systemd's own tool where it is. */
class SchedulesTest {
    private static final Path FOLDER = ScheduledCall.FOLDER;

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList().stream();
        }
    }

    /** The timer starts the service; every other file calls the program with options that it has. */
    @ParameterizedTest
    @MethodSource("files")
    void callsWhatThereIs(String file) throws IOException, InterruptedException {
        if (file.endsWith(".timer")) {
            return;
        }
        List<String> words = ScheduledCall.words(file);
        assertThat(words).startsWith("run").containsSequence("--out", "/var/lib/coincide");
        assertThatCode(() -> Main.line().parseArgs(words.toArray(String[]::new)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatARetryCannotMendIsNotRetried() throws IOException {
        String never = Files.readAllLines(FOLDER.resolve("coincide.service")).stream()
                .filter(line -> line.startsWith("RestartPreventExitStatus="))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*=", "");
        assertThat(Arrays.stream(never.split(" ")).map(Integer::valueOf))
                .containsExactlyElementsOf(ScheduledCall.FOR_A_PERSON);
    }

    @Test
    void systemdAcceptsServiceAndTimer(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/systemd-analyze")))
                .as("NOT CHECKED: systemd-analyze is not here")
                .isTrue();
        Files.writeString(
                folder.resolve("coincide.service"),
                Files.readString(FOLDER.resolve("coincide.service"))
                        .replace("/srv/coincide/jobs/coincide", "/bin/true") // it asks whether the program is there
                        .replace("User=coincide", "User=root"));
        Files.copy(FOLDER.resolve("coincide.timer"), folder.resolve("coincide.timer"));
        assertThat(Programs.said(folder, "systemd-analyze", "verify", "./coincide.service", "./coincide.timer"))
                .doesNotContain("coincide.");
        assertThat(Programs.said(folder, "systemd-analyze", "calendar", "*-*-* 03:00:00 Asia/Seoul"))
                .contains("Normalized form: *-*-* 03:00:00 Asia/Seoul");
    }
}
