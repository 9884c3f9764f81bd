package coincide.publish;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where things of one job lie below the output root. */
record Layout(Path folder) {
    private static final Pattern JOB = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    static Layout of(Path outputRoot, String job) {
        if (!JOB.matcher(job).matches()) {
            throw new IllegalArgumentException("Invalid job name \"%s\": it names a folder".formatted(job));
        }
        return new Layout(outputRoot.resolve(job));
    }

    Path snapshots() {
        return folder.resolve("snapshots");
    }

    Path snapshot(String name) {
        return snapshots().resolve(name);
    }

    /** Outside the snapshots, so that no reader's {@code **} finds half a table. */
    Path staging() {
        return folder.resolve(".staging");
    }

    /** The one pointer. */
    Path pointer() {
        return folder.resolve("latest.json");
    }

    /** A convenience beside the pointer. */
    Path link() {
        return folder.resolve("latest");
    }

    /** The record of the last run. */
    Path lastRun() {
        return folder.resolve("last_run.json");
    }

    Path lock() {
        return folder.resolve(".lock");
    }
}
