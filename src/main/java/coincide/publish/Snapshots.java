package coincide.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All snapshots of a job, by as-of date. */
final class Snapshots {
    private static final Pattern NAME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{12}");

    private static final Comparator<Snapshot> BY_ORDINAL =
            Comparator.comparingInt(Snapshot::ordinal).thenComparing(Snapshot::name);

    private final Disk disk;
    private final NavigableMap<LocalDate, List<Path>> folders;

    Snapshots(Disk disk, Layout layout) {
        this.disk = disk;
        this.folders = folders(disk, layout).stream()
                .collect(Collectors.groupingBy(Snapshots::asOf, TreeMap::new, Collectors.toList()));
    }

    /** Folders with the name of a snapshot, whole or not, in the order of names; none where nothing was ever published. */
    static List<Path> folders(Disk disk, Layout layout) {
        if (!Files.isDirectory(layout.snapshots())) {
            return List.of();
        }
        return disk.list(layout.snapshots()).stream()
                .filter(folder -> isName(folder.getFileName().toString()))
                .toList();
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static LocalDate asOf(Path folder) {
        return LocalDate.parse(folder.getFileName().toString().substring(0, 10));
    }

    /** The last snapshot of the newest as-of date before the given one. */
    Optional<Snapshot> before(LocalDate asOf) {
        return folders.headMap(asOf, false).descendingMap().values().stream()
                .map(this::last)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The last snapshot of an as-of date. */
    Optional<Snapshot> lastOf(LocalDate asOf) {
        return last(folders.getOrDefault(asOf, List.of()));
    }

    /** The first snapshot with a table of this name, of the newest earlier as-of date that has one. */
    Optional<Snapshot> firstBefore(LocalDate asOf, String table) {
        return folders.headMap(asOf, false).descendingMap().values().stream()
                .flatMap(sameDate ->
                        whole(sameDate).filter(snapshot -> snapshot.table(table).isPresent()).min(BY_ORDINAL).stream())
                .findFirst();
    }

    /** The number for the next snapshot of an as-of date. */
    int nextOrdinal(LocalDate asOf) {
        return lastOf(asOf).map(Snapshot::ordinal).orElse(0) + 1;
    }

    private Optional<Snapshot> last(List<Path> sameDate) {
        return whole(sameDate).max(BY_ORDINAL);
    }

    private Stream<Snapshot> whole(List<Path> sameDate) {
        return sameDate.stream()
                .flatMap(folder -> Snapshot.in(disk, folder).stream())
                .filter(snapshot -> snapshot.isWhole(disk));
    }
}
