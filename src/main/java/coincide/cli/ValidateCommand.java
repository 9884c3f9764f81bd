package coincide.cli;

import coincide.audit.Audit;
import coincide.audit.AuditText;
import coincide.audit.ControlText;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.ingest.Problem;
import coincide.ingest.WholeFiles;
import coincide.plan.Job;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coincide validate}: an audit of the data, then every problem of inputs and plan at once; nothing written. */
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

    @Mixin
    private Settings settings;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Job job = settings.job(file);
        LocalDate asOf = job.asOf(Optional.empty());
        WholeFiles files = WholeFiles.read(job);
        out.println(AuditText.of(Audit.of(files), job.from().getYear(), asOf.getYear(), details));
        Ingested data = Ingest.read(job, asOf);
        out.println(ControlText.of(job, data));
        InputSummary.accounts(data, job, out);
        InputSummary.problems(data.problems(), Integer.MAX_VALUE, out);
        List<Problem> outside = files.problems().stream()
                .filter(problem -> !data.problems().contains(problem))
                .toList();
        if (!outside.isEmpty()) {
            out.println("In rows that the job does not select:");
            InputSummary.problems(outside, Integer.MAX_VALUE, out);
        }
        int found = data.problems().size() + outside.size();
        out.println(found == 0 ? "No problem found in the plan and its inputs." : "Problems found: " + found + ".");
        return ExitCode.PUBLISHED.code();
    }
}
