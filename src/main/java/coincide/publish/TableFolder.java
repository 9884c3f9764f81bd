package coincide.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Makes one file with a name of its own out of the folder that the engine wrote. */
final class TableFolder {
    private TableFolder() {}

    /** Renames the only data file, gives it its canonical footer, drops what the engine left beside it. */
    static Path settle(Disk disk, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(folder, "it was announced and not written");
        }
        String table = folder.getFileName().toString();
        List<Path> parts =
                disk.list(folder).stream().filter(TableFolder::isPart).toList();
        if (parts.size() != 1) {
            throw refused(folder, "%d data files, one was to be written".formatted(parts.size()));
        }
        Path file = folder.resolve(table + ".parquet");
        disk.move(parts.get(0), file);
        for (Path other : disk.list(folder)) {
            if (!other.equals(file)) {
                drop(disk, other);
            }
        }
        ParquetFooter.canonicalise(disk, file);
        disk.sync(file);
        return file;
    }

    /** The tables that must be there are there, and no others. */
    static void checkNames(Disk disk, Path tables, Set<String> expected) {
        for (Path folder : disk.list(tables)) {
            if (!expected.contains(folder.getFileName().toString())) {
                throw refused(folder, "no table of this name was announced");
            }
        }
    }

    private static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("part-") && name.endsWith(".parquet");
    }

    private static void drop(Disk disk, Path file) {
        String name = file.getFileName().toString();
        if (!name.equals("_SUCCESS") && !name.endsWith(".crc")) {
            throw refused(file, "the engine does not write such files");
        }
        disk.delete(file);
    }

    private static PublishException refused(Path path, String reason) {
        return new PublishException(
                PublishException.Reason.REFUSED, "Invalid staged table %s: %s".formatted(path, reason));
    }
}
