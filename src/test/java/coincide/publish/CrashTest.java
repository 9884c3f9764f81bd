package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.plan.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file operation fails once; after each a reader finds a whole snapshot, and one clean run mends all. */
class CrashTest {
    private static final Run OLD = Runs.of("2026-11-20", "a");
    private static final Run NEW = Runs.of("2026-11-21", "a");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(FaultyDisk.Fault.class)
    void failureOfAnyOperationLeavesWholeSnapshot(FaultyDisk.Fault fault) throws IOException {
        Path before = temporary.resolve("before");
        Runs.publish(before, OLD);
        boolean failed = true;
        int operation = 0;
        while (failed) {
            operation++;
            Path root = temporary.resolve(fault + "-" + operation);
            copy(before, root);
            FaultyDisk faulty = new FaultyDisk(operation, fault);
            run(root, faulty.disk());
            failed = faulty.hasFailed();
            assertThat(pointed(root).key()).as("operation %d", operation).isIn(OLD.key(), NEW.key());

            assertThat(Runs.publish(root, NEW)).matches(Publication::isLatest).matches(Publication::linked);
            assertThat(pointed(root).key()).as("operation %d", operation).isEqualTo(NEW.key());
            assertThat(root.resolve("job/.staging")).isEmptyDirectory();
            assertThat(root.resolve("job").toFile().list())
                    .containsExactlyInAnyOrder("snapshots", ".staging", ".lock", "latest.json", "latest");
            assertThat(root.resolve("job/snapshots").toFile().list())
                    .containsExactlyInAnyOrder(OLD.snapshot(), NEW.snapshot());
            assertThat(root.resolve("job/latest").toRealPath())
                    .isEqualTo(root.resolve("job/snapshots")
                            .resolve(NEW.snapshot())
                            .toRealPath());
        }
        assertThat(operation).isGreaterThan(40);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static void run(Path root, Disk disk) {
        try (Publisher publisher = Publisher.open(root, "job", Clock.systemUTC(), disk)) {
            Runs.publish(publisher, NEW);
        } catch (PublishException failure) {
            assertThat(failure).hasMessageContaining("No space left on device").hasMessageContaining(" bytes free)");
            assertThat(failure.exitCode()).isIn(73, 74);
        }
    }

    /** What a reader finds who follows the pointer: intact by hash. */
    private static Snapshot pointed(Path root) throws IOException {
        Pointer pointer = Pointer.parse(Files.readAllBytes(root.resolve("job/latest.json")))
                .orElseThrow();
        Disk disk = new LocalDisk();
        Path folder = root.resolve("job/snapshots").resolve(pointer.snapshot());
        Snapshot snapshot = Snapshot.in(disk, folder).orElseThrow();
        assertThat(snapshot.isIntact(disk)).isTrue();
        assertThat(snapshot.manifestSha256()).isEqualTo(pointer.manifestSha256());
        return snapshot;
    }
}
