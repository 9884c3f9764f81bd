package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Launch;
import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files in {@code data/}, as the shipped job reads them. */
class ShippedDataTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 20);
    private static Ingested data;

    @BeforeAll
    static void read() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"));
        data = Ingest.read(job, AS_OF);
    }

    @Test
    void nothingIsQuarantinedAndNothingIsOdd() {
        assertThat(data.problems()).extracting(Problem::text).isEmpty();
        assertThat(data.accounts())
                .allSatisfy(account -> assertThat(account.used()).isPositive());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2026-01-03T22:50:00Z, 2026-01-04",
        "2017-11-28T18:18:00Z, 2017-11-29",
    })
    void instantsFallOnTheKoreanDay(Instant at, LocalDate day) {
        assertThat(data.launches())
                .filteredOn(launch -> launch.at().filter(at::equals).isPresent())
                .isNotEmpty()
                .allSatisfy(launch -> assertThat(launch.day().earliest()).isEqualTo(day));
    }

    @ParameterizedTest
    @CsvSource({"2016-04-15, 2016-04-16", "2017-05-14, 2017-05-15"})
    void printedDaysThatWereKoreanAlreadyAreNotMoved(LocalDate day, LocalDate moved) {
        assertThat(on(day)).isNotEmpty();
        assertThat(on(moved)).isEmpty();
    }

    @Test
    void everyLaunchIsObservedAndKnowsWhatItKnows() {
        assertThat(data.launches()).allSatisfy(launch -> {
            assertThat(launch.day().earliest()).isBetween(LocalDate.of(2012, 1, 1), AS_OF);
            assertThat(launch.confidence()).isPresent();
            assertThat(launch.sources()).isPresent();
        });
    }

    @Test
    void monthsAreKeptWithTheirBoundsAndKnowNoDay() {
        assertThat(data.milestones())
                .filteredOn(milestone -> milestone.id().equals("ex-ulchi-freedom-guardian-2018"))
                .singleElement()
                .satisfies(milestone -> {
                    assertThat(milestone.knowsDays()).isFalse();
                    assertThat(milestone.startsOn().earliest()).isEqualTo(LocalDate.of(2018, 8, 1));
                    assertThat(milestone.endsOn().latest()).isEqualTo(LocalDate.of(2018, 8, 31));
                });
    }

    @Test
    void milestonesAfterTheAsOfDateAreThere() {
        assertThat(data.milestones())
                .anyMatch(milestone -> milestone.startsOn().earliest().isAfter(AS_OF));
    }

    @Test
    void readingAgainGivesTheSame() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"));
        assertThat(Ingest.read(job, AS_OF)).isEqualTo(data);
    }

    private static List<Launch> on(LocalDate day) {
        return data.launches().stream()
                .filter(launch -> launch.day().earliest().equals(day))
                .toList();
    }
}
