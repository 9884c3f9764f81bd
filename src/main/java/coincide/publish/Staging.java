package coincide.publish;

import coincide.plan.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A snapshot in the making, where no reader looks. */
public final class Staging {
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> OURS = Set.of(Manifest.NAME, Snapshot.SUCCESS);
    private static final Set<String> OUTSIDE_IDENTITY = Set.of("run.json");

    private final Disk disk;
    private final Layout layout;
    private final Run run;
    private final Path folder;

    Staging(Disk disk, Layout layout, Run run) {
        this.disk = disk;
        this.layout = layout;
        this.run = run;
        this.folder = layout.staging().resolve(run.snapshot());
        disk.createFolders(tables());
    }

    private Path tables() {
        return folder.resolve("tables");
    }

    /** Where the engine writes a table, as a folder with one Parquet file; it does not exist yet. */
    public Path table(String name) {
        if (!TABLE.matcher(name).matches()) {
            throw new IllegalArgumentException("Invalid table name \"%s\"".formatted(name));
        }
        return tables().resolve(name);
    }

    public void text(String relative, String content) {
        bytes(relative, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file once; {@code run.json} alone stays outside the manifest. */
    public void bytes(String relative, byte[] content) {
        Path file = folder.resolve(relative).normalize();
        if (!file.startsWith(folder) || file.equals(folder) || file.startsWith(tables()) || OURS.contains(name(file))) {
            throw new IllegalArgumentException("Invalid path in a snapshot \"%s\"".formatted(relative));
        }
        disk.createFolders(file.getParent());
        disk.write(file, content);
    }

    /** Settles all tables, reads each back against what was expected of it, and writes the manifest. */
    public Sealed seal(Map<String, Expected> tables) {
        return seal(tables, files -> Map.of());
    }

    /**
     * The same, with files that say what the others are.
     *
     * @param described all files so far, sorted by path, to the texts of more files by their path
     */
    public Sealed seal(Map<String, Expected> tables, Function<List<Manifest.Entry>, Map<String, String>> described) {
        TableFolder.checkNames(disk, tables(), tables.keySet());
        Map<Path, Long> rows = new HashMap<>();
        new TreeMap<>(tables).forEach((name, expected) -> {
            Path file = TableFolder.settle(disk, table(name));
            ReadBack.check(file, expected);
            rows.put(file, expected.rows());
        });
        List<Manifest.Entry> files = new ArrayList<>();
        for (Path file : files(folder)) {
            if (!OUTSIDE_IDENTITY.contains(name(file))) {
                files.add(entry(file, Optional.ofNullable(rows.get(file))));
            }
        }
        files.sort(Comparator.comparing(Manifest.Entry::path));
        new TreeMap<>(described.apply(List.copyOf(files))).forEach((path, content) -> {
            text(path, content);
            files.add(entry(folder.resolve(path), Optional.empty()));
        });
        files.sort(Comparator.comparing(Manifest.Entry::path));
        Manifest manifest = new Manifest(run, files);
        disk.write(folder.resolve(Manifest.NAME), manifest.bytes());
        return new Sealed(disk, layout, folder, manifest);
    }

    private Manifest.Entry entry(Path file, Optional<Long> rows) {
        return new Manifest.Entry(name(file), disk.size(file), disk.sha256(file), rows);
    }

    private List<Path> files(Path parent) {
        List<Path> found = new ArrayList<>();
        for (Path path : disk.list(parent)) {
            if (Files.isDirectory(path)) {
                found.addAll(files(path));
            } else {
                found.add(path);
            }
        }
        return found;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
