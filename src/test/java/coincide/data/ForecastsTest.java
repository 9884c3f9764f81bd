package coincide.data;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forecasts that others published, as the data folder has them. */
class ForecastsTest {
    private static final List<NamedCsvRecord> ROWS = Csv.rows(Csv.DATA.resolve("forecasts/published.csv"));

    @Test
    void namesAreUniqueAndSayTheDayAndTheHorizon() {
        assertThat(ROWS).extracting(row -> row.getField("forecast_id")).doesNotHaveDuplicates();
        assertThat(ROWS).allSatisfy(row -> assertThat(row.getField("forecast_id"))
                .endsWith("-" + row.getField("issued_on").replace("-", "") + "-" + row.getField("horizon")));
    }

    @Test
    void rowsAreInOrder() {
        assertThat(ROWS)
                .extracting(row -> row.getField("issued_on") + " " + row.getField("forecast_id"))
                .isSorted();
    }

    @Test
    void everySourceIsAnAddressOrExplained() {
        Sources sources = Sources.read();
        assertThat(ROWS).allSatisfy(row -> assertThat(
                        Arrays.stream(row.getField("sources").split(";")))
                .allMatch(sources::explains));
    }
}
