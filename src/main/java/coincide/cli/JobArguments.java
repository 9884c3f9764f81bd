package coincide.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command that runs a job finds it, publishes it, computes it, and what it leaves for others to read. */
final class JobArguments {
    @Parameters(arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> job;

    @Option(names = "--out", paramLabel = "DIR", description = "output folder (default: out)")
    private Optional<Path> out;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master (default: all cores of this machine)")
    private Optional<String> master;

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "replace this file with numbers of the run, in the text format of Prometheus")
    private Optional<Path> metrics;

    @Option(
            names = "--lineage",
            paramLabel = "FILE",
            description = "append what was read and published to this file, as OpenLineage events, one a line")
    private Optional<Path> lineage;

    @Mixin
    private Settings settings;

    /** All that is said of a run. */
    RunOptions options(Optional<LocalDate> asOf, boolean force) {
        return new RunOptions(
                Places.job(job), settings.values(), Places.out(out), asOf, master, force, metrics, lineage);
    }

    /** The same as they were given, for a command that goes on. */
    String given() {
        StringBuilder given = new StringBuilder();
        job.ifPresent(file -> given.append(' ').append(file));
        out.ifPresent(folder -> given.append(" --out ").append(folder));
        master.ifPresent(url -> given.append(" --master ").append(url));
        metrics.ifPresent(file -> given.append(" --metrics ").append(file));
        lineage.ifPresent(file -> given.append(" --lineage ").append(file));
        settings.values().forEach((key, value) -> given.append(" --set '%s=%s'".formatted(key, value)));
        return given.toString();
    }
}
