package coincide.cli;

import coincide.engine.Session;
import coincide.plan.DidYouMean;
import coincide.plan.Quoted;
import coincide.publish.Published;
import coincide.publish.Snapshot;
import coincide.tables.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coincide diff}: what changed from one snapshot to another. */
@Command(
        name = "diff",
        description = {
            "Says what changed from snapshot A to snapshot B of a job: inputs and verdicts in words, rows by their keys.",
            "Launches and milestones that only B has, of days before the as-of date of A, are told as late arrivals.",
            "A and B are names of snapshots, as-of dates, latest, or previous (the one before the latest)."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide diff previous latest jobs/dprk.yaml --table findings"})
final class DiffCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "snapshot to compare with")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "snapshot that is compared")
    private String after;

    @Parameters(index = "2", arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> job;

    @Option(names = "--table", paramLabel = "NAME", description = "compare one table only, and write out its rows")
    private Optional<String> table;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, csv (a line a row or cell) or json (default: text)")
    private Format format;

    @Option(
            names = "--exit-code",
            description =
                    "end with 10 where verdicts, or rows of what is compared, differ; without it a difference is 0")
    private boolean exitCode;

    @Option(names = "--out", paramLabel = "DIR", description = "output folder of the runs (default: out)")
    private Optional<Path> out;

    @Mixin
    private Settings settings;

    @Spec
    private CommandSpec spec;

    /** How the answer is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    @Override
    public Integer call() {
        List<Table> tables = tables();
        String name = settings.job(job).name();
        Snapshot from = Published.required(Places.out(out), name, before);
        Snapshot to = Published.required(Places.out(out), name, after);
        Talk talk = new Talk(spec.commandLine().getOut(), spec.commandLine().getErr());
        try (Session session = talk.stage("Spark started", () -> Session.open(Optional.empty()))) {
            SnapshotDiff diff =
                    talk.stage("snapshots compared", () -> SnapshotDiff.of(from, to, tables, session.spark()));
            talk.results()
                    .print(
                            switch (format) {
                                case TEXT -> table.isPresent() ? diff.details() : diff.summary();
                                case CSV -> diff.csv();
                                case JSON -> diff.json();
                            });
            return (exitCode && diff.differs() ? ExitCode.DIFFERENT : ExitCode.PUBLISHED).code();
        }
    }

    private List<Table> tables() {
        List<Table> all = List.of(Table.values());
        return table.map(title -> Arrays.stream(Table.values())
                        .filter(one -> one.title().equals(title))
                        .findFirst()
                        .map(List::of)
                        .orElseThrow(() -> unknown(title)))
                .orElse(all);
    }

    private ParameterException unknown(String title) {
        List<String> known = Arrays.stream(Table.values()).map(Table::title).toList();
        return new ParameterException(
                spec.commandLine(),
                "Invalid table %s: no snapshot has one of this name. %s"
                        .formatted(Quoted.of(title), DidYouMean.sentence(known, title)));
    }
}
