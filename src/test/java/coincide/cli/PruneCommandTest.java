package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import coincide.plan.Run;
import coincide.publish.Publisher;
import coincide.publish.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PruneCommandTest {
    private static final List<Run> RUNS = List.of(
            Runs.of("2026-11-18", "a"),
            Runs.of("2026-11-19", "a"),
            Runs.of("2026-11-20", "a"),
            Runs.of("2026-11-21", "a"));

    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void publish() throws IOException {
        job = SmallJob.in(folder);
        RUNS.forEach(run -> Runs.publish(job.out(), "small", run));
    }

    private Said prune(String... more) {
        return job.command(
                "prune",
                Stream.concat(Stream.of("--out", job.out().toString()), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private String[] left() {
        return job.out().resolve("small/snapshots").toFile().list();
    }

    @Test
    void saysWhatGoesAndWhyAndRemovesIt() {
        Said said = prune("--keep", "1");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines())
                .containsExactly(
                        "remove  " + RUNS.get(0).snapshot() + "  not among the newest 1",
                        "remove  " + RUNS.get(1).snapshot() + "  not among the newest 1",
                        "keep    " + RUNS.get(2).snapshot() + "  the one before that, which it was compared with",
                        "keep    " + RUNS.get(3).snapshot() + "  the pointer names it",
                        "2 of 4 snapshots removed.");
        assertThat(left())
                .containsExactlyInAnyOrder(RUNS.get(2).snapshot(), RUNS.get(3).snapshot());
        assertThat(job.command("verify", "--out", job.out().toString(), "--snapshot", "all")
                        .code())
                .isZero();
        assertThat(prune("--keep", "1").out()).endsWith("0 of 2 snapshots removed." + System.lineSeparator());
    }

    @Test
    void dryRunRemovesNothingAndTakesNoLock() {
        try (Publisher running = Publisher.open(job.out(), "small")) {
            assertThat(running.previous(RUNS.get(0).asOf())).isEmpty();
            Said said = prune("--keep-days", "1", "--dry-run");
            assertThat(said.code()).as(said.err()).isZero();
            assertThat(said.out())
                    .contains("remove  " + RUNS.get(0).snapshot() + "  not of the newest 1 days")
                    .endsWith("2 of 4 snapshots would be removed; nothing was written." + System.lineSeparator());
            assertThat(prune("--keep-days", "1").code()).isEqualTo(75);
        }
        assertThat(left()).hasSize(4);
    }

    @Test
    void damagedSnapshotsAreLeftForSomebodyToLookAt() throws IOException {
        Files.delete(job.out()
                .resolve("small/snapshots")
                .resolve(RUNS.get(0).snapshot())
                .resolve("_SUCCESS"));
        Said said = prune("--keep", "1");
        assertThat(said.out())
                .contains("keep    " + RUNS.get(0).snapshot() + "  it is damaged: see jobs/coincide verify");
        assertThat(left()).hasSize(3);
    }

    @Test
    void nothingGoesWhereThePointerLeadsNowhere() throws IOException {
        Path pointer = job.out().resolve("small/latest.json");
        Files.writeString(pointer, "{}");
        for (String[] how : new String[][] {{"--keep", "1"}, {"--keep", "1", "--dry-run"}}) {
            Said said = prune(how);
            assertThat(said.code()).isEqualTo(65);
            assertThat(said.err())
                    .contains(pointer + " leads to no whole snapshot, so none may go.")
                    .doesNotContain("\tat ");
        }
        assertThat(left()).hasSize(4);
    }

    @Test
    void oneRuleIsAskedForAndKeepsSomething() {
        assertThat(prune().code()).isEqualTo(2);
        assertThat(prune("--keep", "1", "--keep-days", "1").code()).isEqualTo(2);
        Said none = prune("--keep", "0");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("at least 1 snapshot or day is kept");
        assertThat(left()).hasSize(4);
    }

    @Test
    void noSnapshotIsAMissingInput() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(job.command("prune", "--keep", "1", "--out", nowhere.toString())
                        .code())
                .isEqualTo(66);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void helpHasAnExampleAndTheExitCodes() {
        assertThat(job.command("prune", "--help").out())
                .contains("jobs/coincide prune jobs/dprk.yaml --keep-days 90 --dry-run", " 75  ", "143  ");
    }
}
