package coincide.publish;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * Every operation on the output root that can fail: a test replaces it to fail the n-th. All throw {@link
 * PublishException} with the path.
 */
interface Disk {
    /** Creates a folder and those above it; an existing one, or a link to one, is left alone. */
    void createFolders(Path folder);

    /** What a folder holds, in the order of names. */
    List<Path> list(Path folder);

    long size(Path file);

    byte[] read(Path file, long from, int length);

    /** SHA-256 of a file's bytes, in lower-case hexadecimal digits. */
    String sha256(Path file);

    /** Writes a new file and forces it to the device. */
    void write(Path file, byte[] content);

    /** Replaces all bytes of a file from an offset on. */
    void replaceTail(Path file, long from, byte[] tail);

    /** Forces a file, or the entries of a folder, to the device. */
    void sync(Path path);

    /** Renames in one step; a file or link that has the name is replaced. */
    void move(Path from, Path to);

    void link(Path link, Path target);

    /** Deletes a file, a link or an empty folder. */
    void delete(Path path);

    /** All bytes of a small file. */
    default byte[] read(Path file) {
        return read(file, 0, Math.toIntExact(size(file)));
    }

    /** Deletes a folder with all that is in it, or a single file; links are not followed. */
    default void deleteTree(Path path) {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            list(path).forEach(this::deleteTree);
        }
        delete(path);
    }
}
