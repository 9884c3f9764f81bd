package coincide.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coincide doctor}: whether a run would go through on this machine. */
@Command(
        name = "doctor",
        description = {
            "Looks at all that a run needs: Java, memory, clock, loopback address, job file, inputs, output folder, last run.",
            "Prints a line each: ok, warn or fail, and what to do. Ends with the exit code that a run would end with."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide doctor jobs/dprk.yaml --out /srv/coincide"})
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private JobArguments where;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day whose knowledge counts")
    private Optional<LocalDate> asOf;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Diagnosis> found = new Checkup(where.options(asOf, false), Clock.systemUTC()).all();
        found.forEach(diagnosis -> spec.commandLine().getOut().println(diagnosis.line()));
        return found.stream()
                .map(Diagnosis::exitCode)
                .filter(code -> code != 0)
                .findFirst()
                .orElse(ExitCode.PUBLISHED.code());
    }
}
