package coincide.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Anchor;
import coincide.model.Confidence;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheShippedPlan() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"));
        assertThat(job.name()).isEqualTo("dprk");
        assertThat(job.root()).isEqualTo(Path.of("").toAbsolutePath());
        assertThat(job.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(job.from()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(job.to()).isEmpty();
        assertThat(job.seed()).isEqualTo(2012);
        assertThat(job.hypotheses()).extracting(Hypothesis::id).contains("H01", "H07a", "H10b", "H12");
        assertThat(job.calendars()).extracting(CalendarSource::family).contains("exercises", "us_elections");
        assertThat(job.launches().source().path()).isEqualTo(job.root().resolve("data/launches/launches.csv"));
        assertThat(job.nulls().swapYearsWithLaunchesOnly()).isTrue();
        assertThat(job.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsEachStatistic() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"));
        assertThat(job.hypothesis("H01").statistic()).isInstanceOf(Statistic.UnionCount.class);
        assertThat(job.hypothesis("H04").statistic())
                .isInstanceOfSatisfying(Statistic.WindowCount.class, count -> assertThat(count.window())
                        .isEqualTo(new Window(Anchor.SPAN, 0, 0)));
        assertThat(job.hypothesis("H10b").statistic()).isInstanceOf(Statistic.EventDistance.class);
        assertThat(job.hypothesis("H11").statistic()).isInstanceOfSatisfying(Statistic.SeasonShare.class, share -> {
            assertThat(share.months()).isEqualTo(Set.of(Month.OCTOBER, Month.NOVEMBER, Month.DECEMBER));
            assertThat(share.period())
                    .contains(new Observation.Block(LocalDate.of(2017, 11, 1), LocalDate.of(9999, 12, 31)));
        });
        assertThat(job.hypothesis("H12").statistic())
                .isInstanceOfSatisfying(
                        Statistic.RateContrast.class,
                        contrast -> assertThat(contrast.second().to()).isEqualTo(CivilDate.OPEN_END));
    }

    @Test
    void fillsInWhatIsDocumented() throws IOException {
        Job job = Drafts.read(folder, Drafts.VALID);
        assertThat(job.root()).isEqualTo(folder.toAbsolutePath().normalize());
        assertThat(job.alpha()).isEqualTo(0.05);
        assertThat(job.smallestEffect()).isEqualTo(1.5);
        assertThat(job.launches().unit()).isEqualTo(Unit.LAUNCH_DAYS);
        assertThat(job.nulls()).isEqualTo(new Nulls(99_999, 99_999, 9_999, 9_999, 2, false, 500, 999));
        assertThat(job.calendar("holidays").traits()).isEqualTo(CalendarSource.Traits.NONE);
        assertThat(job.hypothesis("H3").direction()).isEqualTo(Direction.EITHER);
        assertThat(job.hypothesis("H3").role()).isEqualTo(Role.DESCRIBED);
    }

    @Test
    void readsOptionalGroups() throws IOException {
        Job job = Drafts.read(folder, Drafts.VALID.replace("    source: data/holidays.csv\n", """
                    source: data/holidays.csv
                    traits: {scheduled: true, fixed: false}
                    mapping: {starts_on: Begin, milestone_id: "No."}
                    select: {series: [a, "012"]}
                """));
        CalendarSource calendar = job.calendar("holidays");
        assertThat(calendar.traits().scheduled()).contains(true);
        assertThat(calendar.traits().fixed()).contains(false);
        assertThat(calendar.traits().reactive()).isEmpty();
        assertThat(calendar.source().mapping()).containsEntry("milestone_id", "No.");
        assertThat(calendar.source().select().get("series")).containsExactly("a", "012");
    }

    @Test
    void formatsAreStatedOrReadFromTheEndingOfEachName() throws IOException {
        Form unsaid = Drafts.read(folder, Drafts.VALID).launches().source().form();
        assertThat(unsaid).isEqualTo(Form.BY_ENDING);
        assertThat(List.of("a.csv", "a.JSONL", "a.ndjson", "b.c.parquet", "a.ics", "a.xlsx", "a.txt", "jsonl"))
                .extracting(unsaid::of)
                .containsExactly(
                        Format.CSV,
                        Format.JSONL,
                        Format.JSONL,
                        Format.PARQUET,
                        Format.ICS,
                        Format.XLSX,
                        Format.CSV,
                        Format.CSV);
        String stated = Drafts.VALID.replace("source: data/holidays.csv", """
                source: data/holidays
                    format: xlsx
                    sheet: All
                    header_row: 3""");
        Form form = Drafts.read(folder, stated).calendar("holidays").source().form();
        assertThat(form)
                .isEqualTo(
                        new Form(Optional.of(Format.XLSX), Optional.of("All"), 3, Optional.empty(), Optional.empty()));
        assertThat(form.of("data/holidays.csv")).isEqualTo(Format.XLSX);
    }

    @Test
    void readsTheGrid() throws IOException {
        assertThat(Drafts.read(folder, Drafts.VALID).grid()).isEmpty();
        Grid least = Drafts.read(folder, Drafts.VALID + "grid: {}\n").grid().orElseThrow();
        assertThat(least)
                .isEqualTo(new Grid(
                        List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), List.of(), false, false, 0, 0,
                        9_999));
        Grid shipped = JobFile.read(Path.of("jobs/dprk.yaml")).grid().orElseThrow();
        assertThat(shipped.onsets()).containsExactly(30, 14);
        assertThat(shipped.selections())
                .containsExactly(new Grid.Selection("severe", Map.of("class", List.of("ICBM", "IRBM", "SLBM", "SLV"))));
        assertThat(shipped.periods()).hasSize(4);
        assertThat(shipped.periods().get(2).blocks())
                .containsExactly(
                        new Observation.Block(LocalDate.of(2012, 1, 1), LocalDate.of(2017, 11, 29)),
                        new Observation.Block(LocalDate.of(2019, 5, 4), CivilDate.OPEN_END));
        assertThat(shipped.nulls())
                .containsExactly(NullCode.N10, NullCode.N4h, NullCode.N3q, NullCode.N7, NullCode.N11);
        assertThat(shipped.withoutConfidence()).containsExactly(Confidence.LOW);
        assertThat(shipped.without()).containsExactly("kp-20190417-1");
        assertThat(shipped.washoutDays()).isEqualTo(7);
        assertThat(shipped.imputations()).isEqualTo(50);
    }

    @Test
    void hashIgnoresLayoutButNotContent() throws IOException {
        String hash = Drafts.read(folder, Drafts.VALID).hash();
        String moved =
                "seed: 7 # the key\n" + Drafts.VALID.replace("seed: 7\n", "").replace("name: small", "name:   'small'");
        assertThat(Drafts.read(folder, moved).hash()).isEqualTo(hash);
        assertThat(Drafts.read(folder, Drafts.VALID + "alpha: 0.05").hash())
                .isEqualTo(Drafts.read(folder, Drafts.VALID + "alpha: 5.0e-2").hash())
                .isNotEqualTo(hash);
        assertThat(Drafts.read(folder, Drafts.VALID.replace("seed: 7", "seed: 8"))
                        .hash())
                .isNotEqualTo(hash);
    }

    @Test
    void takesAnySeed() throws IOException {
        String least = Drafts.VALID.replace("seed: 7", "seed: -9223372036854775808");
        assertThat(Drafts.read(folder, least).seed()).isEqualTo(Long.MIN_VALUE);
        assertThat(Drafts.problems(folder, Drafts.VALID.replace("seed: 7", "seed: 9223372036854775808")))
                .containsExactly("job.yaml:5:7 [out-of-range] seed \"9223372036854775808\" cannot be used. "
                        + "Expected a whole number of at most 64 bits, the key of all random streams.");
    }

    @Test
    void settingsFromOutsideAreCheckedLikeTheFile() throws IOException {
        Path file = Drafts.write(folder, Drafts.VALID);
        assertThat(JobFile.read(file, Map.of("seed", "9", "observation.to", "2015-12-31"))
                        .seed())
                .isEqualTo(9);
        assertThatThrownBy(() -> JobFile.read(file, Map.of("seeed", "9")))
                .hasMessageContaining("seeed is not a key of the plan. Did you mean \"seed\"?");
        assertThatThrownBy(() -> JobFile.read(file, Map.of("nuls.harmonics", "9")))
                .hasMessageContaining("nuls.harmonics=\"9\" has no group of keys to stand in. Did you mean \"nulls\"?");
        assertThatThrownBy(() -> JobFile.read(file, Map.of("seed.harmonics", "9")))
                .hasMessageContaining("has no group of keys to stand in");
    }

    @Test
    void aSettingMakesItsGroupWhereTheFileHasNone() throws IOException {
        Path file = Drafts.write(folder, Drafts.VALID.replaceAll("(?m)^nulls:.*\\R", ""));
        assertThat(JobFile.read(file, Map.of("nulls.harmonics", "3")).nulls().harmonics())
                .isEqualTo(3);
        assertThatThrownBy(() -> JobFile.read(file, Map.of("nulls.harmonic", "3")))
                .hasMessageContaining("Did you mean \"harmonics\"?");
    }

    @Test
    void everyValueHasItsOrigin() throws IOException {
        Path file = Drafts.write(folder, Drafts.VALID);
        List<Effective> values = JobFile.values(file, Map.of("seed", "9", "nulls.harmonics", "3"));
        assertThat(values)
                .contains(
                        new Effective("seed", "9", Effective.Origin.SETTING, 0),
                        new Effective("nulls.harmonics", "3", Effective.Origin.SETTING, 0))
                .anyMatch(value -> value.key().equals("zone")
                        && value.origin() == Effective.Origin.JOB_FILE
                        && value.line() == 1 + Drafts.VALID.lines().toList().indexOf("zone: " + value.value()))
                .anyMatch(value -> value.key().equals("nulls.swap_years") && value.origin() == Effective.Origin.DEFAULT)
                .extracting(Effective::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void aMissingFileIsToldFromAWrongOne() {
        assertThatThrownBy(() -> JobFile.read(folder.resolve("none.yaml")))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.kind()).isEqualTo(PlanException.Kind.MISSING))
                .hasMessageContaining("none.yaml [job-file] The job file does not exist or is not a regular file.");
        assertThatThrownBy(() -> JobFile.read(folder)).hasMessageContaining("[job-file] The job file is a directory.");
    }

    @Test
    void theSchemaBesideTheJobsIsTheOneThatIsUsed() throws IOException {
        assertThat(Files.readString(Path.of("jobs/job.schema.json")))
                .isEqualTo(Files.readString(Path.of("src/main/resources/coincide/plan/job.schema.json")));
    }

    @Test
    void theSchemaKnowsEveryNullModel() {
        assertThat(JobSchema.load().at("/$defs/null_model/enum"))
                .extracting(node -> node.asText())
                .containsExactly(java.util.Arrays.stream(NullCode.values())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void pathsMayHoldSpacesLettersAndSigns() throws IOException {
        Job job = Drafts.read(
                folder, Drafts.VALID.replace("data/launches.csv", "\"my data/\\uBBF8\\uC0AC\\uC77C #1 100%.csv\""));
        assertThat(job.launches().source().name()).isEqualTo("my data/\uBBF8\uC0AC\uC77C #1 100%.csv");
    }
}
