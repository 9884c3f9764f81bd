package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import coincide.notebook.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The examples of schedules, held against the command line, and by systemd's own tool where it is. */
class SchedulesTest {
    private static final Path FOLDER = Path.of("jobs/schedules");
    private static final Pattern CALL = Pattern.compile("jobs/coincide (\\w+)((?: --[a-z-]+ \\S+)*)");

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(Path::getFileName).map(Path::toString).sorted().toList().stream();
        }
    }

    /** The timer starts the service; every other file calls the program with options that it has. */
    @ParameterizedTest
    @MethodSource("files")
    void callsWhatThereIs(String file) throws IOException {
        String text = Files.readString(FOLDER.resolve(file));
        if (file.endsWith(".timer")) {
            return;
        }
        List<String> calls = text.lines().filter(line -> !line.startsWith("#")).toList();
        Matcher call = CALL.matcher(String.join("\n", calls));
        assertThat(call.find()).as(text).isTrue();
        CommandLine command = new CommandLine(Main.class).getSubcommands().get(call.group(1));
        assertThat(command).isNotNull();
        assertThat(Pattern.compile("--[a-z-]+").matcher(call.group(2)).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(option -> command.getCommandSpec().findOption(option) != null);
    }

    @Test
    void whatARetryCannotMendIsNotRetried() throws IOException {
        String never = Files.readAllLines(FOLDER.resolve("coincide.service")).stream()
                .filter(line -> line.startsWith("RestartPreventExitStatus="))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*=", "");
        assertThat(Arrays.stream(never.split(" ")).map(Integer::valueOf))
                .containsExactly(
                        ExitCode.UNEXPECTED.code(),
                        ExitCode.USAGE.code(),
                        ExitCode.QUALITY.code(),
                        ExitCode.INPUT.code(),
                        ExitCode.CONFIGURATION.code());
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
