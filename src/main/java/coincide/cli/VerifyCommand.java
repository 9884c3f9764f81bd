package coincide.cli;

import coincide.publish.DamageFound;
import coincide.publish.Published;
import coincide.publish.Verification;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coincide verify}: published bytes against their hashes. */
@Command(
        name = "verify",
        description =
                "Holds every file of a published snapshot against its manifest by hash, and pointer and link against each other;"
                        + " prints one line a fault; writes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide verify jobs/dprk.yaml --snapshot all --out /srv/coincide"})
final class VerifyCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> job;

    @Option(
            names = "--snapshot",
            paramLabel = "NAME",
            defaultValue = Published.LATEST,
            description = "name of a snapshot, as-of date, latest or all (default: latest)")
    private String snapshot;

    @Option(names = "--out", paramLabel = "DIR", description = "output folder of the runs (default: out)")
    private Optional<Path> out;

    @Mixin
    private Settings settings;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter results = spec.commandLine().getOut();
        Verification found = Verification.of(Places.out(out), settings.job(job).name(), snapshot);
        found.faults().stream().map(DamageFound::line).forEach(results::println);
        if (found.faults().isEmpty()) {
            found.snapshots().forEach(name -> results.printf("%s is whole: every file as its manifest says.%n", name));
            return ExitCode.PUBLISHED.code();
        }
        spec.commandLine()
                .getErr()
                .printf("coincide: %d faults found.%n", found.faults().size());
        return ExitCode.QUALITY.code();
    }
}
