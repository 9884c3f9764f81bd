package coincide.publish;

import coincide.plan.Quoted;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Snapshots for readers: no lock is taken and nothing is written. */
public final class Published {
    /** The name that stands for where the pointer leads. */
    public static final String LATEST = "latest";

    /** The name that stands for the last snapshot of the newest as-of date before that of {@link #LATEST}. */
    public static final String PREVIOUS = "previous";

    private Published() {}

    /**
     * A whole snapshot of a job.
     *
     * @param name its name; an as-of date, for the last one of that date; {@link #LATEST}, or {@link #PREVIOUS}
     */
    public static Optional<Snapshot> snapshot(Path outputRoot, String job, String name) {
        Disk disk = new LocalDisk();
        Layout layout = Layout.of(outputRoot, job);
        return named(disk, layout, name)
                .filter(Snapshots::isName)
                .map(layout::snapshot)
                .filter(Files::isDirectory)
                .flatMap(folder -> Snapshot.in(disk, folder))
                .filter(snapshot -> snapshot.isIntact(disk));
    }

    private static Optional<String> named(Disk disk, Layout layout, String name) {
        Optional<Pointer> pointer = new Latest(disk, layout).pointer();
        return switch (name) {
            case LATEST -> pointer.map(Pointer::snapshot);
            case PREVIOUS ->
                pointer.flatMap(latest -> new Snapshots(disk, layout).before(latest.asOf()))
                        .map(Snapshot::name);
            default -> {
                Optional<Snapshot> ofDate = date(name).flatMap(asOf -> new Snapshots(disk, layout).lastOf(asOf));
                yield Optional.of(ofDate.map(Snapshot::name).orElse(name));
            }
        };
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
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
