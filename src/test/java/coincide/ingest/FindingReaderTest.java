package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Confidence;
import coincide.model.PublishedFinding;
import coincide.model.UncertainDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingReaderTest {
    private static final String HEADER =
            "finding_id,hypotheses,claim,result,period_from,period_to,unit,source_kind,published_on,sources,confidence,note\n";

    @TempDir
    private Path folder;

    @Test
    void readsFindings() throws IOException {
        Ingested data = inputs(
                        "a,H1,They say so,5 of 85,2012,2017-10,missiles,press,2017-11,https://example.org/,high,x\n"
                                + "b,H1,They say no more,,,,,,,,,\n")
                .read();
        assertThat(data.problems()).isEmpty();
        PublishedFinding full = data.reading().findings().get(0);
        assertThat(full.from().map(UncertainDate::earliest)).contains(LocalDate.of(2012, 1, 1));
        assertThat(full.to().map(UncertainDate::latest)).contains(LocalDate.of(2017, 10, 31));
        assertThat(full.kind()).contains(PublishedFinding.Kind.PRESS);
        assertThat(full.confidence()).contains(Confidence.HIGH);
        assertThat(data.reading().on("H1")).extracting(PublishedFinding::id).containsExactly("a", "b");
        assertThat(data.reading().on("H2")).isEmpty();
    }

    /** One bad row in two does not stop a run: a job with fewer hypotheses can name the same file. */
    @Test
    void aRowOnAHypothesisThatThePlanDoesNotHoldIsQuarantinedAndTold() throws IOException {
        Ingested data = inputs("a,H1;H11,They say so,,,,,,,,,\nb,H1,They say no more,,,,,,,,,\n")
                .read();
        assertThat(data.reading().findings()).extracting(PublishedFinding::id).containsExactly("b");
        assertThat(data.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "findings.csv:2:2 [unknown-hypothesis] hypotheses \"H1;H11\" names \"H11\", which is not a"
                                + " hypothesis of the plan. Row quarantined. Did you mean \"H1\"?");
    }

    @Test
    void thosePublishedAfterTheAsOfDateAreFilteredAndCounted() throws IOException {
        Ingested data = inputs("a,H1,x,,,,,,2020-12,,,\nb,H1,y,,,,,,2021,,,\n").read();
        assertThat(data.reading().findings()).extracting(PublishedFinding::id).containsExactly("a");
        assertThat(data.filters())
                .containsExactly(new Ingested.Filter("findings.csv", "findings", "published after the as-of date", 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
x,,says,,,,,,,,, | findings.csv:2:2 [required-empty] hypotheses is required and empty. Row quarantined. Fill it in, or remove the row.
x,H1,,,,,,,,,, | findings.csv:2:3 [required-empty] claim is required and empty. Row quarantined. Fill it in, or remove the row.
x,H1,says,,2018,2017,,,,,, | findings.csv:2:6 [end-before-start] period_to "2017" is before period_from, 2018. Row quarantined. Swap them, or fix the wrong one.
x,H1,says,,,,,pres,,,, | findings.csv:2:8 [value-unknown] source_kind "pres" is not one of paper, report, press, abstract. Row quarantined. Did you mean "press"?
""")
    void saysWhatIsWrongAndUsesTheOthers(String row, String told) throws IOException {
        Ingested data = inputs(row + "\n" + "ok-%d,H1,y,,,,,,,,,\n".repeat(20).formatted(numbers()))
                .read();
        assertThat(data.problems()).extracting(Problem::text).containsExactly(told);
        assertThat(data.reading().findings()).hasSize(20);
    }

    @Test
    void aJobThatNamesNoneHasNone() throws IOException {
        assertThat(SmallInputs.in(folder).read().reading().findings()).isEmpty();
    }

    @Test
    void aFindingOnNothingDoesNotConstruct() {
        assertThatThrownBy(() -> new PublishedFinding(
                        "a",
                        List.of(),
                        "x",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .hasMessage("Invalid finding a: it names no hypothesis");
    }

    private static Object[] numbers() {
        return java.util.stream.IntStream.range(0, 20).boxed().toArray();
    }

    private SmallInputs inputs(String rows) throws IOException {
        Files.writeString(folder.resolve("findings.csv"), HEADER + rows);
        return SmallInputs.in(folder)
                .change("hypotheses:\n", "literature: {findings: {source: findings.csv}}\nhypotheses:\n");
    }
}
