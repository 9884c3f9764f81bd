package coincide.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line. */
@Command(
        name = "coincide",
        description = "Do launches happen nearer to milestones than chance would put them?",
        subcommands = {
            RunCommand.class,
            JoinCommand.class,
            ValidateCommand.class,
            ReportCommand.class,
            NotebookCommand.class,
            VerifyCommand.class,
            PruneCommand.class,
            DiffCommand.class,
            BackfillCommand.class,
            ConfigCommand.class,
            DoctorCommand.class,
            CompletionCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  jobs/coincide run jobs/dprk.yaml --as-of 2026-01-05"})
public final class Main {
    @Option(
            names = "--log",
            paramLabel = "FORM",
            scope = ScopeType.INHERIT,
            defaultValue = "auto",
            description =
                    "talk on stderr: human, json (an object a line), or auto (human on a terminal, else json; the default)")
    private LogForm log;

    private Main() {}

    @SuppressWarnings("PMD.CloseResource") // the process' own streams stay open
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Stopping.heed();
        int code = run(out, err, args);
        out.flush();
        err.flush();
        Stopping.unwound();
        System.exit(code);
    }

    /** Runs one command and answers its exit code; results go to {@code out}, talk and errors to {@code err}. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        Locale.setDefault(Locale.ROOT);
        CommandLine line = line();
        line.setOut(out);
        speak(line, LogForm.AUTO, err);
        line.setExecutionStrategy(parsed -> {
            Main main = parsed.commandSpec().commandLine().getCommand();
            speak(line, main.log, err);
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failure.tell(failure, line.getErr()));
        if (args.length == 0) {
            line.usage(err);
            return ExitCode.USAGE.code();
        }
        try {
            return line.execute(args);
        } catch (Error failure) { // picocli passes these on
            return Failure.tell(failure, line.getErr());
        }
    }

    private static void speak(CommandLine line, LogForm form, PrintWriter err) {
        form.settle();
        line.setErr(form.isJson() ? new PrintWriter(new JsonLines(err, Clock.systemUTC()), true) : err);
    }

    /** All commands with their help. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setDefaultValueProvider(new Environment());
        String codes = Arrays.stream(ExitCode.values())
                .map(code -> "  " + code.line())
                .collect(Collectors.joining("%n", "%nExit codes:%n", "%n"));
        addCodes(line, codes);
        return line;
    }

    private static void addCodes(CommandLine command, String codes) {
        command.getCommandSpec()
                .usageMessage()
                .footer(append(command.getCommandSpec().usageMessage().footer(), codes));
        command.getSubcommands().values().forEach(below -> addCodes(below, codes));
    }

    private static String[] append(String[] lines, String last) {
        String[] longer = Arrays.copyOf(lines, lines.length + 1);
        longer[lines.length] = last;
        return longer;
    }

    /** Version and build, as {@code --version} prints them. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"coincide " + CodeVersion.text()};
        }
    }
}
