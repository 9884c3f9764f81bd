package coincide.cli;

import coincide.audit.Audit;
import coincide.audit.AuditText;
import coincide.audit.ControlText;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coincide validate}: inputs and plan, every problem at once, nothing written. */
@Command(
        name = "validate",
        description =
                "Checks the job file and all its inputs, and audits the data; prints every problem; writes nothing.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide validate jobs/dprk.yaml --details"})
final class ValidateCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> file;

    @Option(names = "--details", description = "write out every series and every remark of the audit")
    private boolean details;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Job job = JobFile.read(Places.job(file));
        Ingested data = Ingest.read(job, job.launches().source().coverage().to());
        InputSummary.print(data, Integer.MAX_VALUE, out);
        Audit audit = Audit.of(Ingest.read(job.overWholeFiles(), LocalDate.MAX));
        out.print(AuditText.of(audit, job.from().getYear(), details));
        out.print(ControlText.of(job, data));
        out.println();
        out.println(
                data.problems().isEmpty()
                        ? "No problem found in the plan and its inputs."
                        : "Problems found: " + data.problems().size() + ".");
        return ExitCode.PUBLISHED.code();
    }
}
