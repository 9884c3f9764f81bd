package coincide.cli;

import coincide.publish.Published;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coincide notebook}: from a published snapshot to a bundle that is read and run without this program. */
@Command(
        name = "notebook",
        description = "Writes a published snapshot as a folder with a notebook, its data and its pictures.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example:",
            "  jobs/coincide notebook jobs/dprk.yaml --snapshot latest --out notebooks-export/dprk"
        })
final class NotebookCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "JOB", description = "job file (default: jobs/dprk.yaml)")
    private Optional<Path> job;

    @Option(
            names = "--snapshot",
            paramLabel = "NAME",
            defaultValue = Published.LATEST,
            description = "name of a snapshot, as-of date, latest or previous (default: latest)")
    private String snapshot;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "folder of the bundle; an earlier bundle there is replaced (default: notebooks-export/<job>)")
    private Optional<Path> out;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "output folder of the run that published the snapshot (default: out)")
    private Optional<Path> from;

    @Mixin
    private Settings settings;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Talk talk = new Talk(spec.commandLine().getOut(), spec.commandLine().getErr());
        new NotebookExport(settings.job(job), Places.out(from), snapshot, out, talk).execute();
        return ExitCode.PUBLISHED.code();
    }
}
