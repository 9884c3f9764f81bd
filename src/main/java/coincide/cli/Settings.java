package coincide.cli;

import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** Single values of the job file, set from outside. */
final class Settings {
    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            split = ";",
            description =
                    "use this value instead of the job file's, such as nulls.tail_replicates=999; may be repeated")
    private Map<String, String> values = new TreeMap<>();

    /** The job as the file and these values say. */
    Job job(Optional<Path> named) {
        return JobFile.read(Places.job(named), values);
    }

    Map<String, String> values() {
        return values;
    }
}
