package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
    @TempDir
    private static Path folder;

    private static SmallJob job;
    private static String before;
    private static String after;

    @BeforeAll
    static void runTwice() throws IOException {
        job = SmallJob.brief(folder);
        assertThat(job.run("--as-of", "2020-06-30").code()).isZero();
        before = latest();
        job.replace("launches.csv", "L1,", "L1b,");
        job.replace("meetings.csv", "M2019-2,2019-02-06", "M2019-2,2019-02-05");
        assertThat(job.run("--as-of", "2020-12-31").code()).isZero();
        after = latest();
    }

    private static String latest() throws IOException {
        return job.out().resolve("small/latest").toRealPath().getFileName().toString();
    }

    private static Said diff(String... more) {
        List<String> args = new ArrayList<>(List.of("diff"));
        args.addAll(List.of(more));
        args.addAll(
                args.size() > 2 && !args.get(2).startsWith("-")
                        ? List.of(
                                folder.resolve("job.yaml").toString(),
                                "--out",
                                job.out().toString())
                        : List.of());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args.toArray(String[]::new));
        return new Said(code, out.toString(), err.toString());
    }

    @Test
    void tellsInputsVerdictsAndHowManyRowsDiffer() {
        Said said = diff("previous", "latest");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .startsWith("From " + before + " to " + after + "\n")
                .contains("Since the snapshot as of 30 June 2020: the data have changed; launch days: ")
                .containsPattern("(No verdict has changed|A1 was .* and is .*)\\.\n")
                .contains("\nArrived late, of days before 30 June 2020: launches 1.\n")
                .containsPattern("\nlaunches +\\d+ +1 +0\n")
                .containsPattern("\nmilestones +\\d +0 +1\n")
                .containsPattern(" of \\d+ tables have the same rows\\.\n$")
                .doesNotContain("+ launch_id");
    }

    @Test
    void oneTableIsWrittenOutByItsKeys() {
        Said said = diff("2020-06-30", "2020-12-31", "--table", "launches");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out())
                .contains("\n+ launch_id=L1b\n", "\n- launch_id=L1\n", "0 of 1 tables have the same rows.\n")
                .containsPattern("\nlate launch_id=L1b: 20[12][0-9]-[0-9-]{5}\n$");
        assertThat(diff(before, after, "--table", "milestones").out())
                .contains("\n~ family=meetings, milestone_id=M2019-2: starts_on was 2019-02-06 and is 2019-02-05\n");
    }

    @Test
    void aSnapshotIsTheSameAsItself() {
        assertThat(diff(after, "latest").out())
                .contains("data, plan and program are the same;", "No verdict has changed.\n")
                .containsPattern("\n(\\d+) of \\1 tables have the same rows\\.\n$");
    }

    @Test
    void aDifferenceIsACodeOfItsOwnWhereThatIsAskedFor() {
        Said differs = diff(before, after, "--exit-code", "--table", "launches");
        assertThat(differs.code()).as(differs.err()).isEqualTo(10);
        assertThat(differs.out()).contains("\n- launch_id=L1\n");
        assertThat(diff(before, after, "--table", "launches").code()).isZero();
        assertThat(diff(after, "latest", "--exit-code").code()).isZero();
    }

    /** A launch of days that were still to come when the earlier snapshot was made is new, not late. */
    @Test
    void whatIsNewSinceIsNotLate() throws IOException {
        List<String> lines = diff(before, after, "--table", "launches", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("launches,late,"))
                .singleElement()
                .asString()
                .matches("launches,late,launch_id=L1b,latest,,20[12][0-9]-[0-9-]{5}");
        assertThat(lines).anyMatch(line -> line.startsWith("launches,added,launch_id="));
        JsonNode launches = new ObjectMapper()
                .readTree(diff(before, after, "--table", "launches", "--format", "json")
                        .out())
                .at("/tables/launches");
        assertThat(launches.path("late")).hasSize(1);
        assertThat(launches.at("/late/0/row/launch_id").asText()).isEqualTo("L1b");
        assertThat(launches.path("added").findValuesAsText("launch_id"))
                .contains("L1b")
                .hasSizeGreaterThan(1);
        assertThat(diff(after, before, "--table", "launches").out()).doesNotContain("rrived late", "late launch_id");
    }

    @Test
    void csvAndJsonHaveEveryRow() throws IOException {
        assertThat(diff(before, after, "--table", "milestones", "--format", "csv")
                        .out()
                        .lines())
                .contains(
                        "table,change,key,column,before,after",
                        "milestones,changed,\"family=meetings, milestone_id=M2019-2\",starts_on,2019-02-06,2019-02-05");
        JsonNode tree = new ObjectMapper()
                .readTree(diff(before, after, "--format", "json").out());
        assertThat(tree.get("before").asText()).isEqualTo(before);
        assertThat(tree.get("after").asText()).isEqualTo(after);
        assertThat(tree.at("/sentences/0").asText()).startsWith("Since the snapshot as of 30 June 2020");
        assertThat(tree.at("/tables/launches/removed/0/launch_id").asText()).isEqualTo("L1");
        assertThat(tree.at("/tables/milestones/changed").findValuesAsText("after"))
                .contains("2019-02-05");
        assertThat(tree.get("tables").has("findings")).isTrue();
    }

    @Test
    void whatIsNotThereIsAMissingInput() {
        for (String name : List.of("2020-06-29", "2020-06-30-000000000000", "yesterday")) {
            Said said = diff(name, "latest");
            assertThat(said.code()).as(name).isEqualTo(66);
            assertThat(said.err())
                    .contains("has no whole snapshot \"" + name + "\" of small.")
                    .doesNotContain("\tat ", "Spark started");
        }
    }

    @Test
    void aWrongCommandLineIsOne() {
        Said table = diff("previous", "latest", "--table", "launchs");
        assertThat(table.code()).isEqualTo(2);
        assertThat(table.err()).contains("Invalid table \"launchs\"", "Did you mean \"launches\"?");
        assertThat(diff("previous", "latest", "--format", "xml").code()).isEqualTo(2);
        assertThat(diff("--format", "csv").code()).isEqualTo(2);
    }

    @Test
    void nothingIsWritten() throws IOException {
        try (Stream<Path> files = Files.list(job.out().resolve("small"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "snapshots", ".staging", ".lock", "latest.json", "latest", "last_run.json");
        }
    }

    @Test
    void helpHasAnExampleAndTheExitCodes() {
        assertThat(diff("--help").out())
                .contains("jobs/coincide diff previous latest jobs/dprk.yaml --table findings", " 66  ", "143  ");
    }
}
