package coincide.publish;

import coincide.plan.Run;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The output of one job, open for one run at a time.
 *
 * <pre>{@code
 *   published(run)  -> already up to date, or
 *   stage(run) -> tables and texts written -> seal(expected) -> publish(pointing)
 * }</pre>
 *
 * At every instant a reader who follows {@code latest.json} finds a whole snapshot, the old one or the new one.
 */
public final class Publisher implements AutoCloseable {
    private final Disk disk;
    private final Layout layout;
    private final Lock lock;

    private Publisher(Disk disk, Layout layout, Lock lock) {
        this.disk = disk;
        this.layout = layout;
        this.lock = lock;
    }

    /** Takes the lock of a job, and makes sure before any work that a snapshot could be published. */
    public static Publisher open(Path outputRoot, String job) {
        return open(outputRoot, job, Clock.systemUTC(), new LocalDisk());
    }

    static Publisher open(Path outputRoot, String job, Clock clock, Disk disk) {
        Layout layout = Layout.of(outputRoot, job);
        try {
            disk.createFolders(layout.snapshots());
            disk.createFolders(layout.staging());
            return new Publisher(disk, layout, Lock.take(layout.lock(), clock)).ready();
        } catch (PublishException e) {
            throw e.beforeWork();
        }
    }

    private Publisher ready() {
        boolean ready = false;
        try {
            sweep();
            tryRename();
            ready = true;
            return this;
        } finally {
            if (!ready) {
                lock.close();
            }
        }
    }

    /** The last snapshot of the newest as-of date before the given one: its key is an input of the run. */
    public Optional<Snapshot> previous(LocalDate asOf) {
        return new Snapshots(disk, layout).before(asOf);
    }

    /**
     * The first snapshot with a table of this name, of the newest earlier as-of date that has one: what it froze is not replaced
     * by later snapshots of the same date. Its key is an input of the run.
     */
    public Optional<Snapshot> frozen(LocalDate asOf, String table) {
        return new Snapshots(disk, layout).firstBefore(asOf, table);
    }

    /**
     * The snapshot of this run if it is published already. Pointer and link are set to it where a crash kept them from
     * it, or where another snapshot of the same as-of date came between.
     */
    public Optional<Publication> published(Run run) {
        return Snapshot.in(disk, layout.snapshot(run.snapshot()))
                .filter(snapshot -> snapshot.key().equals(run.key()) && snapshot.isWhole(disk))
                .map(snapshot -> new Latest(disk, layout).pointTo(snapshot, false, Pointing.FORWARD));
    }

    /** Begins a snapshot; what an earlier attempt left is removed. */
    public Staging stage(Run run) {
        sweep();
        return new Staging(disk, layout, run);
    }

    /** Replaces the record of the last run, {@code last_run.json}: of any run, whether or not it published. */
    public void record(String text) {
        new Latest(disk, layout).replace(layout.lastRun(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that the record of the run before this one holds; empty where there is none. */
    public Optional<String> recorded(String key) {
        if (!Files.isRegularFile(layout.lastRun())) {
            return Optional.empty();
        }
        return Json.parse(disk.read(layout.lastRun()))
                .map(tree -> tree.path(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText);
    }

    /** Removes what was staged and not published, and frees the lock. */
    @Override
    public void close() {
        try {
            clear();
        } finally {
            lock.close();
        }
    }

    /** Removes what was staged and not published. */
    public void clear() {
        try {
            sweep();
        } catch (PublishException ignored) {
            // not the outcome of the run: the next one sweeps when it begins
        }
    }

    private void sweep() {
        disk.list(layout.staging()).forEach(disk::deleteTree);
    }

    /** Publishing is renaming a folder: what stands in its way is told before the work, not after. */
    private void tryRename() {
        Path from = layout.staging().resolve(".probe");
        Path to = layout.snapshot(".probe");
        if (Files.exists(to)) {
            disk.delete(to);
        }
        disk.createFolders(from);
        disk.move(from, to);
        disk.delete(to);
    }
}
