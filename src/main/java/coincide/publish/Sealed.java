package coincide.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A snapshot that has been read back and may be published. */
public final class Sealed {
    private final Disk disk;
    private final Layout layout;
    private final Path folder;
    private final Manifest manifest;

    Sealed(Disk disk, Layout layout, Path folder, Manifest manifest) {
        this.disk = disk;
        this.layout = layout;
        this.folder = folder;
        this.manifest = manifest;
    }

    public Manifest manifest() {
        return manifest;
    }

    /**
     * Renames the snapshot into its place and points to it. One of the same key that is there already stays, if it has
     * the same bytes; a damaged one is replaced.
     */
    public Publication publish(Pointing pointing) {
        int ordinal = new Snapshots(disk, layout).nextOrdinal(manifest.run().asOf());
        disk.write(folder.resolve(Snapshot.SUCCESS), (ordinal + "\n").getBytes(StandardCharsets.US_ASCII));
        syncFolders(folder);
        boolean created = place(layout.snapshot(manifest.run().snapshot()));
        Path target = layout.snapshot(manifest.run().snapshot());
        Snapshot snapshot = Snapshot.in(disk, target)
                .orElseThrow(() -> new PublishException(
                        PublishException.Reason.IO, "Cannot find the snapshot just published: " + target));
        return new Latest(disk, layout).pointTo(snapshot, created, pointing);
    }

    private boolean place(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Optional<Snapshot> existing = Snapshot.in(disk, target);
            existing.ifPresent(this::checkSameBytes);
            if (existing.isPresent() && existing.get().isIntact(disk)) {
                disk.deleteTree(folder);
                return false;
            }
            disk.move(target, layout.staging().resolve(target.getFileName() + ".damaged"));
        }
        disk.move(folder, target);
        disk.sync(layout.snapshots());
        return true;
    }

    private void checkSameBytes(Snapshot existing) {
        if (!existing.manifest().equals(manifest)) {
            List<String> files = existing.manifest().differences(manifest);
            throw new PublishException(
                    PublishException.Reason.NOT_REPRODUCIBLE,
                    "Invalid run: the same key gave other bytes than snapshot %s has, in %s. The snapshot stays."
                            .formatted(existing.name(), files.isEmpty() ? Manifest.NAME : String.join(", ", files)));
        }
    }

    private void syncFolders(Path parent) {
        disk.list(parent).stream().filter(Files::isDirectory).forEach(this::syncFolders);
        disk.sync(parent);
    }
}
