package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the record as a whole: names, sources, confidence, catalogue. */
class RecordTest {
    private static final Sources SOURCES = Sources.read();

    static List<Csv.Resource> tables() {
        return Csv.resources().stream()
                .filter(resource -> Set.of("launches", "milestones").contains(resource.table()))
                .toList();
    }

    @Test
    void namesAreUniqueOverAllFiles() {
        Set<String> seen = new HashSet<>();
        for (Csv.Resource resource : tables()) {
            String key = resource.table().equals("launches") ? "launch_id" : "milestone_id";
            for (NamedCsvRecord row : Csv.rows(resource.file())) {
                assertThat(seen.add(row.getField(key)))
                        .as(resource.file() + ": " + row.getField(key))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everySourceIsAnAddressOrExplained(Csv.Resource resource) {
        assertThat(Csv.rows(resource.file()).stream()
                        .flatMap(row -> Arrays.stream(row.getField("sources").split(";")))
                        .filter(entry -> !SOURCES.explains(entry))
                        .distinct())
                .as(resource.file().toString())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"launches/launches.csv", "launches/nuclear-tests.csv"})
    void whoeverCountsMissilesIsExplained(String file) {
        assertThat(Csv.rows(Csv.DATA.resolve(file)).stream()
                        .flatMap(
                                row -> Arrays.stream(row.getField("missiles_by").split(";")))
                        .filter(count -> !count.isEmpty()))
                .allSatisfy(count -> assertThat(count).matches("[a-z-]+:\\d+"))
                .allSatisfy(count -> assertThat(SOURCES.titles()).containsKey(count.replaceFirst(":.*", "")));
    }

    /** High takes two sources, or a rule or arithmetic that gives the day; a row without any is low. */
    @ParameterizedTest
    @MethodSource("tables")
    void confidenceFollowsFromTheSources(Csv.Resource resource) {
        assertThat(Csv.rows(resource.file())).allSatisfy(row -> {
            List<String> read = Arrays.stream(row.getField("sources").split(";"))
                    .filter(entry -> !entry.equals("general-knowledge"))
                    .toList();
            boolean computed = read.stream().anyMatch(entry -> entry.startsWith("computed"));
            String confidence = row.getField("confidence");
            if (confidence.equals("high") && !computed) {
                assertThat(read).as(row.getField(0)).hasSizeGreaterThan(1);
            }
            if (read.isEmpty()) {
                assertThat(confidence).as(row.getField(0)).isEqualTo("low");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreInOrder(Csv.Resource resource) {
        boolean launches = resource.table().equals("launches");
        assertThat(Csv.rows(resource.file()))
                .extracting(row -> row.getField(launches ? "launched_on" : "starts_on") + " " + row.getField(0))
                .isSorted();
    }

    @Test
    void filesAndCatalogueHoldTheSameSeries() {
        Set<String> catalogue = Csv.rows(Csv.DATA.resolve("series.csv")).stream()
                .map(row -> row.getField("calendar") + " " + row.getField("series"))
                .collect(Collectors.toSet());
        Set<String> files = tables().stream()
                .filter(resource -> resource.table().equals("milestones"))
                .flatMap(resource -> Csv.rows(resource.file()).stream())
                .map(row -> row.getField("family") + " " + row.getField("series"))
                .collect(Collectors.toSet());
        assertThat(catalogue).isEqualTo(files);
    }
}
