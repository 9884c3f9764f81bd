package coincide.cli;

import coincide.publish.Pruning;
import coincide.publish.Retention;
import coincide.publish.Retention.Decision;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coincide prune}: takes away snapshots that a rule does not keep. */
@Command(
        name = "prune",
        description = {
            "Removes old snapshots of a job; prints what stays, what goes and why.",
            "Always kept: the one that the pointer names, the one before it, and the first of each date of which one is kept."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  jobs/coincide prune jobs/dprk.yaml --keep-days 90 --dry-run"})
final class PruneCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> job;

    @ArgGroup(multiplicity = "1")
    private Rule rule;

    @Option(names = "--out", paramLabel = "DIR", description = "output folder of the runs (default: out)")
    private Optional<Path> out;

    @Option(names = "--dry-run", description = "say what would go, remove nothing")
    private boolean dryRun;

    @Mixin
    private Settings settings;

    @Spec
    private CommandSpec spec;

    /** One of the two. */
    static final class Rule {
        @Option(names = "--keep", paramLabel = "N", description = "keep the newest N snapshots")
        private Optional<Integer> newest;

        @Option(
                names = "--keep-days",
                paramLabel = "D",
                description = "keep those of the D days that end with the newest as-of date")
        private Optional<Integer> days;

        Retention retention() {
            return newest.map(Retention::ofNewest).orElseGet(() -> Retention.ofDays(days.orElseThrow()));
        }
    }

    @Override
    public Integer call() {
        Retention retention = retention();
        String name = settings.job(job).name();
        List<Decision> decisions = dryRun
                ? Pruning.rehearse(Places.out(out), name, retention)
                : Pruning.prune(Places.out(out), name, retention);
        PrintWriter results = spec.commandLine().getOut();
        decisions.forEach(decision -> results.printf(
                "%-6s  %s  %s%n", decision.kept() ? "keep" : "remove", decision.name(), decision.reason()));
        long gone = decisions.stream().filter(decision -> !decision.kept()).count();
        results.printf(
                "%d of %d snapshots %s.%n",
                gone, decisions.size(), dryRun ? "would be removed; nothing was written" : "removed");
        return ExitCode.PUBLISHED.code();
    }

    private Retention retention() {
        try {
            return rule.retention();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
