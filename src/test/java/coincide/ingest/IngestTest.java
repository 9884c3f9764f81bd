package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Milestone;
import coincide.plan.Job;
import coincide.plan.PlanException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestTest {
    @TempDir
    private Path folder;

    private SmallInputs inputs;

    @BeforeEach
    void write() throws IOException {
        inputs = SmallInputs.in(folder);
    }

    @Test
    void readsColumnsByNameInAnyOrder() throws IOException {
        inputs.launches("note,launched_at,missiles,launch_id\nfine,2017-07-04,2,a\n");
        assertThat(inputs.read().launches()).singleElement().satisfies(launch -> {
            assertThat(launch.id()).isEqualTo("a");
            assertThat(launch.missiles()).contains(2);
            assertThat(launch.note()).contains("fine");
            assertThat(launch.site()).isEmpty();
        });
    }

    @Test
    void readsForeignLayoutsThroughTheMapping() throws IOException {
        inputs.change("  source: launches.csv\n", """
                  source: launches.csv
                  mapping: {launch_id: No., launched_at: Date, class: Type}
                  select: {class: [MRBM]}
                """);
        inputs.launches("No.,Date,Type\n1,2017-07-04,MRBM\n2,2017-07-05,cruise\n3,2017-99-05,cruise\n");
        Ingested data = inputs.read();
        assertThat(data.launches()).extracting("id").containsExactly("1");
        assertThat(data.accounts().get(0))
                .isEqualTo(new Ingested.Account(
                        "launches.csv", "launches", data.accounts().get(0).sha256(), 3, 1, 0, 2));
        assertThat(data.filters())
                .containsExactly(new Ingested.Filter("launches.csv", "launches", "class is not selected", 2));
        inputs.launches("No.,Dato,Type\n1,2017-07-04,MRBM\n");
        assertThat(inputs.problems())
                .contains("launches.csv:1 [column-missing] Date is required (our launched_at) and not in the header."
                        + " Nothing was run. Did you mean \"Dato\"?");
    }

    @Test
    void namesMissingRepeatedAndUnknownColumns() throws IOException {
        inputs.launches("launch_id,lauched_at,note,note,remarks\na,2017-07-04,x,y,z\n");
        assertThatThrownBy(inputs::read).isInstanceOf(QualityException.class);
        assertThat(inputs.problems())
                .containsExactly(
                        "launches.csv:1 [column-missing] launched_at is required and not in the header."
                                + " Nothing was run. Did you mean \"lauched_at\"?",
                        "launches.csv:1 [column-unknown] Columns that are not read: \"lauched_at\""
                                + " (did you mean launched_at?), \"remarks\".",
                        "launches.csv:1:4 [column-repeated] note stands twice in the header, first in column 3."
                                + " Nothing was run. Give each column its own name.");
        inputs.launches("launch_id;launched_at\na;2017-07-04\n");
        assertThat(inputs.problems()).anyMatch(text -> text.endsWith("The cells must be separated by commas."));
    }

    @Test
    void extraColumnsAreOnlyMentioned() throws IOException {
        inputs.launches("launch_id,launched_at,outcom\na,2017-07-04,success\n");
        Ingested data = inputs.read();
        assertThat(data.problems())
                .extracting(Problem::text)
                .containsExactly("launches.csv:1 [column-unknown] Columns that are not read: \"outcom\""
                        + " (did you mean outcome?).");
        assertThat(data.problems().get(0).severity()).isEqualTo(Problem.Severity.WARNING);
    }

    @Test
    void milestonesFillInWhatIsNotSaid() throws IOException {
        inputs.change("    source: holidays.csv\n", "    source: holidays.csv\n    traits: {scheduled: true}\n");
        inputs.milestones("milestone_id,starts_on,scheduled,ends_on,starts_at,zone\n"
                + "m,2017-07-04,,,,\nn,2019-07-04,false,2019-07,2019-07-04T10:00,America/New_York\n");
        List<Milestone> milestones = inputs.read().milestones();
        assertThat(milestones.get(0)).satisfies(milestone -> {
            assertThat(milestone.family()).isEqualTo("holidays");
            assertThat(milestone.series()).isEqualTo("holidays");
            assertThat(milestone.title()).isEqualTo("m");
            assertThat(milestone.endsOn()).isEqualTo(milestone.startsOn());
            assertThat(milestone.openEnd()).isTrue();
            assertThat(milestone.scheduled()).isTrue();
            assertThat(milestone.fixed()).isFalse();
            assertThat(milestone.status()).isEqualTo(Milestone.Status.HELD);
        });
        assertThat(milestones.get(1)).satisfies(milestone -> {
            assertThat(milestone.scheduled()).isFalse();
            assertThat(milestone.openEnd()).isFalse();
            assertThat(milestone.startsAt()).contains(java.time.Instant.parse("2019-07-04T14:00:00Z"));
            assertThat(milestone.zone()).contains(ZoneId.of("America/New_York"));
            assertThat(milestone.knowsDays()).isFalse();
        });
    }

    @Test
    void laterLaunchesAreFilteredAndLaterMilestonesKeptWhereTheyWereScheduled() throws IOException {
        inputs.launches("launch_id,launched_at\na,2020-12-31\nb,2021-01-01\nc,2020-12-31T15:00Z\nd,2021\ne,2020-12\n");
        inputs.milestones("milestone_id,starts_on,scheduled\nm,2022-07-04,true\n");
        Ingested data = inputs.read();
        assertThat(data.launches()).extracting("id").containsExactly("a", "e");
        assertThat(data.filters())
                .containsExactly(new Ingested.Filter("launches.csv", "launches", "after the as-of date", 3));
        assertThat(data.milestones()).hasSize(1);
        assertThat(data.problems()).isEmpty();
    }

    @Test
    void aSelectedValueThatNeverOccursIsMentioned() throws IOException {
        inputs.change("    source: holidays.csv\n", "    source: holidays.csv\n    select: {series: [sun, stars]}\n");
        inputs.milestones("milestone_id,starts_on,series\nm,2017-07-04,sun\nn,2017-07-04,star\n");
        assertThat(inputs.problems())
                .containsExactly(
                        "holidays.csv [select-unused] series \"stars\" is selected by the job file and stands in"
                                + " no row. Did you mean \"star\"?");
        inputs.milestones("milestone_id,starts_on\nm,2017-07-04\n");
        assertThat(inputs.problems())
                .containsExactly(
                        "holidays.csv:1 [column-missing] series is named by the job file and not in the header."
                                + " Nothing was run. Known: milestone_id, starts_on.");
    }

    @Test
    void equalRowsAreUsedOnce() throws IOException {
        inputs.launches("launch_id,launched_at\na,2017-07-04\nb,2017-07-05\na,2017-07-04\n");
        Ingested data = inputs.read();
        assertThat(data.launches()).extracting("id").containsExactly("a", "b");
        assertThat(data.problems())
                .extracting(Problem::text)
                .containsExactly("launches.csv:4:1 [duplicate-row] launch_id \"a\" stands on an equal row in line 2,"
                        + " which is used. Remove one of them.");
        assertThat(data.filters())
                .containsExactly(new Ingested.Filter("launches.csv", "launches", "copy of an earlier row", 1));
    }

    @Test
    void contradictingRowsStopTheRun() throws IOException {
        inputs.launchRows("launch_id,launched_at", "a,2017-07-04", "a,2017-07-05");
        assertThatThrownBy(inputs::read).isInstanceOf(QualityException.class);
        assertThat(inputs.problems())
                .containsExactly(
                        "launches.csv [quality-keys] Keys repeat with different content. Nothing was run."
                                + " Correct the rows named below.",
                        "launches.csv:2:1 [duplicate-key] launch_id \"a\" stands on a later row too, with other content."
                                + " Row quarantined. Give each row its own key.",
                        "launches.csv:3:1 [duplicate-key] launch_id \"a\" stands in line 2 too, with other content."
                                + " Row quarantined. Give each row its own key.");
    }

    @Test
    void oneFaultyRowInTwentyPassesTwoDoNot() throws IOException {
        inputs.launches("launch_id,launched_at\n"
                + "x%s,2017-07-04\n".repeat(19).formatted((Object[]) numbers(19)) + "bad,2017-02-30\n");
        assertThat(inputs.read().launches()).hasSize(19);
        inputs.launches(
                "launch_id,launched_at\n" + "x%s,2017-07-04\n".repeat(18).formatted((Object[]) numbers(18))
                        + "bad,2017-02-30\nworse,2017-02-31\n");
        assertThat(inputs.problems())
                .contains(
                        "launches.csv [quality-rows] 2 of 20 rows have an error in a required column; at most 5 % may."
                                + " Nothing was run. Correct the rows named below.")
                .hasSize(3);
    }

    @Test
    void missingInputsAreNamedTogether() throws IOException {
        Job job = inputs.job();
        Files.delete(folder.resolve("launches.csv"));
        Files.delete(folder.resolve("holidays.csv"));
        Files.createDirectory(folder.resolve("holidays.csv"));
        assertThatThrownBy(() -> Ingest.read(job, SmallInputs.AS_OF))
                .isInstanceOf(InputMissingException.class)
                .hasMessage("launches.csv [input-missing] The file does not exist. Looked for it at "
                        + folder.resolve("launches.csv") + ".\n"
                        + "holidays.csv [input-missing] No file of the folder has the ending of a format."
                        + " Looked for them at " + folder.resolve("holidays.csv") + ".");
    }

    @Test
    void linksMayNotLeadOutOfTheRoot(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.csv"), "launch_id,launched_at\n");
        Files.delete(folder.resolve("launches.csv"));
        Files.createSymbolicLink(folder.resolve("launches.csv"), secret);
        assertThatThrownBy(inputs::read)
                .isInstanceOf(PlanException.class)
                .hasMessage("launches.csv [path] The file lies outside the root: a link leads out of it.");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNoticed() throws IOException {
        Inputs read = Inputs.read(inputs.job());
        read.verifyUnchanged();
        inputs.launches("launch_id,launched_at\na,2017-07-05\n");
        assertThatThrownBy(read::verifyUnchanged)
                .isInstanceOf(InputChangedException.class)
                .hasMessage(
                        "launches.csv [input-changed] The file changed while it was read. Run again when it is at rest.");
    }

    @Test
    void emptyFilesStopTheRunHeadersAloneDoNot() throws IOException {
        inputs.launches("").milestones("");
        assertThat(inputs.problems())
                .containsExactly(
                        "holidays.csv [empty-file] The file is empty. Nothing was run."
                                + " A table needs at least its header line.",
                        "launches.csv [empty-file] The file is empty. Nothing was run."
                                + " A table needs at least its header line.");
        inputs.launches("launch_id,launched_at\n").milestones("milestone_id,starts_on\n");
        Ingested data = inputs.read();
        assertThat(data.launches()).isEmpty();
        assertThat(data.milestones()).isEmpty();
        assertThat(data.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "holidays.csv:1 [no-rows] The file has a header and no rows.",
                        "launches.csv:1 [no-rows] The file has a header and no rows.");
    }

    @Test
    void aFileOfSeveralFamiliesIsReadOnceAndCountedForEach() throws IOException {
        inputs.change("hypotheses:", """
                  - family: moons
                    title: Moons
                    source: ./holidays.csv
                    select: {series: [moon]}
                    coverage: {from: 2012-01-01, to: 2020-12-31}
                hypotheses:""");
        inputs.milestoneRows("milestone_id,starts_on,series", "m,2017-07-04,moon", "n,2017-02-30,sun");
        Ingested data = inputs.read();
        assertThat(data.accounts()).extracting("role").containsExactly("launches", "holidays", "moons");
        assertThat(data.accounts()).extracting("filtered").containsExactly(0L, 0L, 41L);
        assertThat(data.accounts()).extracting("quarantined").containsExactly(0L, 1L, 0L);
        assertThat(data.milestones())
                .filteredOn(m -> m.id().equals("m"))
                .extracting("family")
                .containsExactly("holidays", "moons");
    }

    @Test
    void dataVersionHangsOnContentAlone() throws IOException {
        String version = inputs.read().dataVersion();
        assertThat(version).matches("[0-9a-f]{64}").isEqualTo(inputs.read().dataVersion());
        inputs.launches("launch_id,launched_at\na,2017-07-05\n");
        assertThat(inputs.read().dataVersion()).isNotEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noRowIsLost(long seed) throws IOException {
        Random random = new Random(seed);
        String[] rows = {
            "2017-07-04,success", "2025-01-01,failure", "2017-07-04,won", "2017", "2017-07-04,unknown", "2017,"
        };
        StringBuilder text = new StringBuilder("launch_id,launched_at,outcome\n");
        int lines = 500 + random.nextInt(500);
        for (int i = 0; i < lines; i++) {
            int kind = random.nextInt(100);
            String row = rows[kind < 2 ? 3 : kind % 3 == 0 ? kind % 2 : kind % 5 == 0 ? 2 : 4 + kind % 2];
            String id = kind == 50 && i > 0 ? "id-0" : "id-" + i;
            text.append(id)
                    .append(',')
                    .append(id.equals("id-0") ? "2017-07-04,success" : row)
                    .append('\n');
        }
        inputs.change(
                "  source: launches.csv\n", "  source: launches.csv\n  select: {outcome: [success, failure, won]}\n");
        Ingested data = inputs.launches(text.toString()).read();
        Ingested.Account account = data.accounts().get(0);
        long filtered = data.filters().stream().mapToLong(Ingested.Filter::rows).sum();
        assertThat(account.read()).as("seed " + seed).isEqualTo(lines);
        assertThat(account.used()).isEqualTo(data.launches().size());
        assertThat(account.filtered()).isEqualTo(filtered);
        assertThat(account.quarantined())
                .isEqualTo(data.problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(Problem::line)
                        .distinct()
                        .count());
        assertThat(account.used() + account.quarantined() + account.filtered()).isEqualTo(lines);
    }

    private static Integer[] numbers(int count) {
        return java.util.stream.IntStream.range(0, count).boxed().toArray(Integer[]::new);
    }
}
