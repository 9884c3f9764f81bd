package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.plan.Job;
import coincide.plan.JobFile;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files in {@code data/}, as the shipped job reads them. */
class ShippedDataTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 8, 20);
    private static Ingested data;

    @BeforeAll
    static void read() {
        Job job = JobFile.read(Path.of("jobs/dprk.yaml"));
        data = Ingest.read(job, AS_OF);
    }

    /** Rows that the plan does not select included. */
    @Test
    void nothingIsOddInAnyRowOfAnyFile() {
        assertThat(WholeFiles.read(JobFile.read(Path.of("jobs/dprk.yaml"))).problems())
                .extracting(Problem::text)
                .isEmpty();
    }

    @Test
    void nothingIsQuarantinedAndNothingIsOdd() {
        assertThat(data.problems()).extracting(Problem::text).isEmpty();
        assertThat(data.accounts())
                .allSatisfy(account -> assertThat(account.used()).isPositive());
    }

    @Test
    void everyLaunchHasItsSourcesAndLiesInTheRecord() {
        assertThat(data.launches()).allSatisfy(launch -> {
            assertThat(launch.day().earliest()).isBetween(LocalDate.of(1984, 1, 1), AS_OF);
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
}
