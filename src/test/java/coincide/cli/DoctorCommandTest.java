package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.Diagnosis.Level;
import coincide.cli.SmallJob.Said;
import coincide.publish.Publisher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.brief(folder);
    }

    private Said doctor(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "--out";
        args[1] = job.out().toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return job.command("doctor", args);
    }

    @Test
    void aSoundMachineIsOkInEveryLine() {
        Said said = doctor();
        assertThat(said.code()).as(said.out()).isZero();
        assertThat(said.out().lines())
                .allMatch(line -> line.startsWith("ok "), said.out())
                .hasSize(9)
                .anyMatch(line -> line.equals("ok    inputs    114 rows used"))
                .anyMatch(line -> line.endsWith("can be written, renamed in, and locked"));
        assertThat(job.out().resolve("small/snapshots")).isEmptyDirectory();
    }

    @Test
    void eachFaultIsALineAndTheFirstIsTheCode() throws IOException {
        Files.delete(folder.resolve("meetings.csv"));
        Files.writeString(job.out(), "a file, not a folder");
        Said said = doctor();
        assertThat(said.code()).as(said.out()).isEqualTo(66);
        assertThat(said.out())
                .containsPattern("(?m)^fail  inputs    .*meetings.csv")
                .containsPattern("(?m)^fail  output    Cannot access .* Choose another output folder");
        job.replace("job.yaml", "seed: 7", "sead: 7");
        Said plan = doctor();
        assertThat(plan.code()).isEqualTo(78);
        assertThat(plan.out()).containsPattern("(?ms)^fail  job       .*sead").doesNotContain("inputs");
    }

    @Test
    void whatARunSurvivesIsAWarning() throws IOException {
        job.replace("meetings.csv", "M2016-2,", "bad,2016-02-30,2016-03-01\nM2016-2,");
        try (Publisher running = Publisher.open(job.out(), "small")) {
            Said said = doctor();
            assertThat(said.code()).as(said.out()).isZero();
            assertThat(said.out())
                    .contains("warn  inputs    114 rows used, 1 problems: see coincide validate")
                    .containsPattern("(?m)^warn  output    Busy: .*");
            running.clear();
        }
        job.write("launches.csv", "");
        assertThat(job.run().code()).isEqualTo(65);
        assertThat(doctor().out()).containsPattern("(?m)^warn  last run  refused at .*: ");
    }

    @Test
    void aClockThatHasGoneBackIsToldByTheRecord() throws IOException {
        job.write("launches.csv", "");
        assertThat(job.run().code()).isEqualTo(65);
        RunOptions options = new RunOptions(
                folder.resolve("job.yaml"),
                Map.of(),
                job.out(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
        List<Diagnosis> found =
                new Checkup(options, Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC)).all();
        assertThat(found)
                .anyMatch(one -> one.subject().equals("clock") && one.level() == Level.WARN)
                .anyMatch(one -> one.subject().equals("last run") && one.text().contains("the clock has gone back"));
    }

    @Test
    void tooLittleMemoryIsToldBeforeSparkRefusesIt() throws IOException, InterruptedException {
        Said said = new Child(folder)
                .with("-Xmx200m")
                .run(
                        "doctor",
                        folder.resolve("job.yaml").toString(),
                        "--out",
                        job.out().toString());
        assertThat(said.code()).as(said.out()).isEqualTo(78);
        assertThat(said.out()).containsPattern("(?m)^fail  memory    \\d+ MB at most. Set COINCIDE_JAVA_OPTS=-Xmx2g");
    }
}
