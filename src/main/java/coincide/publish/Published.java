package coincide.publish;

import coincide.plan.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Snapshots for readers: no lock is taken and nothing is written. */
public final class Published {
    /** The name that stands for where the pointer leads. */
    public static final String LATEST = "latest";

    private Published() {}

    /** The whole snapshot of a job with a name, or the one that {@code latest.json} names. */
    public static Optional<Snapshot> snapshot(Path outputRoot, String job, String name) {
        Disk disk = new LocalDisk();
        Layout layout = Layout.of(outputRoot, job);
        Optional<String> named =
                name.equals(LATEST) ? new Latest(disk, layout).pointer().map(Pointer::snapshot) : Optional.of(name);
        return named.filter(Snapshots::isName)
                .map(layout::snapshot)
                .filter(Files::isDirectory)
                .flatMap(folder -> Snapshot.in(disk, folder))
                .filter(snapshot -> snapshot.isIntact(disk));
    }

    /** The whole snapshot as {@link #snapshot} finds it; a failure that says what to do where there is none. */
    public static Snapshot required(Path outputRoot, String job, String name) {
        return snapshot(outputRoot, job, name).orElseThrow(() -> missing(outputRoot, job, name));
    }

    static PublishException missing(Path outputRoot, String job, String name) {
        return new PublishException(
                PublishException.Reason.NO_SNAPSHOT,
                "%s has no whole snapshot %s of %s. Publish one with jobs/coincide run."
                        .formatted(outputRoot, Quoted.of(name), job));
    }
}
