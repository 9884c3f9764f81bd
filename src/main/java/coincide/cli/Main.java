package coincide.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
            BackfillCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:", "  jobs/coincide run jobs/dprk.yaml --as-of 2026-01-05"})
public final class Main {
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
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Locale.setDefault(Locale.ROOT);
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        String codes = Arrays.stream(ExitCode.values())
                .map(code -> "  " + code.line())
                .collect(Collectors.joining("%n", "%nExit codes:%n", "%n"));
        line.getSubcommands().values().forEach(command -> command.getCommandSpec()
                .usageMessage()
                .footer(append(command.getCommandSpec().usageMessage().footer(), codes)));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failure.tell(failure, err));
        if (args.length == 0) {
            line.usage(err);
            return ExitCode.USAGE.code();
        }
        try {
            return line.execute(args);
        } catch (Error failure) { // picocli passes these on
            return Failure.tell(failure, err);
        }
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
