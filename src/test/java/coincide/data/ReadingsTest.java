package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What others named beside single launch days, as the data folder has it. */
class ReadingsTest {
    private static final List<NamedCsvRecord> ROWS = Csv.rows(Csv.DATA.resolve("literature/readings.csv"));

    @Test
    void namesAreUniqueInOrderAndSayTheLaunchDay() {
        assertThat(ROWS)
                .extracting(row -> row.getField("reading_id"))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(ROWS).allSatisfy(row -> assertThat(row.getField("reading_id"))
                .startsWith("rr-" + row.getField("launch_date") + "-"));
    }

    @Test
    void theyAreAboutLaunchDaysOfTheRecord() {
        Set<String> days = Csv.rows(Csv.DATA.resolve("launches/launches.csv")).stream()
                .map(row -> row.getField("launched_on"))
                .collect(Collectors.toSet());
        assertThat(ROWS).extracting(row -> row.getField("launch_date")).isSubsetOf(days);
    }

    @Test
    void everySourceIsAnAddressOrExplained() {
        Sources sources = Sources.read();
        assertThat(ROWS).allSatisfy(row -> assertThat(
                        Arrays.stream(row.getField("sources").split(";")))
                .allMatch(sources::explains));
    }

    @Test
    void highTakesTwoSources() {
        assertThat(ROWS)
                .filteredOn(row -> row.getField("confidence").equals("high"))
                .allSatisfy(row -> assertThat(row.getField("sources")).contains(";"));
    }

    /** The seed case has the readings that were asked for: two from the calendars, one that nobody could know of. */
    @Test
    void theSeedCaseIsComplete() {
        List<NamedCsvRecord> seed = ROWS.stream()
                .filter(row -> row.getField("launch_date").equals("2026-01-04"))
                .toList();
        assertThat(seed)
                .extracting(row -> row.getField("kind"))
                .containsExactlyInAnyOrder(
                        "journey", "event_abroad", "meeting", "domestic_visit", "weapons_test", "training");
        assertThat(seed)
                .filteredOn(row -> row.getField("known_before").equals("no"))
                .extracting(row -> row.getField("kind"))
                .containsExactly("event_abroad");
    }
}
