package coincide.cli;

import coincide.analysis.Case;
import coincide.analysis.CaseStudy;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.publish.LatestReport;
import coincide.publish.NamedFile;
import coincide.report.CaseLines;
import coincide.report.CasePage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coincide report}: where the latest report is, or one launch day by itself. */
@Command(
        name = "report",
        description = "Prints where the latest report of a job is; with --case, what lay near one launch day.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide report --case 2026-01-04 --out case.html"})
final class ReportCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> file;

    @Option(names = "--case", paramLabel = "DATE", description = "a day with a launch, in the zone of the job")
    private Optional<LocalDate> day;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "the day whose knowledge counts (default: the last day on which launches are observed)")
    private Optional<LocalDate> asOf;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description =
                    "with --case: a file that the case is written to as an HTML page; without: the output folder (default: out)")
    private Optional<Path> out;

    @Mixin
    private Settings settings;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Job job = settings.job(file);
        return day.isPresent() ? tell(job, day.get()) : locate(job);
    }

    private int locate(Job job) {
        Path folder = Places.out(out);
        Optional<Path> report = LatestReport.of(folder, job.name());
        report.ifPresentOrElse(page -> spec.commandLine().getOut().println(page), () -> spec.commandLine()
                .getErr()
                .printf(
                        "coincide: no report of job %s is published below %s. Run it first, or name its output folder with --out.%n",
                        job.name(), folder));
        return report.isPresent() ? ExitCode.PUBLISHED.code() : ExitCode.INPUT.code();
    }

    private int tell(Job job, LocalDate launchDay) {
        LocalDate known = job.asOf(asOf);
        Ingested data = Ingest.read(job, known);
        Case found = CaseStudy.of(job, known, launchDay, data.launches(), data.milestones());
        PrintWriter results = spec.commandLine().getOut();
        results.print(CaseLines.text(job, found, data));
        out.ifPresent(page -> {
            NamedFile.write(page, CasePage.render(job, known, found, data));
            results.println("Page: " + page);
        });
        return ExitCode.PUBLISHED.code();
    }
}
