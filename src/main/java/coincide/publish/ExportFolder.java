package coincide.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder of generated files that is replaced as a whole. */
public final class ExportFolder {
    private ExportFolder() {}

    /**
     * Refuses a folder that no export may replace.
     *
     * @param mark the file by which an earlier export is told from a folder of somebody else's
     */
    public static void check(Path folder, String mark) {
        Path target = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(target)
                && !Files.isRegularFile(target.resolve(mark))
                && !new LocalDisk().list(target).isEmpty()) {
            throw new PublishException(
                    PublishException.Reason.CANNOT_CREATE,
                    "%s holds files that no export wrote (it has no %s). Name another folder with --out."
                            .formatted(target, mark));
        }
    }

    /** Makes a folder that passes the check hold these files and no other. */
    public static void replace(Path folder, String mark, Map<String, byte[]> files) {
        check(folder, mark);
        Disk disk = new LocalDisk();
        Path target = folder.toAbsolutePath().normalize();
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
        if (Files.isDirectory(target)) {
            disk.deleteTree(target);
        }
        disk.move(draft, target);
        disk.sync(target.getParent());
    }
}
