package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What somebody finds who reads the output of {@code job}, at whatever moment. */
final class Reader {
    private Reader() {}

    /** The snapshot that the pointer names: intact by hash. */
    static Snapshot pointed(Path root) throws IOException {
        Pointer pointer = Pointer.parse(Files.readAllBytes(root.resolve("job/latest.json")))
                .orElseThrow();
        Disk disk = new LocalDisk();
        Path folder = root.resolve("job/snapshots").resolve(pointer.snapshot());
        Snapshot snapshot = Snapshot.in(disk, folder).orElseThrow();
        assertThat(snapshot.isIntact(disk)).isTrue();
        assertThat(snapshot.manifestSha256()).isEqualTo(pointer.manifestSha256());
        return snapshot;
    }

    /** No folder among the snapshots is half of one. */
    static void findsOnlyWholeSnapshots(Path root) throws IOException {
        Disk disk = new LocalDisk();
        try (Stream<Path> folders = Files.list(root.resolve("job/snapshots"))) {
            for (Path folder : folders.toList()) {
                assertThat(Snapshot.in(disk, folder)).as("%s", folder).isPresent();
                assertThat(Promises.broken(disk, folder)).as("%s", folder).isEmpty();
            }
        }
    }

    /** Nothing is left of what went wrong, and pointer and link name this snapshot. */
    static void findsNothingBut(Path root, String latest, String... others) throws IOException {
        assertThat(pointed(root).name()).isEqualTo(latest);
        findsOnlyWholeSnapshots(root);
        Path job = root.resolve("job");
        assertThat(job.resolve(".staging")).isEmptyDirectory();
        assertThat(job.toFile().list())
                .containsExactlyInAnyOrder("snapshots", ".staging", ".lock", "latest.json", "latest");
        assertThat(job.resolve("snapshots").toFile().list())
                .containsExactlyInAnyOrder(
                        Stream.concat(Stream.of(latest), Stream.of(others)).toArray(String[]::new));
        assertThat(job.resolve("latest").toRealPath())
                .isEqualTo(job.resolve("snapshots").resolve(latest).toRealPath());
    }
}
