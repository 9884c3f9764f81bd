package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.plan.Run;
import coincide.plan.Sha256;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final Run TODAY = Runs.of("2026-11-21", "a");
    private static final Run TODAY_CORRECTED = Runs.of("2026-11-21", "b");
    private static final Run TOMORROW = Runs.of("2026-11-22", "a");

    @TempDir
    Path root;

    @Test
    void publishesWholeSnapshotAndPointsToIt() throws IOException {
        Publication publication = Runs.publish(root, TODAY);
        Path folder = root.resolve("job/snapshots/" + TODAY.snapshot());
        assertThat(publication).isEqualTo(new Publication(folder, true, TODAY.snapshot(), true));
        assertThat(contents(folder).keySet())
                .containsExactly(
                        "_SUCCESS",
                        "manifest.json",
                        "report/index.html",
                        "run.json",
                        "tables/findings/findings.parquet",
                        "tables/lags/lags.parquet");
        JsonNode pointer = json(root.resolve("job/latest.json"));
        assertThat(pointer.get("snapshot").asText()).isEqualTo(TODAY.snapshot());
        assertThat(pointer.get("as_of").asText()).isEqualTo("2026-11-21");
        assertThat(pointer.get("key").asText()).isEqualTo(TODAY.key());
        assertThat(pointer.get("manifest_sha256").asText())
                .isEqualTo(Sha256.of(Files.readAllBytes(folder.resolve("manifest.json"))));
        assertThat(root.resolve("job/latest").toRealPath()).isEqualTo(folder.toRealPath());
        assertThat(root.resolve("job/.staging")).isEmptyDirectory();
    }

    @Test
    void manifestHasEveryFileButTheClockTimes() throws IOException {
        Path folder = Runs.publish(root, TODAY).folder();
        JsonNode manifest = json(folder.resolve("manifest.json"));
        assertThat(manifest.get("files").findValuesAsText("path"))
                .containsExactly("report/index.html", "tables/findings/findings.parquet", "tables/lags/lags.parquet");
        JsonNode findings = manifest.get("files").get(1);
        Path table = folder.resolve("tables/findings/findings.parquet");
        assertThat(findings.get("rows").asLong()).isEqualTo(Runs.ROWS);
        assertThat(findings.get("bytes").asLong()).isEqualTo(Files.size(table));
        assertThat(findings.get("sha256").asText()).isEqualTo(Sha256.of(Files.readAllBytes(table)));
        assertThat(Manifest.parse(Files.readAllBytes(folder.resolve("manifest.json"))))
                .hasValueSatisfying(read -> assertThat(read.run()).isEqualTo(TODAY));
    }

    @Test
    void sameInputsGiveTheSameBytes() throws IOException {
        Map<String, String> first =
                contents(Runs.publish(root.resolve("a"), TODAY).folder());
        Map<String, String> second =
                contents(Runs.publish(root.resolve("b"), TODAY).folder());
        assertThat(first.remove("run.json")).isNotEqualTo(second.remove("run.json"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void otherReadersReadTheTables() throws Exception {
        Path folder = Runs.publish(root, TODAY).folder();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery("select count(*), sum(total), max(launch_id) from '%s'"
                        .formatted(folder.resolve("tables/findings/findings.parquet")))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1)).isEqualTo(Runs.ROWS);
            assertThat(rows.getLong(2)).isEqualTo(Runs.ROWS * (Runs.ROWS - 1) / 2);
            assertThat(rows.getString(3)).isEqualTo("l00199");
        }
    }

    @Test
    void secondIdenticalRunIsUpToDate() throws IOException {
        Runs.publish(root, TODAY);
        Map<String, String> before = contents(root);
        Publication again = Runs.publish(root, TODAY);
        assertThat(again.created()).isFalse();
        assertThat(again.isLatest()).isTrue();
        before.keySet().removeIf(name -> name.endsWith(".lock"));
        assertThat(contents(root)).containsAllEntriesOf(before);
    }

    @Test
    void changedInputsOfTheSameDateGiveAnotherSnapshot() {
        Runs.publish(root, TODAY);
        assertThat(Runs.publish(root, TODAY_CORRECTED).isLatest()).isTrue();
        assertThat(root.resolve("job/snapshots")).isDirectoryContaining(folder -> folder.endsWith(TODAY.snapshot()));
        assertThat(Runs.publish(root, TODAY)).matches(back -> back.isLatest() && !back.created());
    }

    @Test
    void pointerDoesNotMoveBackwardsUnlessForced() throws IOException {
        Runs.publish(root, TOMORROW);
        Publication older = Runs.publish(root, TODAY);
        assertThat(older.created()).isTrue();
        assertThat(older.latest()).isEqualTo(TOMORROW.snapshot());
        assertThat(Runs.publish(root, TODAY).isLatest()).isFalse();
        assertThat(root.resolve("job/latest").toRealPath()).endsWithRaw(Path.of(TOMORROW.snapshot()));
        try (Publisher publisher = Publisher.open(root, "job")) {
            Publication forced = Runs.sealed(publisher, TODAY, "report").publish(Pointing.ANYWHERE);
            assertThat(forced).isEqualTo(new Publication(older.folder(), false, TODAY.snapshot(), true));
        }
    }

    @Test
    void pointerThatLeadsNowhereIsReplaced() throws IOException {
        Runs.publish(root, TODAY);
        for (String broken : List.of("", "{}", "[", "{\"snapshot\": \"../x\", \"as_of\": \"2030-01-01\"}")) {
            Files.writeString(root.resolve("job/latest.json"), broken);
            assertThat(Runs.publish(root, TODAY).isLatest()).isTrue();
            assertThat(json(root.resolve("job/latest.json")).get("key").asText())
                    .isEqualTo(TODAY.key());
        }
    }

    @Test
    void forcedRunWithOtherBytesIsRefusedAndNamesTheFiles() {
        Runs.publish(root, TODAY);
        try (Publisher publisher = Publisher.open(root, "job")) {
            Sealed other = Runs.sealed(publisher, TODAY, "another report");
            assertThatThrownBy(() -> other.publish(Pointing.ANYWHERE))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("gave other bytes than snapshot " + TODAY.snapshot() + " has")
                    .hasMessageContaining("in report/index.html.")
                    .extracting(e -> ((PublishException) e).exitCode())
                    .isEqualTo(1);
        }
        assertThat(Runs.publish(root, TODAY).folder().resolve("report/index.html"))
                .hasContent("report");
    }

    @Test
    void damagedSnapshotIsReplaced() throws IOException {
        Path folder = Runs.publish(root, TODAY).folder();
        Files.delete(folder.resolve("tables/lags/lags.parquet"));
        assertThat(Runs.publish(root, TODAY).created()).isTrue();
        assertThat(folder.resolve("tables/lags/lags.parquet")).exists();
        Files.writeString(folder.resolve("report/index.html"), "REPORT");
        try (Publisher publisher = Publisher.open(root, "job")) {
            assertThat(Runs.sealed(publisher, TODAY, "report")
                            .publish(Pointing.ANYWHERE)
                            .created())
                    .isTrue();
        }
        assertThat(folder.resolve("report/index.html")).hasContent("report");
        assertThat(root.resolve("job/.staging")).isEmptyDirectory();
    }

    @Test
    void previousIsTheLastSnapshotOfAnEarlierDate() {
        Runs.publish(root, TOMORROW);
        Runs.publish(root, TODAY);
        Runs.publish(root, Runs.of("2025-01-01", "a"));
        Runs.publish(root, TODAY_CORRECTED);
        try (Publisher publisher = Publisher.open(root, "job")) {
            assertThat(publisher.previous(TOMORROW.asOf()).map(Snapshot::key)).contains(TODAY_CORRECTED.key());
            assertThat(publisher.previous(TODAY.asOf()).map(Snapshot::asOf)).contains(LocalDate.of(2025, 1, 1));
            assertThat(publisher.previous(LocalDate.of(2025, 1, 1))).isEmpty();
        }
    }

    @Test
    void lastOfOneDateIsTheOnePublishedLast() {
        for (String inputs : List.of("e", "d", "c", "b", "a")) {
            Run correction = Runs.of("2026-11-21", inputs);
            Runs.publish(root, correction);
            try (Publisher publisher = Publisher.open(root, "job")) {
                assertThat(publisher.previous(TOMORROW.asOf()).map(Snapshot::key))
                        .contains(correction.key());
            }
        }
    }

    @Test
    void whatTheFirstSnapshotOfADateFrozeIsNotReplaced() {
        for (String inputs : List.of("c", "b", "d")) {
            Runs.publish(root, Runs.of("2026-11-21", inputs));
        }
        try (Publisher publisher = Publisher.open(root, "job")) {
            assertThat(publisher.frozen(TOMORROW.asOf(), "findings").map(Snapshot::key))
                    .contains(Runs.of("2026-11-21", "c").key());
            assertThat(publisher.frozen(TOMORROW.asOf(), "ledger")).isEmpty();
            assertThat(publisher.frozen(TODAY.asOf(), "findings")).isEmpty();
        }
    }

    @Test
    void stagingTakesEachFileOnceAndOnlyBelowItself() {
        try (Publisher publisher = Publisher.open(root, "job")) {
            Staging staging = publisher.stage(TODAY);
            staging.text("notebook/data/a.csv", "a\n");
            assertThatThrownBy(() -> staging.text("notebook/data/a.csv", "b\n"))
                    .hasMessageContaining("a.csv: something else is there already");
            for (String path : List.of("../x", "/x", "", "tables/x", "a/../manifest.json", "_SUCCESS")) {
                assertThatThrownBy(() -> staging.text(path, ""))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Invalid path in a snapshot \"" + path + "\"");
            }
            assertThatThrownBy(() -> staging.table("../x")).hasMessage("Invalid table name \"../x\"");
        }
        assertThatThrownBy(() -> Publisher.open(root, "../job"))
                .hasMessage("Invalid job name \"../job\": it names a folder");
    }

    private static JsonNode json(Path file) throws IOException {
        return Json.parse(Files.readAllBytes(file)).orElseThrow();
    }

    /** Path to hash of all files below a folder. */
    private static Map<String, String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
            return contents;
        }
    }
}
