package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.in(folder.resolve("job"));
        job.write(
                "launches.csv", "launch_id,launched_at,class\nL1,2017-02-07T08:30+09:00,large\nL2,2018-03-01,small\n");
        job.write("meetings.csv", "milestone_id,starts_on,ends_on\nM1,2017-02-08,2017-02-10\n");
    }

    @Test
    void printsTheCase() {
        Said said = job.command("report", "--case", "2017-02-07");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .startsWith("7 February 2017\n  L1: large, 08:30 in Asia/Seoul.\n")
                .contains("“M1”, begins 1 day after", "Timing alone cannot show intent or message.")
                .doesNotContain("Page:");
        assertThat(job.out()).doesNotExist();
    }

    @Test
    void writesOnePageWhereItIsTold() throws IOException {
        Path page = folder.resolve("case.html");
        Files.writeString(page, "old");
        Said said = job.command("report", "--case", "2017-02-07", "--out", page.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).endsWith("Page: " + page + System.lineSeparator());
        assertThat(Jsoup.parse(Files.readString(page)).select("h1").text()).isEqualTo("Launch day 7 February 2017");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(page, folder.resolve("job"));
        }
    }

    @Test
    void aPageThatCannotBeWrittenIsAnError() {
        Path page = folder.resolve("nowhere").resolve("case.html");
        Said said = job.command("report", "--case", "2017-02-07", "--out", page.toString());
        assertThat(said.code()).isEqualTo(74);
        assertThat(said.err()).contains("nowhere").doesNotContain("\tat ");
    }

    @Test
    void aDayWithoutLaunchIsAWrongCommandLine() {
        Said said = job.command("report", "--case", "2017-06-01");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err())
                .contains("before is 2017-02-07", "after is 2018-03-01")
                .doesNotContain("\tat ");
        assertThat(job.command("report", "--case", "yesterday").code()).isEqualTo(2);
    }

    @Test
    void laterLaunchesAreNotKnownEarlier() {
        Said said = job.command("report", "--case", "2018-03-01", "--as-of", "2017-12-31");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("before is 2017-02-07", "after is none");
    }

    @Test
    void saysThatThereIsNoReport() {
        Said said = job.command("report", "--out", job.out().toString());
        assertThat(said.code()).isEqualTo(66);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("no report of job small", job.out().toString());
    }
}
