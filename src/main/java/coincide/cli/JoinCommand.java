package coincide.cli;

import coincide.contract.Origin;
import coincide.engine.Session;
import coincide.ingest.Ingested;
import coincide.plan.Run;
import coincide.publish.Pointing;
import coincide.publish.Publication;
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
        RecordedRun recorded = new RecordedRun(where.options(asOf, false), DATASET, Clock.systemUTC(), talk);
        Publication publication = recorded.execute(
                (publisher, known) -> Past.NONE,
                (run, data, origin, past, staging) -> join(recorded.course(), run, data, origin, staging));
        talk.results()
                .printf(
                        "%s in %s%n",
                        publication.created() ? "The tables stand" : "Nothing has changed: the tables stand",
                        publication.folder().resolve("tables"));
        return ExitCode.PUBLISHED.code();
    }

    private static Publication join(Course course, Run run, Ingested data, Origin origin, Staging staging) {
        Talk talk = course.talk();
        try (Session session =
                talk.stage("Spark started", () -> Session.open(course.options().master()))) {
            Tables tables = new Tables(session.spark(), staging);
            JoinedTables.write(data, course.job(), tables, talk);
            staging.text("quality.json", QualityJson.text(data));
            course.tables(tables.expected());
            staging.text("run.json", RunJson.text(course));
            return talk.stage("published", () -> tables.sealed(course.dataset(), course.job(), run, origin)
                    .publish(Pointing.FORWARD));
        }
    }
}
