package coincide.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a command that runs a job finds it, publishes it, and computes it. */
final class JobArguments {
    @Parameters(arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> job;

    @Option(names = "--out", paramLabel = "DIR", description = "output folder (default: out)")
    private Optional<Path> out;

    @Option(names = "--master", paramLabel = "URL", description = "Spark master (default: all cores of this machine)")
    private Optional<String> master;

    Path file() {
        return Places.job(job);
    }

    Path out() {
        return Places.out(out);
    }

    Optional<String> master() {
        return master;
    }

    /** The same as they were given, for a command that goes on. */
    String given() {
        return job.map(file -> " " + file).orElse("")
                + out.map(folder -> " --out " + folder).orElse("")
                + master.map(url -> " --master " + url).orElse("");
    }
}
