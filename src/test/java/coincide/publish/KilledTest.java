package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.plan.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run is killed, without a chance to clean up; a reader finds a whole snapshot, and one clean run mends all. */
class KilledTest {
    private static final Run OLD = Runs.of("2026-11-20", "a");
    private static final Run NEW = Runs.of("2026-11-21", "a");
    private static final int KILLED = 137;

    @TempDir
    private Path root;

    @ParameterizedTest
    @EnumSource(KillPoint.class)
    void leavesWholeSnapshotsAndNoLock(KillPoint point) throws IOException, InterruptedException {
        Runs.publish(root, OLD);
        killAt(point);

        assertThat(Reader.pointed(root).key()).isEqualTo(point.isPointed() ? NEW.key() : OLD.key());
        Reader.findsOnlyWholeSnapshots(root);
        assertThat(root.resolve("job/snapshots").toFile().list()).hasSize(point.isPlaced() ? 2 : 1);

        assertThat(Runs.publish(root, NEW))
                .matches(Publication::isLatest)
                .matches(Publication::linked)
                .matches(publication -> publication.created() != point.isPlaced());
        Reader.findsNothingBut(root, NEW.snapshot(), OLD.snapshot());
    }

    private void killAt(KillPoint point) throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        root.toString(),
                        point.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = victim.inputReader()) {
            assertThat(said.readLine()).isEqualTo(point.name());
        } finally {
            victim.destroyForcibly();
        }
        assertThat(victim.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(victim.exitValue()).isEqualTo(KILLED);
    }

    /** Publishes until it comes to a point. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) {
            Path root = Path.of(arguments[0]);
            Disk disk = KillPoint.valueOf(arguments[1]).disk(root.resolve("job"));
            try (Publisher publisher = Publisher.open(root, "job", Clock.systemUTC(), disk)) {
                Runs.publish(publisher, NEW);
            }
            System.out.println("published");
        }
    }
}
