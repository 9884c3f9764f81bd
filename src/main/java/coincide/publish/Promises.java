package coincide.publish;

import coincide.plan.Quoted;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A snapshot folder against what its manifest promises. */
final class Promises {
    private static final Set<String> OUTSIDE = Set.of(Manifest.NAME, Snapshot.SUCCESS, "run.json");

    private final Disk disk;
    private final Path folder;
    private final List<DamageFound> broken = new ArrayList<>();

    private Promises(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Every promise that the folder does not keep, in the order of paths. */
    static List<DamageFound> broken(Disk disk, Path folder) {
        Promises promises = new Promises(disk, folder);
        promises.check();
        return promises.broken;
    }

    private void check() {
        for (String own : List.of(Manifest.NAME, Snapshot.SUCCESS)) {
            if (!isFile(folder.resolve(own))) {
                broken.add(
                        DamageFound.missing(folder.resolve(own), "is missing: without it no reader takes the folder"));
            }
        }
        if (broken.isEmpty()) {
            manifest().ifPresent(this::check);
        }
    }

    private Optional<Manifest> manifest() {
        Path list = folder.resolve(Manifest.NAME);
        try {
            Optional<Snapshot> snapshot = Snapshot.in(disk, folder);
            if (snapshot.isEmpty()) {
                broken.add(DamageFound.changed(list, "is not the manifest of this snapshot"));
            }
            return snapshot.map(Snapshot::manifest);
        } catch (PublishException e) {
            broken.add(DamageFound.unreadable(list, e));
            return Optional.empty();
        }
    }

    private void check(Manifest manifest) {
        manifest.files().forEach(this::check);
        Set<String> promised =
                manifest.files().stream().map(Manifest.Entry::path).collect(Collectors.toSet());
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!promised.contains(path) && !OUTSIDE.contains(path)) {
                broken.add(DamageFound.surplus(file));
            }
        }
    }

    private void check(Manifest.Entry promise) {
        Path file = folder.resolve(promise.path()).normalize();
        if (!file.startsWith(folder.normalize())) {
            broken.add(DamageFound.changed(
                    folder.resolve(Manifest.NAME), "names " + Quoted.of(promise.path()) + " outside the snapshot"));
        } else if (!isFile(file)) {
            broken.add(
                    DamageFound.missing(file, "is missing: the manifest promises %d bytes".formatted(promise.bytes())));
        } else {
            checkBytes(file, promise);
        }
    }

    private void checkBytes(Path file, Manifest.Entry promise) {
        try {
            long bytes = disk.size(file);
            String sha256 = disk.sha256(file);
            if (bytes != promise.bytes()) {
                broken.add(DamageFound.changed(
                        file, "has %d bytes, the manifest promises %d".formatted(bytes, promise.bytes())));
            } else if (!sha256.equals(promise.sha256())) {
                broken.add(DamageFound.changed(
                        file, "has SHA-256 %s, the manifest promises %s".formatted(sha256, promise.sha256())));
            }
        } catch (PublishException e) {
            broken.add(DamageFound.unreadable(file, e));
        }
    }

    private static boolean isFile(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private List<Path> files(Path parent) {
        List<Path> found = new ArrayList<>();
        for (Path path : disk.list(parent)) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                found.addAll(files(path));
            } else {
                found.add(path);
            }
        }
        return found;
    }
}
