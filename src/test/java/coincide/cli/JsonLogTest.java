package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Off a terminal every line of stderr is one JSON object, Spark's own among them. */
class JsonLogTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.brief(folder.resolve("job"));
    }

    @Test
    void everyLineNamesItsRunAndItsDay() throws IOException, InterruptedException {
        job.replace("meetings.csv", "M2016-2,", "b\u0007d\u202e,2016-02-30,2016-03-01\nM2016-2,");
        Said said = new Child(folder)
                .with("-Dcoincide.terminal=false", "-Djava.net.preferIPv6Addresses=true")
                .run(
                        "run",
                        job.folder.resolve("job.yaml").toString(),
                        "--out",
                        job.out().toString(),
                        "--master",
                        "local[2]");
        assertThat(said.code()).as(said.err()).isZero();
        List<JsonNode> lines = lines(said);
        String run = JSON.readTree(job.out().resolve("small/last_run.json").toFile())
                .path("run")
                .asText();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("run").asText()).isEqualTo(run);
            assertThat(line.path("as_of").asText()).isEqualTo("2020-12-31");
            assertThat(line.path("job").asText()).isEqualTo("small");
            assertThat(line.path("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        });
        assertThat(lines)
                .anyMatch(line -> line.path("message").asText().equals("Spark started")
                        && line.path("ended_ms").asLong() > 0);
        assertThat(lines)
                .anyMatch(line -> line.path("level").asText().equals("WARN")
                        && line.path("message").asText().contains("[date-invalid]"));
        assertThat(said.err()).doesNotContain("\u0007", "\u202e");
    }

    @Test
    void aFailureIsOneLine() throws IOException {
        job.write("launches.csv", "");
        Said said = job.run("--log", "json");
        assertThat(said.code()).isEqualTo(65);
        assertThat(lines(said).get(lines(said).size() - 1).path("level").asText())
                .isEqualTo("ERROR");
        assertThat(job.run("--log", "human").err()).contains("coincide: ");
        assertThat(job.run("--log", "xml").code()).isEqualTo(2);
    }

    /** Lines of Spark carry the same keys. */
    @Test
    void sparkTalksInTheSameForm() throws IOException, InterruptedException {
        Said said = new Child(folder)
                .with("-Dspark.driver.host=127.0.0.1", "-Dspark.memory.fraction=0.0001")
                .env("COINCIDE_LOG", "json")
                .run(
                        "run",
                        job.folder.resolve("job.yaml").toString(),
                        "--out",
                        job.out().toString(),
                        "--master",
                        "local[2]");
        List<JsonNode> lines = lines(said);
        assertThat(lines.stream().filter(line -> line.has("logger")))
                .as(said.err())
                .isNotEmpty()
                .allMatch(line -> line.path("run").asText().length() == 12);
    }

    private static List<JsonNode> lines(Said said) {
        return said.err()
                .lines()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (IOException e) {
                        throw new AssertionError("no JSON: " + line, e);
                    }
                })
                .toList();
    }
}
