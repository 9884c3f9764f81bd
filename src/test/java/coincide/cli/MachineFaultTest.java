package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import coincide.cli.SmallJob.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine may do to a run, and the exit code that says so: rows 7, 9, 69 and 70 of the fault matrix. */
class MachineFaultTest {
    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.brief(folder.resolve("job"));
    }

    @Test
    void anUnreachableMasterIsTemporary() {
        Said said = job.run("--master", "spark://127.0.0.1:1");
        assertThat(said.code()).as(said.err()).isEqualTo(75);
        assertThat(said.err())
                .contains(
                        "coincide: Cannot reach the Spark master spark://127.0.0.1:1 (127.0.0.1:1: Connection refused).")
                .doesNotContain("\tat ");
        assertThat(job.out().resolve("small/snapshots")).isEmptyDirectory();
    }

    @Test
    void aMasterThatIsNoneIsAConfigurationError() {
        Said said = job.run("--master", "lokal");
        assertThat(said.code()).as(said.err()).isEqualTo(78);
        assertThat(said.err()).contains("Invalid Spark master \"lokal\"").doesNotContain("\tat ");
    }

    @Test
    void tooLittleMemoryIsSaidAndDoesNotHang() throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder("launch_id,launched_at\n");
        for (int i = 0; i < 400_000; i++) {
            rows.append('L').append(i).append(",2016-01-01\n");
        }
        job.write("launches.csv", rows.toString());
        Said said = new Child(folder).with("-Xmx48m").run("run", file(), "--dry-run");
        assertThat(said.code()).as(said.err()).isEqualTo(1);
        assertThat(said.err())
                .contains("coincide: out of memory (", " MB at most)", "COINCIDE_JAVA_OPTS")
                .hasLineCount(1);
    }

    @Test
    void aFullDiskIsToldWithPathAndFreeBytes() throws IOException, InterruptedException {
        String mount = "mount -t tmpfs -o size=%s tmpfs '" + Files.createDirectories(job.out()) + "'";
        assumeThat(Child.can("unshare", "-m", "sh", "-c", mount.formatted("64k")))
                .as("NOT CHECKED: no file system can be mounted here")
                .isTrue();
        Said said = new Child(folder)
                .under("unshare", "-m", "sh", "-c", mount.formatted("48k") + " && exec \"$0\" \"$@\"")
                .run("run", file(), "--out", job.out().toString(), "--master", "local[2]");
        assertThat(said.code()).as(said.err()).isEqualTo(74);
        assertThat(said.err())
                .containsPattern(
                        "coincide: Cannot access .*/small/\\.staging/.*: No space left on device.*\\d+ bytes free")
                .doesNotContain("\tat ");
        assertThat(said.err().lines()).hasSizeLessThan(40);
    }

    /** The launcher names the loopback address; without it Spark looks for another and finds none. */
    @Test
    void noNetworkIsNeeded() throws IOException, InterruptedException {
        assumeThat(Child.can("unshare", "-n", "true"))
                .as("NOT CHECKED: the network cannot be taken away here")
                .isTrue();
        Said said = new Child(folder)
                .under("unshare", "-n")
                .env("SPARK_LOCAL_IP", "127.0.0.1")
                .run("run", file(), "--out", job.out().toString(), "--master", "local[2]");
        assertThat(said.code()).as(said.err()).isZero();
    }

    private String file() {
        return job.folder.resolve("job.yaml").toString();
    }
}
