package coincide.cli;

import coincide.contract.Origin;
import coincide.engine.Session;
import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.plan.JobFile;
import coincide.plan.Run;
import coincide.publish.Pointing;
import coincide.publish.Publication;
import coincide.publish.Publisher;
import coincide.publish.Staging;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code coincide join}: launches and milestones joined in time, and no hypothesis tested. */
@Command(
        name = "join",
        description = {
            "Joins launches with milestones in time and publishes launches, milestones, quarantine and lags; tests nothing.",
            "They are a dataset of their own: <job>.join in the output folder."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide join jobs/dprk.yaml --as-of 2026-01-05 --out /srv/coincide"})
final class JoinCommand implements Callable<Integer> {
    /** No job has such a name, since none has a dot in it. */
    private static final String DATASET = ".join";

    @Mixin
    private JobArguments where;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "the day whose knowledge counts; later rows are left out (default: the last day on which launches are observed)")
    private Optional<LocalDate> asOf;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Talk talk = new Talk(spec.commandLine().getOut(), spec.commandLine().getErr());
        Job job = JobFile.read(where.file());
        LocalDate known = job.asOf(asOf);
        Ingested data = talk.stage("inputs read and checked", () -> Ingest.read(job, known));
        InputSummary.accounts(data, job, talk.chatter());
        InputSummary.problems(data.problems(), InputSummary.FEW, talk.chatter());
        Origin origin = InputPackages.of(job);
        try (Publisher publisher = Publisher.open(where.out(), job.name() + DATASET)) {
            Run run = RunKey.of(job, known, data, Past.NONE, origin);
            Optional<Publication> done = publisher.published(run);
            Publication publication = done.orElseGet(() -> join(job, run, data, origin, publisher.stage(run), talk));
            talk.results()
                    .printf(
                            "%s in %s%n",
                            done.isPresent() ? "Nothing has changed: the tables stand" : "The tables stand",
                            publication.folder().resolve("tables"));
        }
        return ExitCode.PUBLISHED.code();
    }

    private Publication join(Job job, Run run, Ingested data, Origin origin, Staging staging, Talk talk) {
        try (Session session = talk.stage("Spark started", () -> Session.open(where.master()))) {
            Tables tables = new Tables(session.spark(), staging);
            JoinedTables.write(data, job, tables, talk);
            staging.text("quality.json", QualityJson.text(data));
            staging.text(
                    "run.json",
                    RunJson.text(
                            job,
                            run,
                            tables.expected(),
                            talk.stages(),
                            Clock.systemUTC().instant()));
            return talk.stage("published", () -> tables.sealed(job.name() + DATASET, job, run, origin)
                    .publish(Pointing.FORWARD));
        }
    }
}
