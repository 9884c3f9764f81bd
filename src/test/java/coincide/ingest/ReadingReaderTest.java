package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.RivalReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The inputs have one launch and one milestone, both on 4 July 2017. */
class ReadingReaderTest {
    private static final String HEADER =
            "reading_id,launch_date,title,starts_on,ends_on,milestone_id,known_before,kind,sources,confidence,note\n";

    @TempDir
    private Path folder;

    @Test
    void readsReadings() throws IOException {
        Ingested data = inputs("a,2017-07-04,Capture,2017-07-03,,,no,event_abroad,https://example.org/,high,x\n"
                        + "b,2017-07-04,,,,m,yes,meeting,,,\n")
                .read();
        assertThat(data.problems()).isEmpty();
        assertThat(data.reading().about(LocalDate.of(2017, 7, 4)))
                .extracting(RivalReading::id)
                .containsExactly("a", "b");
        assertThat(data.reading().about(LocalDate.of(2017, 7, 5))).isEmpty();
        RivalReading first = data.reading().readings().get(0);
        assertThat(first.knownBefore()).isEqualTo(RivalReading.Knowable.NO);
        assertThat(first.kind()).isEqualTo(RivalReading.Kind.EVENT_ABROAD);
        assertThat(data.reading().readings().get(1).milestone()).contains("m");
    }

    @Test
    void whatIsAboutAnotherDayIsFilteredAndCounted() throws IOException {
        Ingested data = inputs("a,2017-07-05,x,2017-07-03,,,no,other,,,\nb,2021-01-01,x,2017-07-03,,,no,other,,,\n")
                .read();
        assertThat(data.reading().readings()).isEmpty();
        assertThat(data.filters())
                .containsExactly(
                        new Ingested.Filter("readings.csv", "readings", "about a day after the as-of date", 1),
                        new Ingested.Filter("readings.csv", "readings", "about a day without a launch of the job", 1));
    }

    /** Announced in 2030: the milestone is one of the job, and nobody knew of it in 2020. */
    @Test
    void aMilestoneThatWasNotKnownYetTakesItsReadingAlong() throws IOException {
        SmallInputs inputs = inputs("a,2017-07-04,,,,late,yes,meeting,,,\n");
        inputs.milestones("milestone_id,starts_on,announced_on\nm,2017-07-04,\nlate,2031-01-01,2030-01-01\n");
        Ingested data = inputs.read();
        assertThat(data.problems()).isEmpty();
        assertThat(data.filters())
                .contains(new Ingested.Filter(
                        "readings.csv", "readings", "its milestone is not known on the as-of date", 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
x,2017-07-04,,2017-07-03,,,no,other,,, | readings.csv:2:3 [required-empty] title is required and empty. Row quarantined. Fill it in, or remove the row.
x,2017-07-04,t,,,,no,other,,, | readings.csv:2:4 [required-empty] starts_on is required and empty. Row quarantined. Fill it in, or remove the row.
x,2017-07-04,t,2017-07-03,2017-07-02,,no,other,,, | readings.csv:2:5 [end-before-start] ends_on "2017-07-02" is before the start, 2017-07-03. Row quarantined. Swap them, or fix the one that is wrong.
x,2017-07-04,t,2017-07-03,,m,no,other,,, | readings.csv:2:6 [two-dates] milestone_id "m" stands beside days of its own. Row quarantined. Remove one: the milestone has its days.
x,2017-07-04,t,,,mm1,no,other,,, | readings.csv:2:6 [unknown-milestone] milestone_id "mm1" is not a milestone of the job. Row quarantined. Write its days instead.
x,2017-07-04,t,2017-07-03,,,maybe,other,,, | readings.csv:2:7 [value-unknown] known_before "maybe" is not one of yes, no, unknown. Row quarantined.
x,2017-07-04,t,2017-07-03,,,no,meting,,, | readings.csv:2:8 [value-unknown] kind "meting" is not one of event_abroad, journey, domestic_visit, weapons_test, training, exercise, meeting, anniversary, statement, other. Row quarantined. Did you mean "meeting"?
""")
    void saysWhatIsWrongAndUsesTheOthers(String row, String told) throws IOException {
        StringBuilder rows = new StringBuilder(row + "\n");
        for (int i = 0; i < 20; i++) {
            rows.append("ok-").append(i).append(",2017-07-04,t,2017-07-03,,,no,other,,,\n");
        }
        Ingested data = inputs(rows.toString()).read();
        assertThat(data.problems()).extracting(Problem::text).containsExactly(told);
        assertThat(data.reading().readings()).hasSize(20);
    }

    @Test
    void aReadingWithoutDaysDoesNotConstruct() {
        assertThatThrownBy(() -> new RivalReading(
                        "a",
                        LocalDate.of(2017, 7, 4),
                        Optional.of("x"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        RivalReading.Knowable.NO,
                        RivalReading.Kind.OTHER,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .hasMessage("Invalid reading a: it needs either a title and a first day, or a milestone");
    }

    private SmallInputs inputs(String rows) throws IOException {
        Files.writeString(folder.resolve("readings.csv"), HEADER + rows);
        return SmallInputs.in(folder)
                .change("hypotheses:\n", "literature: {readings: {source: readings.csv}}\nhypotheses:\n");
    }
}
