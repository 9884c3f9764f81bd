package coincide.cli;

import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coincide validate}: inputs and plan, every problem at once, nothing written. */
@Command(
        name = "validate",
        description = "Checks the job file and all its inputs; prints every problem; writes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide validate jobs/dprk.yaml"})
final class ValidateCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Job job = JobFile.read(Places.job(file));
        Ingested data = Ingest.read(job, job.launches().source().coverage().to());
        InputSummary.print(data, Integer.MAX_VALUE, spec.commandLine().getOut());
        spec.commandLine()
                .getOut()
                .println(
                        data.problems().isEmpty()
                                ? "No problem found in the plan and its inputs."
                                : "Problems found: " + data.problems().size() + ".");
        return ExitCode.PUBLISHED.code();
    }
}
