package coincide.cli;

import coincide.plan.Job;
import coincide.publish.Publication;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code coincide backfill}: the runs of earlier nights, each as it would have been with what was known by then. */
@Command(
        name = "backfill",
        description = {
            "Publishes one snapshot for each of several as-of dates, the oldest first; those that are published already are skipped.",
            "Stops at the first failure with its exit code and says how to go on.",
            "A snapshot is compared with the one before it: the first run after a backfill of earlier dates is computed anew."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide backfill --from 2024-01-31 --to 2025-12-31 --every P1M"})
final class BackfillCommand implements Callable<Integer> {
    @Mixin
    private JobArguments where;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "the first as-of date")
    private LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "no as-of date after this one")
    private LocalDate to;

    @Option(
            names = "--every",
            required = true,
            paramLabel = "PERIOD",
            description = "from one date to the next: P7D, P1M, P1Y; ends of months stay ends of months")
    private Period every;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<LocalDate> dates = dates();
        Job plan = where.options(Optional.empty(), false).job();
        dates.forEach(plan::observation);
        PrintWriter results = spec.commandLine().getOut();
        for (LocalDate date : dates) {
            Publication publication = run(date, dates);
            results.printf(
                    "%s  %s  %s%n",
                    date,
                    publication.created() ? "published        " : "already published",
                    publication.folder().getFileName());
            results.flush();
        }
        return ExitCode.PUBLISHED.code();
    }

    private List<LocalDate> dates() {
        try {
            return new Every(from, to, every).dates();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Publication run(LocalDate date, List<LocalDate> dates) {
        Talk talk = new Talk(
                new PrintWriter(Writer.nullWriter()), spec.commandLine().getErr());
        boolean ended = false;
        try {
            Publication publication =
                    new NightlyRun(where.options(Optional.of(date), false), Clock.systemUTC(), talk).execute();
            ended = true;
            return publication;
        } finally {
            if (!ended) {
                talk.chatter()
                        .printf(
                                "coincide: stopped at %s; of %d dates %d are published. When the reason below is gone, go on with%n  %s%n",
                                date, dates.size(), dates.indexOf(date), goOn(date));
            }
        }
    }

    private String goOn(LocalDate date) {
        return "jobs/coincide backfill%s --from %s --to %s --every %s".formatted(where.given(), date, to, every);
    }
}
