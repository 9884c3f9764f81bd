package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.cli.SmallJob.Said;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind of itself, well or not: record, numbers for a monitor, events for a catalogue. */
class RecordTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path shared;

    private static SmallJob job;
    private static Path metrics;
    private static Path lineage;

    @BeforeAll
    static void publishOnce() throws IOException {
        job = SmallJob.brief(shared.resolve("small"));
        metrics = shared.resolve("metrics.prom");
        lineage = shared.resolve("lineage.jsonl");
        Said said = run(job, "--set", "alpha=0.01");
        assertThat(said.code()).as(said.err()).isZero();
    }

    private static Said run(SmallJob job, String... more) {
        String[] args = new String[more.length + 4];
        args[0] = "--metrics";
        args[1] = metrics.toString();
        args[2] = "--lineage";
        args[3] = lineage.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return job.run(args);
    }

    @Test
    void theSnapshotAndTheFolderTellTheSameRun() throws IOException {
        SmallJob twice = SmallJob.brief(shared.resolve("twice"));
        assertThat(twice.run().code()).isZero();
        JsonNode last = last(twice);
        JsonNode own =
                JSON.readTree(twice.out().resolve("small/latest/run.json").toFile());
        assertThat(last.path("status").asText()).isEqualTo("published");
        assertThat(last.path("exit_code").asInt(-1)).isZero();
        assertThat(last.path("as_of").asText()).isEqualTo("2020-12-31");
        assertThat(last.path("snapshot").asText())
                .isEqualTo("2020-12-31-" + last.path("key").asText().substring(0, 12));
        assertThat(last.path("seed").asInt()).isEqualTo(7);
        assertThat(last.path("inputs").path(0).path("source").asText()).isEqualTo("launches.csv");
        assertThat(last.path("inputs").path(0).path("read").asInt()).isEqualTo(90);
        assertThat(last.path("inputs").path(0).path("sha256").asText()).hasSize(64);
        assertThat(last.path("rows").path("launches").asInt()).isEqualTo(90);
        assertThat(last.path("stages").findValuesAsText("stage")).contains("Spark started", "published");
        assertThat(last.path("last_success_at").asText())
                .isGreaterThan(last.path("started_at").asText());
        for (String key : List.of("run", "key", "inputs", "rows", "plan_hash", "started_at", "options", "status")) {
            assertThat(own.path(key)).as(key).isEqualTo(last.path(key));
        }
        String success = last.path("last_success_at").asText();

        assertThat(twice.run().code()).isZero();
        JsonNode again = last(twice);
        assertThat(again.path("status").asText()).isEqualTo("up_to_date");
        assertThat(again.path("snapshot")).isEqualTo(last.path("snapshot"));
        assertThat(again.path("run")).isNotEqualTo(last.path("run"));
        assertThat(again.path("last_success_at").asText()).isGreaterThan(success);

        twice.write("launches.csv", "");
        assertThat(twice.run().code()).isEqualTo(65);
        JsonNode refused = last(twice);
        assertThat(refused.path("status").asText()).isEqualTo("refused");
        assertThat(refused.path("exit_code").asInt()).isEqualTo(65);
        assertThat(refused.path("reason").asText()).contains("launches.csv");
        assertThat(refused.has("snapshot")).isFalse();
        assertThat(refused.path("last_success_at")).isEqualTo(again.path("last_success_at"));
    }

    @Test
    void everyFailureThatKnowsItsJobIsRecorded() throws IOException {
        SmallJob faulty = SmallJob.brief(shared.resolve("faulty"));
        assertThat(faulty.run("--as-of", "2014-12-31").code()).isEqualTo(78);
        assertThat(last(faulty).path("status").asText()).isEqualTo("failed");
        Said said = faulty.run("--master", "spark://u:secret@127.0.0.1:1");
        assertThat(said.code()).isEqualTo(78);
        assertThat(said.err()).contains("***@127.0.0.1").doesNotContain("secret");
        assertThat(last(faulty).toString()).contains("***@127.0.0.1").doesNotContain("secret");
        Files.delete(faulty.folder.resolve("launches.csv"));
        assertThat(faulty.run().code()).isEqualTo(66);
        assertThat(last(faulty).path("status").asText()).isEqualTo("missing");
        assertThat(last(faulty).path("reason").asText()).contains("launches.csv");
        assertThat(last(faulty).has("last_success_at")).isFalse();
    }

    @Test
    void aRecordThatCannotBeWrittenDoesNotFailTheRun() throws IOException {
        Path folder = Files.createDirectories(shared.resolve("folder"));
        Files.createDirectories(folder.resolve("sub"));
        Said said = job.run("--set", "alpha=0.01", "--metrics", folder.toString(), "--lineage", folder.toString());
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).contains("A record of the run is missing: Cannot access " + folder);
    }

    @Test
    void aMonitorReadsTheLastRunAndTheLastSuccess() throws IOException {
        SmallJob watched = SmallJob.brief(shared.resolve("watched"));
        Path file = shared.resolve("watched.prom");
        Path events = shared.resolve("watched.jsonl");
        String[] options = {"--metrics", file.toString(), "--lineage", events.toString()};
        assertThat(watched.run(options).code()).isZero();
        Map<String, String> good = samples(file);
        assertThat(good)
                .containsEntry("coincide_last_exit_code{job=\"small\"}", "0")
                .containsEntry("coincide_launches{job=\"small\"}", "90")
                .containsEntry("coincide_problems{job=\"small\"}", "0")
                .containsEntry("coincide_as_of_timestamp_seconds{job=\"small\"}", "1609372800")
                .containsEntry(
                        "coincide_rows{job=\"small\",role=\"meetings\",source=\"meetings.csv\",fate=\"used\"}", "24");
        watched.write("launches.csv", "");
        assertThat(watched.run(options).code()).isEqualTo(65);
        Map<String, String> bad = samples(file);
        String success = "coincide_last_success_timestamp_seconds{job=\"small\"}";
        assertThat(bad)
                .containsEntry("coincide_last_exit_code{job=\"small\"}", "65")
                .containsEntry(success, good.get(success));

        List<JsonNode> told = events(events);
        assertThat(told.stream().map(event -> event.path("eventType").asText()))
                .containsExactly("START", "COMPLETE", "START", "FAIL");
        assertThat(told.get(3).at("/run/facets/errorMessage/message").asText()).contains("launches.csv");
    }

    /** The rules of the published schema that an event can break. */
    @Test
    void aCatalogueReadsWhatWasReadAndPublished() throws IOException {
        List<JsonNode> told = events(lineage);
        assertThat(told).hasSizeGreaterThanOrEqualTo(2);
        for (JsonNode event : told) {
            assertThat(Instant.parse(event.path("eventTime").asText())).isAfter(Instant.EPOCH);
            assertThat(UUID.fromString(event.at("/run/runId").asText())).isNotNull();
            assertThat(event.at("/job/name").asText()).isEqualTo("small");
            assertThat(event.at("/job/namespace").asText()).isNotEmpty();
            assertThat(URI.create(event.path("producer").asText()).isAbsolute()).isTrue();
            assertThat(URI.create(event.path("schemaURL").asText()).isAbsolute())
                    .isTrue();
            facets(event.at("/run/facets"));
            for (String side : List.of("inputs", "outputs")) {
                event.path(side).forEach(dataset -> {
                    assertThat(dataset.path("namespace").asText()).isEqualTo("file");
                    assertThat(Path.of(dataset.path("name").asText())).exists();
                    facets(dataset.path("facets"));
                });
            }
        }
        assertThat(told.get(0).at("/run/runId")).isEqualTo(told.get(1).at("/run/runId"));
        assertThat(told.get(1).path("inputs")).hasSize(2);
        assertThat(told.get(1).path("outputs").findValuesAsText("name"))
                .anyMatch(name -> name.endsWith("tables/findings"))
                .anyMatch(name -> name.endsWith("tables/lags"));
    }

    private static void facets(JsonNode facets) {
        facets.forEach(facet -> {
            assertThat(URI.create(facet.path("_producer").asText()).isAbsolute())
                    .isTrue();
            assertThat(URI.create(facet.path("_schemaURL").asText()).isAbsolute())
                    .isTrue();
        });
    }

    /** A clock that goes back, as clocks do: no result, no name and no duration follows it. */
    @Test
    void aClockThatGoesBackChangesStampsAlone() throws IOException {
        SmallJob late = SmallJob.brief(shared.resolve("late"));
        Talk talk = new Talk(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        RunOptions options = new RunOptions(
                late.folder.resolve("job.yaml"),
                Map.of(),
                late.out(),
                Optional.empty(),
                Optional.of("local[2]"),
                false,
                Optional.empty(),
                Optional.empty());
        new NightlyRun(options, new Backwards(), talk).execute();
        JsonNode last = last(late);
        assertThat(last.path("finished_at").asText())
                .isLessThan(last.path("started_at").asText());
        assertThat(last.path("started_at").asText()).startsWith("2031-");
        assertThat(last.path("duration_ms").asLong()).isPositive();
        assertThat(last.path("snapshot").asText()).startsWith("2020-12-31-");
        assertThat(late.run().out()).contains("Nothing has changed: this run is published already.");
    }

    private static final class Backwards extends Clock {
        private Instant next = Instant.parse("2031-01-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            Instant now = next;
            next = now.minusSeconds(3600);
            return now;
        }
    }

    private static Map<String, String> samples(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines)
                .allMatch(line -> line.matches("# (HELP|TYPE) coincide_[a-z_]+ .+")
                        || line.matches("coincide_[a-z_]+\\{([a-z]+=\"[^\"]*\",?)+} [0-9.E]+"));
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.lastIndexOf(' ')),
                        line -> line.substring(line.lastIndexOf(' ') + 1)));
    }

    private static List<JsonNode> events(Path file) throws IOException {
        return StreamSupport.stream(Files.readAllLines(file).spliterator(), false)
                .map(RecordTest::tree)
                .toList();
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static JsonNode last(SmallJob of) throws IOException {
        return JSON.readTree(of.out().resolve("small/last_run.json").toFile());
    }
}
