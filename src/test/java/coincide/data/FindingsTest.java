package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.plan.Hypothesis;
import coincide.plan.JobFile;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others reported, as the data folder has it. */
class FindingsTest {
    private static final List<NamedCsvRecord> ROWS = Csv.rows(Csv.DATA.resolve("literature/findings.csv"));

    @Test
    void namesAreUniqueAndInOrder() {
        assertThat(ROWS)
                .extracting(row -> row.getField("finding_id"))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    /** R and a number stand in docs/published.md; every one of them but the forecasts, which are scored, is a row. */
    @Test
    void theyAreThePublishedNumbersOfTheDocs() throws IOException {
        List<String> docs = Files.readAllLines(Path.of("docs/published.md")).stream()
                .filter(line -> line.startsWith("## R"))
                .map(line -> line.substring(3, 6))
                .filter(id -> !id.equals("R16"))
                .toList();
        assertThat(ROWS)
                .extracting(row -> row.getField("finding_id").substring(0, 3))
                .containsOnlyOnceElementsOf(List.of("R01", "R15"))
                .containsOnly(docs.toArray(String[]::new));
    }

    @Test
    void everyHypothesisIsOneOfThePlan() {
        List<String> declared = JobFile.read(Path.of("jobs/dprk.yaml")).hypotheses().stream()
                .map(Hypothesis::id)
                .toList();
        assertThat(ROWS).allSatisfy(row -> assertThat(row.getField("hypotheses").split(";"))
                .isSubsetOf(declared)
                .doesNotHaveDuplicates());
    }

    @Test
    void everySourceIsAnAddressOrExplained() {
        Sources sources = Sources.read();
        assertThat(ROWS).allSatisfy(row -> assertThat(
                        Arrays.stream(row.getField("sources").split(";")))
                .allMatch(sources::explains));
    }

    @Test
    void ofAbstractsNothingIsToldWithConfidence() {
        assertThat(ROWS)
                .filteredOn(row -> row.getField("source_kind").equals("abstract"))
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.getField("confidence")).isEqualTo("low");
                    assertThat(row.getField("note")).startsWith("Only the abstract was read.");
                });
    }

    /** Every address stands in the page of published numbers too. */
    @Test
    void everyAddressStandsInTheDocs() throws IOException {
        String docs = Files.readString(Path.of("docs/published.md"));
        assertThat(ROWS)
                .flatExtracting(row -> List.of(row.getField("sources").split(";")))
                .allSatisfy(source -> assertThat(docs).contains((CharSequence) source));
    }
}
