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
            assertThat(Reader.pointed(root).key()).as("operation %d", operation).isIn(OLD.key(), NEW.key());

            assertThat(Runs.publish(root, NEW)).matches(Publication::isLatest).matches(Publication::linked);
            Reader.findsNothingBut(root, NEW.snapshot(), OLD.snapshot());
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
}
