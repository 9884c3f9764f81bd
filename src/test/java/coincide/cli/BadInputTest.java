package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends with the exit code a scheduler can act on and a message a person can. */
class BadInputTest {
    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.in(folder);
    }

    @Test
    void missingFile() throws IOException {
        Files.delete(folder.resolve("launches.csv"));
        assertFails(66, "launches.csv");
    }

    @Test
    void missingJobFile() throws IOException {
        Files.delete(folder.resolve("job.yaml"));
        assertFails(66, "job.yaml");
    }

    @Test
    void missingColumn() throws IOException {
        job.replace("launches.csv", "launch_id,launched_at", "launch_id,lauched_at");
        assertFails(65, "launched_at", "lauched_at");
    }

    @Test
    void thirtiethOfFebruaryIsQuarantined() throws IOException {
        Files.writeString(
                folder.resolve("launches.csv"),
                Files.readString(folder.resolve("launches.csv")) + "bad,2017-02-30,small\n");
        Said said = job.run();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err())
                .contains("launches.csv:92:2 [date-invalid] launched_at \"2017-02-30\" is not a calendar date"
                        + " (February 2017 has 28 days).");
        assertThat(said.err()).contains("91 read =    90 used + 1 quarantined + 0 filtered");
    }

    @Test
    void endBeforeStartIsQuarantined() throws IOException {
        Files.writeString(
                folder.resolve("meetings.csv"),
                Files.readString(folder.resolve("meetings.csv")) + "bad,2017-02-20,2017-02-10\n");
        Said said = job.run();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).contains("[end-before-start]", "25 read =    24 used + 1 quarantined + 0 filtered");
    }

    @Test
    void unknownKeyInTheJobFile() throws IOException {
        job.replace("job.yaml", "seed: 7", "sead: 7");
        assertFails(78, "sead", "seed");
    }

    @Test
    void emptyFile() throws IOException {
        job.write("launches.csv", "");
        assertFails(65, "launches.csv", "empty");
    }

    @Test
    void zeroLaunchesAreAnAnswer() throws IOException {
        job.write("launches.csv", "launch_id,launched_at\n");
        Said said = job.run();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("not testable");
    }

    @Test
    void zeroMilestonesAreAnAnswer() throws IOException {
        job.write("meetings.csv", "milestone_id,starts_on,ends_on\n");
        Said said = job.run();
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("not testable");
    }

    @Test
    void unwritableOutput() throws IOException {
        Files.writeString(folder.resolve("out"), "a file, not a folder");
        assertFails(73, "out");
    }

    @Test
    void asOfBeforeTheStudyBegins() {
        Said said = job.run("--as-of", "2014-12-31");
        assertThat(said.code()).isEqualTo(78);
        assertThat(said.err()).contains("2014-12-31", "2015-01-01");
    }

    @Test
    void wrongCommandLine() {
        assertThat(job.run("--as-off", "2020-01-01").code()).isEqualTo(2);
        assertThat(job.run("--as-of", "yesterday").code()).isEqualTo(2);
    }

    @Test
    void validateReportsEveryProblemAndWritesNothing() throws IOException {
        Files.writeString(
                folder.resolve("launches.csv"),
                Files.readString(folder.resolve("launches.csv")) + "bad,2017-02-30,small\nworse,2017-13-01,small\n");
        Said said = job.command("validate");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).contains("launches.csv:92:2", "launches.csv:93:2");
        assertThat(job.out()).doesNotExist();
    }

    @Test
    void validateTellsOfRowsThatAreNotSelectedAndDoesNotRefuseThem() throws IOException {
        Files.writeString(folder.resolve("meetings.csv"), """
                milestone_id,starts_on,ends_on,series
                a,2016-01-01,2016-01-02,talks
                b,2016-02-30,2016-03-01,fairs
                """);
        job.replace("job.yaml", "    traits: {scheduled: true}", "    select: {series: [talks]}");
        Said said = job.command("validate");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("In rows that the job does not select:\nmeetings.csv:3:2 [date-invalid]")
                .contains("Problems found: 1.");
        assertThat(job.run().code()).isZero();
    }

    @Test
    void validateAuditsBeforeItTellsProblems() throws IOException {
        Said said = job.command("validate");
        assertThat(said.out())
                .containsSubsequence(
                        "Rows by year of their first day",
                        "launches",
                        "What they rest on",
                        "Weekdays of first days",
                        "Months of first days",
                        "Rows that rest on one source or none: 114\n  114 more: --details",
                        "No negative controls are declared.",
                        "launches                  90 read =    90 used",
                        "No problem found in the plan and its inputs.");
        assertThat(said.out().lines().takeWhile(line -> !line.contains("read =")))
                .allMatch(line -> line.length() <= 80);
        assertThat(job.command("validate", "--details").out())
                .contains("Rows that rest on one source or none: 114\n  launches large: L0, ")
                .doesNotContain("--details");
    }

    private void assertFails(int code, String... words) {
        Said said = job.run();
        assertThat(said.code()).as(said.err()).isEqualTo(code);
        assertThat(said.err()).contains(words).doesNotContain("\tat ");
        assertThat(Files.exists(job.out().resolve("small/latest.json"))).isFalse();
    }
}
