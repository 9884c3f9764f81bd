package coincide.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A single file at a place that the user names, outside every snapshot: whole, or not there. */
public final class NamedFile {
    private NamedFile() {}

    /** Writes the text; a file that stands there already is replaced in one step. */
    public static void write(Path file, String text) {
        write(new LocalDisk(), file.toAbsolutePath(), text);
    }

    /** Adds lines to the end of a file, all of them at once. */
    public static void append(Path file, String lines) {
        try {
            Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw PublishException.io(file, e);
        }
    }

    static void write(Disk disk, Path file, String text) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".draft");
        if (Files.exists(draft, LinkOption.NOFOLLOW_LINKS)) {
            disk.delete(draft);
        }
        disk.write(draft, text.getBytes(StandardCharsets.UTF_8));
        disk.move(draft, file);
    }
}
