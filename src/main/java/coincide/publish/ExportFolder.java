package coincide.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder of generated files that is replaced as a whole. */
public final class ExportFolder {
    private ExportFolder() {}

    /**
     * Makes a folder hold these files and no other.
     *
     * @param mark the file by which an earlier export is told from a folder of somebody else's, which is refused
     */
    public static void replace(Path folder, String mark, Map<String, byte[]> files) {
        Disk disk = new LocalDisk();
        Path target = folder.toAbsolutePath().normalize();
        boolean there = Files.isDirectory(target);
        if (there
                && !Files.isRegularFile(target.resolve(mark))
                && !disk.list(target).isEmpty()) {
            throw new PublishException(
                    PublishException.Reason.CANNOT_CREATE,
                    "%s holds files that no export wrote (it has no %s). Name another folder with --out."
                            .formatted(target, mark));
        }
        disk.createFolders(target.getParent());
        Path draft = target.resolveSibling("." + target.getFileName() + ".new");
        if (Files.exists(draft)) {
            disk.deleteTree(draft);
        }
        files.forEach((path, content) -> {
            Path file = draft.resolve(path).normalize();
            if (!file.startsWith(draft)) {
                throw new IllegalArgumentException("Invalid path in an export \"%s\"".formatted(path));
            }
            disk.createFolders(file.getParent());
            disk.write(file, content);
        });
        if (there) {
            disk.deleteTree(target);
        }
        disk.move(draft, target);
        disk.sync(target.getParent());
    }
}
