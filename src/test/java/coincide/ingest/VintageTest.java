package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Launch;
import coincide.model.Milestone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run with an earlier as-of date uses only what was known then: planted rows that came to be known on known days. */
class VintageTest {
    @TempDir
    private Path folder;

    private SmallInputs inputs;

    @BeforeEach
    void plant() throws IOException {
        inputs = SmallInputs.in(folder).launches("""
                        launch_id,launched_at,first_reported_on,entered_on
                        seen,2015-03-01,2015-03-01,
                        secret,2015-03-02,2015-04-10,
                        found,2015-03-03,2015-03-03,2016-01-01
                        silent,2015-03-04,,
                        month,2015-05,,
                        open,2015-06/..,,
                        """).milestones("""
                        milestone_id,starts_on,ends_on,scheduled,announced_on,entered_on
                        past,2015-02-01,2015-02-01,false,,
                        yearly,2015-09-09,2015-09-09,true,,
                        called,2015-05-06,2015-05-09,false,2015-03-20,
                        dated,2015-06-01,2015-06-02,true,2015-04-01,
                        unforeseen,2015-03-15,2015-03-15,false,,
                        hidden,2015-03-05,2015-03-08,false,2015-03-08,
                        added,2015-02-02,2015-02-02,true,,2015-12-01
                        sometime,2015-10,2015-10,false,,
                        """);
    }

    /** What a reader of the tables filters by is what a run of that day goes by. */
    @Test
    void theDayFromWhichARowIsKnownIsThatOfTheRule() throws IOException {
        Ingested rows = read(LocalDate.of(2016, 6, 1));
        assertThat(rows.launches())
                .extracting(launch -> launch.id() + " " + launch.knownFrom())
                .containsExactlyInAnyOrder(
                        "seen 2015-03-01",
                        "secret 2015-04-10",
                        "found 2016-01-01",
                        "silent 2015-03-04",
                        "month 2015-05-31",
                        "open 2015-06-01");
        assertThat(rows.milestones())
                .extracting(milestone -> milestone.id() + " "
                        + milestone.knownFrom().map(LocalDate::toString).orElse("always"))
                .contains(
                        "yearly always",
                        "dated 2015-04-01",
                        "hidden 2015-03-08",
                        "added 2015-12-01",
                        "past 2015-02-01");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2015-02-28, ''",
        "2015-03-01, seen",
        "2015-03-04, seen silent",
        "2015-04-09, seen silent",
        "2015-04-10, seen secret silent",
        "2015-05-30, seen secret silent",
        "2015-05-31, seen secret silent month",
        "2015-06-01, seen secret silent month open",
        "2015-12-31, seen secret silent month open",
        "2016-01-01, seen secret found silent month open",
    })
    void launchesAreKnownOnceTheyWerePublicAndEntered(LocalDate asOf, String known) throws IOException {
        assertThat(read(asOf).launches()).extracting(Launch::id).isEqualTo(words(known));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2015-01-31, yearly",
        "2015-02-28, past yearly",
        "2015-03-07, past yearly",
        "2015-03-08, past yearly hidden",
        "2015-03-14, past yearly hidden",
        "2015-03-15, past yearly unforeseen hidden",
        "2015-03-20, past yearly called unforeseen hidden",
        "2015-04-01, past yearly called dated unforeseen hidden",
        "2015-10-30, past yearly called dated unforeseen hidden",
        "2015-10-31, past yearly called dated unforeseen hidden sometime",
        "2015-12-01, past yearly called dated unforeseen hidden added sometime",
    })
    void milestonesAreKnownOnceTheirDateWas(LocalDate asOf, String known) throws IOException {
        assertThat(read(asOf).milestones()).extracting(Milestone::id).isEqualTo(words(known));
    }

    @Test
    void whatWasNotKnownIsCountedAndSaid() throws IOException {
        Ingested data = read(LocalDate.of(2015, 3, 4));
        assertThat(data.filters())
                .containsExactly(
                        new Ingested.Filter("launches.csv", "launches", "after the as-of date", 2),
                        new Ingested.Filter("launches.csv", "launches", "not known on the as-of date", 2),
                        new Ingested.Filter("holidays.csv", "holidays", "not known on the as-of date", 6));
    }

    private Ingested read(LocalDate asOf) throws IOException {
        return Ingest.read(inputs.job(), asOf);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
