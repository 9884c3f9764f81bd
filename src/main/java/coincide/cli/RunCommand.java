package coincide.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coincide run}: from data to verdict. */
@Command(
        name = "run",
        description =
                "Reads the data of a job, tests its hypotheses, publishes tables and a report, prints the verdicts.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide run jobs/dprk.yaml --as-of 2026-01-05 --out /srv/coincide"})
final class RunCommand implements Callable<Integer> {
    @Mixin
    private JobArguments where;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "the day whose knowledge counts; later rows are left out (default: the last day on which launches are observed)")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--force",
            description =
                    "compute again even if this run is published, and compare; the pointer may go back to an earlier date")
    private boolean force;

    @Option(names = "--dry-run", description = "check inputs and plan, say what would be run, write nothing")
    private boolean dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Talk talk = new Talk(spec.commandLine().getOut(), spec.commandLine().getErr());
        NightlyRun run = new NightlyRun(where.options(asOf, force), Clock.systemUTC(), talk);
        if (dryRun) {
            run.rehearse();
        } else {
            run.execute();
        }
        return ExitCode.PUBLISHED.code();
    }
}
