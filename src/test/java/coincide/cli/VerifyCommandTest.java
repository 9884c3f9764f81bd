package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import coincide.plan.Run;
import coincide.publish.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final Run OLD = Runs.of("2026-11-20", "a");
    private static final Run NEW = Runs.of("2026-11-21", "a");

    @TempDir
    private Path folder;

    private SmallJob job;
    private Path old;
    private Path latest;

    @BeforeEach
    void publish() throws IOException {
        job = SmallJob.in(folder);
        old = Runs.publish(job.out(), "small", OLD).folder();
        latest = Runs.publish(job.out(), "small", NEW).folder();
    }

    private Said verify(String... more) {
        return job.command(
                "verify",
                Stream.concat(Stream.of("--out", job.out().toString()), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    void wholeSnapshotsAreNamed() {
        assertThat(verify().out())
                .isEqualTo(whole(NEW))
                .isEqualTo(verify("--snapshot", "latest").out());
        assertThat(verify("--snapshot", OLD.snapshot()).out()).isEqualTo(whole(OLD));
        assertThat(verify("--snapshot", "2026-11-20").out()).isEqualTo(whole(OLD));
        Said all = verify("--snapshot", "all");
        assertThat(all).isEqualTo(new Said(0, whole(OLD) + whole(NEW), ""));
    }

    private static String whole(Run run) {
        return run.snapshot() + " is whole: every file as its manifest says." + System.lineSeparator();
    }

    @Test
    void oneFlippedByteIsAFault() throws IOException {
        Path table = latest.resolve("tables/findings/findings.parquet");
        byte[] bytes = Files.readAllBytes(table);
        bytes[bytes.length / 2] ^= 1;
        Files.write(table, bytes);
        assertFault(table + " [changed] has SHA-256 ", "the manifest promises ", "--force.");
        assertThat(verify("--snapshot", OLD.snapshot()).code()).isZero();
    }

    @Test
    void everyFaultHasALine() throws IOException {
        Files.writeString(latest.resolve("report/index.html"), "rep");
        Files.delete(latest.resolve("tables/lags/lags.parquet"));
        Files.writeString(latest.resolve("tables/lags/copy.parquet"), "");
        Files.delete(old.resolve("_SUCCESS"));
        Said said = verify("--snapshot", "all");
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.err()).isEqualTo("coincide: 4 faults found." + System.lineSeparator());
        assertThat(said.out().lines().map(line -> line.replaceFirst("\\. .*", "")))
                .containsExactly(
                        old.resolve("_SUCCESS") + " [missing] is missing: without it no reader takes the folder",
                        latest.resolve("report/index.html") + " [changed] has 3 bytes, the manifest promises 6",
                        latest.resolve("tables/lags/lags.parquet")
                                + " [missing] is missing: the manifest promises %d bytes"
                                        .formatted(Files.size(old.resolve("tables/lags/lags.parquet"))),
                        latest.resolve("tables/lags/copy.parquet") + " [surplus] is not in the manifest");
    }

    @Test
    void manifestThatIsNoneOrNamesOtherPlacesIsAFault() throws IOException {
        Path manifest = latest.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("report/index.html", "../../latest.json"));
        assertFaults("names \"../../latest.json\" outside the snapshot", " [surplus] ", " [pointer] ");
        Files.writeString(manifest, "{");
        assertFaults(manifest + " [changed] is not the manifest of this snapshot", " [pointer] ");
    }

    private void assertFaults(String... words) {
        Said said = verify("--snapshot", NEW.snapshot());
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.out()).contains(words).hasLineCount(words.length);
    }

    @Test
    void pointerThatLeadsNowhereIsAFault() throws IOException {
        Files.writeString(job.out().resolve("small/latest.json"), "{}");
        assertFault("latest.json [pointer] leads to no snapshot. The next jobs/coincide run mends it.");
        Files.delete(job.out().resolve("small/latest.json"));
        assertFault("latest.json [pointer] leads to no snapshot.");
    }

    @Test
    void linkThatLeadsElsewhereIsAFaultAndAMissingOneIsNot() throws IOException {
        Path link = job.out().resolve("small/latest");
        Files.delete(link);
        assertThat(verify().code()).isZero();
        Files.createSymbolicLink(link, Path.of("snapshots", OLD.snapshot()));
        assertFault(
                link + " [link] leads to snapshots/" + OLD.snapshot() + ", the pointer to snapshots/" + NEW.snapshot());
        Files.delete(link);
        Files.writeString(link, "");
        assertFault(link + " [link] is no link.");
    }

    private void assertFault(String... words) {
        Said said = verify();
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.out()).contains(words).hasLineCount(1);
    }

    @Test
    void aSnapshotThatIsNotThereIsAMissingInput() {
        for (String name : new String[] {"2026-11-22", "2026-11-20-000000000000", "../../etc", ""}) {
            Said said = verify("--snapshot", name);
            assertThat(said.code()).as(name).isEqualTo(66);
            assertThat(said.err())
                    .contains("has no whole snapshot \"" + name + "\" of small.")
                    .doesNotContain("\tat ");
        }
        Path nowhere = folder.resolve("nowhere");
        assertThat(job.command("verify", "--out", nowhere.toString()).code()).isEqualTo(66);
        assertThat(job.command("verify", "--out", nowhere.toString(), "--snapshot", "all")
                        .code())
                .isEqualTo(66);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void helpHasAnExampleAndTheExitCodes() {
        assertThat(job.command("verify", "--help").out())
                .contains("jobs/coincide verify jobs/dprk.yaml --snapshot all", " 65  ", " 66  ", "130  ", "143  ");
    }
}
