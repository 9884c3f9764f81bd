package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The help of every command, word for word; {@code -Dgolden.write=true} writes it anew. */
class HelpTest {
    private static final Path FOLDER = Path.of("src/test/resources/help");

    static Stream<String> commands() {
        return helps().keySet().stream();
    }

    private static Map<String, String> helps() {
        Map<String, String> helps = new TreeMap<>();
        collect("coincide", Main.line(), helps);
        return helps;
    }

    private static void collect(String name, CommandLine command, Map<String, String> helps) {
        helps.put(name, command.getUsageMessage(Ansi.OFF).replace("\r\n", "\n"));
        command.getSubcommands().forEach((below, line) -> collect(name + "-" + below, line, helps));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isTheOneThatWasAgreedOn(String command) throws IOException {
        String help = helps().get(command);
        Path golden = FOLDER.resolve(command + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, help);
        }
        assertThat(help).isEqualTo(Files.readString(golden));
        assertThat(help).contains("Example:", "jobs/coincide ");
        for (ExitCode code : ExitCode.values()) {
            assertThat(help).contains(code.line());
        }
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void noHelpIsLeftOfACommandThatIsGone() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(helps().keySet());
        }
    }

    @Test
    void aShellCompletesCommandsAndOptions(@TempDir Path folder) throws IOException, InterruptedException {
        StringWriter script = new StringWriter();
        int code = Main.run(new PrintWriter(script, true), new PrintWriter(new StringWriter(), true), "completion");
        assertThat(code).isZero();
        Path file = Files.writeString(folder.resolve("completion.bash"), script.toString());
        assertThat(completed(file, "jobs/coincide", "ver")).containsExactly("verify");
        assertThat(completed(file, "jobs/coincide", "backfill", "--ev")).containsExactly("--every");
        assertThat(completed(file, "jobs/coincide", "config", "sh")).containsExactly("show");
    }

    private static Stream<String> completed(Path script, String... words) throws IOException, InterruptedException {
        String line = String.join(" ", words);
        String bash =
                "source '%s'; compopt() { :; }; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; _complete_coincide; printf '%%s\\n' \"${COMPREPLY[@]}\""
                        .formatted(script, line, words.length - 1, line, line.length());
        Process process =
                new ProcessBuilder("bash", "-c", bash).redirectErrorStream(true).start();
        Stream<String> said = process.inputReader().lines().map(String::strip).toList().stream();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
