package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackfillCommandTest {
    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.brief(folder);
    }

    private Said backfill(String from, String to, String every) {
        return job.command(
                "backfill",
                "--from",
                from,
                "--to",
                to,
                "--every",
                every,
                "--out",
                job.out().toString(),
                "--master",
                "local[2]");
    }

    private List<String> snapshots() {
        String[] names = job.out().resolve("small/snapshots").toFile().list();
        List<String> sorted = new ArrayList<>(Arrays.asList(names == null ? new String[0] : names));
        sorted.sort(null);
        return sorted;
    }

    @Test
    void eachDateIsASnapshotOldestFirstAndAFailureSaysHowToGoOn() throws IOException {
        Said first = backfill("2018-12-31", "2019-12-30", "P1Y");
        assertThat(first.code()).as(first.err()).isZero();
        String older = snapshots().get(0);
        assertThat(first.out()).isEqualTo("2018-12-31  published          " + older + System.lineSeparator());

        Said second = backfill("2018-12-31", "2019-12-31", "P1Y");
        assertThat(second.code()).as(second.err()).isZero();
        String newer = snapshots().get(1);
        assertThat(second.out().lines())
                .containsExactly("2018-12-31  already published  " + older, "2019-12-31  published          " + newer);
        assertThat(Files.readString(job.out().resolve("small/latest.json"))).contains(newer);

        Path findings = job.out().resolve("small/snapshots/" + newer + "/tables/findings/findings.parquet");
        Files.write(findings, new byte[(int) Files.size(findings)]);
        Said third = backfill("2018-12-31", "2021-12-31", "P1Y");
        assertThat(third.code()).as(third.err()).isNotZero();
        assertThat(third.out()).isEqualTo(second.out().replace("published          ", "already published  "));
        assertThat(third.err())
                .contains("coincide: stopped at 2020-12-31; of 4 dates 2 are published. When the reason below is gone,"
                        + " go on with" + System.lineSeparator()
                        + "  jobs/coincide backfill " + folder.resolve("job.yaml")
                        + " --out " + job.out()
                        + " --master local[2] --from 2020-12-31 --to 2021-12-31 --every P1Y");
        assertThat(snapshots()).containsExactly(older, newer);
    }

    @Test
    void theCodeOfAFailureIsThatOfTheRun() throws IOException {
        Files.delete(folder.resolve("launches.csv"));
        Said said = backfill("2018-12-31", "2019-12-31", "P1Y");
        assertThat(said.code()).isEqualTo(66);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .contains("stopped at 2018-12-31; of 2 dates 0 are published.", "launches.csv")
                .doesNotContain("\tat ");
    }

    @Test
    void datesOutsideTheStudyAreToldBeforeAnyRun() {
        Said said = backfill("2013-12-31", "2019-12-31", "P1Y");
        assertThat(said.code()).isEqualTo(78);
        assertThat(said.err()).contains("Invalid as-of date 2013-12-31").doesNotContain("stopped at", "\tat ");
        assertThat(job.out()).doesNotExist();
    }

    @Test
    void aWrongCommandLineIsOne() {
        assertThat(backfill("2019-12-31", "2018-12-31", "P1Y").code()).isEqualTo(2);
        assertThat(backfill("2018-12-31", "2019-12-31", "P0D").err()).contains("it leads to no later date");
        assertThat(backfill("2018-12-31", "2019-12-31", "monthly").code()).isEqualTo(2);
        assertThat(job.command("backfill", "--from", "2018-12-31").code()).isEqualTo(2);
        assertThat(job.out()).doesNotExist();
    }

    @Test
    void helpHasAnExampleAndTheExitCodes() {
        assertThat(job.command("backfill", "--help").out())
                .contains("--from 2024-01-31 --to 2025-12-31 --every P1M", " 75  ", "143  ");
    }
}
