package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.plan.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every file operation of a prune fails once; what is left is whole, and pruning again ends what was begun. */
class PruneCrashTest {
    private static final List<Run> RUNS = List.of(
            Runs.of("2026-11-18", "a"),
            Runs.of("2026-11-19", "a"),
            Runs.of("2026-11-20", "a"),
            Runs.of("2026-11-21", "a"));
    private static final Retention RULE = Retention.ofNewest(1);

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(FaultyDisk.Fault.class)
    void failureOfAnyOperationLeavesWholeSnapshots(FaultyDisk.Fault fault) throws IOException {
        Path before = temporary.resolve("before");
        RUNS.forEach(run -> Runs.publish(before, run));
        boolean failed = true;
        int operation = 0;
        while (failed) {
            operation++;
            Path root = temporary.resolve(fault + "-" + operation);
            copy(before, root);
            FaultyDisk faulty = new FaultyDisk(operation, fault);
            prune(root, faulty.disk());
            failed = faulty.hasFailed();
            Verification found = Verification.of(root, "job", Verification.ALL);
            assertThat(found.faults()).as("operation %d", operation).isEmpty();
            assertThat(found.snapshots())
                    .as("operation %d", operation)
                    .contains(RUNS.get(2).snapshot(), RUNS.get(3).snapshot());

            assertThat(Pruning.prune(root, "job", RULE))
                    .extracting(Retention.Decision::name)
                    .containsAll(List.of(RUNS.get(2).snapshot(), RUNS.get(3).snapshot()));
            assertThat(root.resolve("job/snapshots").toFile().list())
                    .containsExactlyInAnyOrder(
                            RUNS.get(2).snapshot(), RUNS.get(3).snapshot());
            assertThat(root.resolve("job/.staging")).isEmptyDirectory();
            assertThat(Runs.publish(root, RUNS.get(3)).created()).isFalse();
        }
        assertThat(operation).isGreaterThan(40);
    }

    private static void prune(Path root, Disk disk) {
        try {
            Pruning.prune(disk, root, "job", RULE);
        } catch (PublishException failure) {
            assertThat(failure).hasMessageContaining("No space left on device");
            assertThat(failure.exitCode()).isEqualTo(74);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
