package coincide.cli;

import coincide.plan.Effective;
import coincide.plan.Effective.Origin;
import coincide.plan.JobFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coincide config show}: every value with its origin. */
@Command(
        name = "show",
        description = {
            "Prints each value and who says so: command line, environment, job file with its line, or default.",
            "That is their order too: the first that says something counts. Passwords are masked."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Variables: COINCIDE_JOB, COINCIDE_OUT, COINCIDE_AS_OF, COINCIDE_MASTER,",
            "COINCIDE_METRICS, COINCIDE_LINEAGE, COINCIDE_LOG, COINCIDE_SET (KEY=VALUE;...).",
            "",
            "Example:",
            "  jobs/coincide config show jobs/dprk.yaml --effective --set alpha=0.01"
        })
final class ConfigShowCommand implements Callable<Integer> {
    @Mixin
    private JobArguments where;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day whose knowledge counts")
    private Optional<LocalDate> asOf;

    @Option(names = "--effective", description = "also what nobody says and is in force all the same")
    private boolean effective;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunOptions options = where.options(asOf, false);
        Path file = options.jobFile();
        LocalDate known = options.job().asOf(options.asOf());
        boolean named = spec.commandLine().getParseResult().hasMatchedPositional(0);
        line("job", file.toString(), named ? "command line" : variable(Environment.JOB));
        line("out", options.out().toString(), origin("--out", Environment.OUT));
        line("as_of", known.toString(), origin("--as-of"));
        line("master", options.master().orElse("local[*]"), origin("--master"));
        line("metrics", options.metrics().map(Path::toString).orElse("none"), origin("--metrics"));
        line("lineage", options.lineage().map(Path::toString).orElse("none"), origin("--lineage"));
        for (Effective value : JobFile.values(file, options.settings())) {
            line(value.key(), value.value(), origin(value, file));
        }
        return ExitCode.PUBLISHED.code();
    }

    private void line(String key, String value, String origin) {
        PrintWriter results = spec.commandLine().getOut();
        if (effective || !origin.equals("default")) {
            results.printf("%-34s %-40s %s%n", key, Secrets.masked(key, value), origin);
        }
    }

    private String origin(Effective value, Path file) {
        if (value.origin() == Origin.SETTING) {
            return origin("--set");
        }
        return value.origin() == Origin.DEFAULT ? "default" : file.getFileName() + ":" + value.line();
    }

    private String origin(String option) {
        return origin(option, Environment.OPTIONS.get(option));
    }

    private String origin(String option, String variable) {
        boolean given = spec.commandLine().getParseResult().hasMatchedOption(option);
        return given ? "command line " + option : variable(variable);
    }

    private static String variable(String name) {
        return Environment.text(name).isPresent() ? "environment " + name : "default";
    }
}
