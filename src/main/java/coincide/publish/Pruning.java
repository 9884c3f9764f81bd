package coincide.publish;

import coincide.publish.Retention.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes snapshots away, the oldest first: each is renamed out of the snapshots in one step and deleted then, so that no
 * reader finds half of one. What the pointer names is never touched.
 */
public final class Pruning {
    private final Disk disk;
    private final Layout layout;
    private final Path outputRoot;
    private final String job;

    private Pruning(Disk disk, Path outputRoot, String job) {
        this.disk = disk;
        this.layout = Layout.of(outputRoot, job);
        this.outputRoot = outputRoot;
        this.job = job;
    }

    /** What a rule would do, the oldest snapshot first; nothing is locked or written. */
    public static List<Decision> rehearse(Path outputRoot, String job, Retention rule) {
        return new Pruning(new LocalDisk(), outputRoot, job).decisions(rule);
    }

    /** Holds the lock of the job, follows the rule, and answers what was done. */
    public static List<Decision> prune(Path outputRoot, String job, Retention rule) {
        return prune(new LocalDisk(), outputRoot, job, rule);
    }

    static List<Decision> prune(Disk disk, Path outputRoot, String job, Retention rule) {
        return new Pruning(disk, outputRoot, job).prune(rule);
    }

    private List<Decision> prune(Retention rule) {
        checkPublished();
        Lock lock = Lock.take(layout.lock(), Clock.systemUTC());
        try {
            List<Decision> decisions = decisions(rule);
            disk.createFolders(layout.staging());
            disk.list(layout.staging()).forEach(disk::deleteTree);
            decisions.stream()
                    .filter(decision -> !decision.kept())
                    .map(Decision::name)
                    .forEach(this::remove);
            return decisions;
        } finally {
            lock.close();
        }
    }

    private void remove(String name) {
        Path going = layout.staging().resolve(name);
        disk.move(layout.snapshot(name), going);
        disk.sync(layout.snapshots());
        disk.deleteTree(going);
    }

    private List<Decision> decisions(Retention rule) {
        checkPublished();
        String pointed =
                new Latest(disk, layout).pointer().map(Pointer::snapshot).orElse("");
        List<Decision> decisions = new ArrayList<>();
        List<Retention.Dated> whole = new ArrayList<>();
        for (Path folder : Snapshots.folders(disk, layout)) {
            Snapshot.in(disk, folder)
                    .filter(snapshot -> snapshot.isWhole(disk))
                    .map(snapshot -> new Retention.Dated(snapshot.name(), snapshot.asOf(), snapshot.ordinal()))
                    .ifPresentOrElse(
                            whole::add,
                            () -> decisions.add(new Decision(
                                    folder.getFileName().toString(),
                                    true,
                                    "it is damaged: see jobs/coincide verify --snapshot all")));
        }
        if (whole.stream().noneMatch(snapshot -> snapshot.name().equals(pointed))) {
            throw new PublishException(
                    PublishException.Reason.REFUSED,
                    "%s leads to no whole snapshot, so none may go. Mend it first: see jobs/coincide verify."
                            .formatted(layout.pointer()));
        }
        decisions.addAll(rule.decide(whole, pointed));
        return decisions;
    }

    private void checkPublished() {
        if (!Files.isDirectory(layout.snapshots())
                || Snapshots.folders(disk, layout).isEmpty()) {
            throw Published.missing(outputRoot, job, Published.LATEST);
        }
    }
}
