package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.ingest.Ingest;
import coincide.ingest.Ingested;
import coincide.ingest.WholeFiles;
import coincide.model.Confidence;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Precision;
import coincide.plan.Job;
import coincide.plan.JobFile;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where public lists mislead: clocks, slips, salvos, cancelled editions, months without a day. */
class TrapsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 20);
    private static Ingested data;
    private static WholeFiles whole;

    @BeforeAll
    static void read() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"));
        data = Ingest.read(job, AS_OF);
        whole = WholeFiles.read(job);
    }

    @ParameterizedTest(name = "{0}, not {1}: {2}")
    @CsvSource({
        "2009-07-04, 2009-07-05, one day late in print",
        "2015-03-02, 2015-03-01, UTC without a time",
        "2016-04-15, 2016-04-16, Korean already and moved by nine hours",
        "2017-05-14, 2017-05-15, Korean already and moved by nine hours",
        "2019-09-10, 2019-09-09, UTC without a time",
        "2006-07-05, 2006-07-04, day of the United States",
        "2017-11-29, 2017-11-28, day of the United States",
        "2019-05-04, 2019-05-03, day of the United States",
        "2019-08-06, 2019-08-05, day of the United States",
        "2023-05-31, 2023-05-30, day of the United States",
        "2023-07-19, 2023-07-18, day of the United States",
        "2023-08-24, 2023-08-23, day of the United States",
        "2024-11-05, 2024-11-04, day of the United States",
        "2025-11-07, 2025-11-06, day of the United States",
        "2024-05-30, 2024-05-31, listed again on the day of publication",
        "2026-01-27, 2026-01-28, listed again on the day of publication",
        "2020-03-09, 2020-03-06, misprint",
    })
    void daysThatListsHaveWrong(LocalDate right, LocalDate wrong, String why) {
        assertThat(on(right)).as(why).isNotEmpty();
        assertThat(on(wrong)).as(why).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2016-02-07, 2016-02-07T00:29:00Z", // not 12:29 in the afternoon
        "2017-07-04, 2017-07-04T00:40:00Z", // not 12:40 in the afternoon
        "2016-10-15, 2016-10-15T03:33:00Z", // not 18:33
        "2026-01-04, 2026-01-03T22:50:00Z",
        "2017-11-29, 2017-11-28T18:18:00Z",
    })
    void hoursThatSlipped(LocalDate day, Instant at) {
        assertThat(on(day)).extracting(Launch::at).contains(Optional.of(at));
    }

    @Test
    void noLaunchIn2018() {
        assertThat(whole.launches())
                .noneMatch(launch -> launch.day().earliest().getYear() == 2018
                        || launch.day().latest().getYear() == 2018);
    }

    @Test
    void aSalvoOfEighteenIsOneRowAndOneDay() {
        assertThat(on(LocalDate.of(2024, 5, 30))).singleElement().satisfies(launch -> {
            assertThat(launch.missiles()).contains(18);
            assertThat(launch.missilesBy())
                    .hasValueSatisfying(by -> assertThat(by).contains("cns-nti:18"));
        });
    }

    @Test
    void theTestOfApril2019StaysUnconfirmed() {
        assertThat(on(LocalDate.of(2019, 4, 17))).singleElement().satisfies(launch -> {
            assertThat(launch.kind()).contains("unknown");
            assertThat(launch.confidence()).contains(Confidence.LOW);
        });
    }

    /** One list alone gives a day before 1993, and its row is low. */
    @Test
    void beforeMay1993OnlyMonthsAreKnown() {
        List<Launch> early = data.launches().stream()
                .filter(launch -> launch.day().earliest().isBefore(LocalDate.of(1993, 5, 29)))
                .toList();
        assertThat(early).hasSizeGreaterThan(5);
        assertThat(early)
                .filteredOn(launch -> launch.day().precision() != Precision.MONTH)
                .singleElement()
                .satisfies(launch -> {
                    assertThat(launch.id()).isEqualTo("kp-19850607-1");
                    assertThat(launch.confidence()).contains(Confidence.LOW);
                });
    }

    @Test
    void cruiseMissilesAndOthersAreThereAndOffByDefault() {
        assertThat(whole.launches())
                .extracting(launch -> launch.kind().orElseThrow())
                .contains("cruise", "other");
        assertThat(data.launches())
                .extracting(launch -> launch.kind().orElseThrow())
                .doesNotContain("cruise", "other");
    }

    @Test
    void sixNuclearTestsStandApart() {
        List<NamedCsvRecord> tests = Csv.rows(Csv.DATA.resolve("launches/nuclear-tests.csv"));
        assertThat(tests)
                .extracting(row -> row.getField("launched_on"))
                .containsExactly("2006-10-09", "2009-05-25", "2013-02-12", "2016-01-06", "2016-09-09", "2017-09-03");
        assertThat(whole.launches()).noneMatch(launch -> launch.kind().equals(Optional.of("nuclear_test")));
    }

    @Test
    void foalEagleLastsTwoMonths() {
        assertThat(series("foal_eagle"))
                .filteredOn(one -> one.start() >= LocalDate.of(2012, 1, 1).toEpochDay())
                .filteredOn(one -> one.status() == Milestone.Status.HELD)
                .hasSize(6)
                .allSatisfy(one -> assertThat(one.end() - one.start() + 1).isBetween(45L, 62L));
    }

    @ParameterizedTest
    @CsvSource({"ulchi_freedom_guardian, 2018", "vigilant_ace, 2018", "key_resolve, 2019", "foal_eagle, 2019"})
    void cancelledEditionsExposeNoDay(String name, int year) {
        assertThat(series(name))
                .filteredOn(one -> one.startsOn().earliest().getYear() == year)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.status().tookPlace()).isFalse());
    }

    private static List<Milestone> series(String name) {
        return whole.calendars().values().stream()
                .flatMap(List::stream)
                .filter(milestone -> milestone.series().equals(name))
                .toList();
    }

    private static List<Launch> on(LocalDate day) {
        return data.launches().stream()
                .filter(launch ->
                        launch.day().knowsDay() && launch.day().earliest().equals(day))
                .toList();
    }
}
