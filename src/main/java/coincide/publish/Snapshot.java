package coincide.publish;

import coincide.plan.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A published snapshot.
 *
 * @param manifestSha256 hash of the bytes of its manifest
 * @param ordinal first, second ... snapshot of its as-of date; stands in {@code _SUCCESS}
 */
public record Snapshot(Path folder, Manifest manifest, String manifestSha256, int ordinal) {
    static final String SUCCESS = "_SUCCESS";

    public String name() {
        return folder.getFileName().toString();
    }

    public String key() {
        return manifest.run().key();
    }

    public LocalDate asOf() {
        return manifest.run().asOf();
    }

    /** Folder of one of its tables; absent where it has none of that name. */
    public Optional<Path> table(String name) {
        return Optional.of(folder.resolve("tables").resolve(name)).filter(Files::isDirectory);
    }

    /** The snapshot in a folder; empty when its mark or its manifest is missing or damaged. */
    static Optional<Snapshot> in(Disk disk, Path folder) {
        Path mark = folder.resolve(SUCCESS);
        Path list = folder.resolve(Manifest.NAME);
        if (!Files.isRegularFile(mark) || !Files.isRegularFile(list)) {
            return Optional.empty();
        }
        byte[] manifest = disk.read(list);
        int ordinal = ordinal(disk.read(mark));
        return Manifest.parse(manifest)
                .map(promise -> new Snapshot(folder, promise, Sha256.of(manifest), ordinal))
                .filter(snapshot -> snapshot.manifest.run().snapshot().equals(snapshot.name()));
    }

    private static int ordinal(byte[] mark) {
        String text = new String(mark, StandardCharsets.US_ASCII).strip();
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 1;
    }

    /** Whether every promised file is there with its length. */
    boolean isWhole(Disk disk) {
        return all(file -> disk.size(folder.resolve(file.path())) == file.bytes());
    }

    /** Whether every promised file is there with its bytes. */
    boolean isIntact(Disk disk) {
        return all(file -> disk.sha256(folder.resolve(file.path())).equals(file.sha256()));
    }

    private boolean all(Predicate<Manifest.Entry> good) {
        return manifest.files().stream()
                .allMatch(file -> Files.isRegularFile(folder.resolve(file.path())) && good.test(file));
    }
}
