package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.PublishedForecast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastReaderTest {
    private static final String HEADER = "forecast_id,issued_on,horizon,probability,sources,note\n";

    @TempDir
    private Path folder;

    @Test
    void readsForecasts() throws IOException {
        Ingested data = inputs("a,2017-03-13,14,0.43,https://example.org/,them\nb,2017-03-13,366,1,,\n")
                .read();
        assertThat(data.problems()).isEmpty();
        assertThat(data.forecasts())
                .containsExactly(
                        new PublishedForecast(
                                "a",
                                LocalDate.of(2017, 3, 13),
                                14,
                                0.43,
                                Optional.of("https://example.org/"),
                                Optional.of("them")),
                        new PublishedForecast(
                                "b", LocalDate.of(2017, 3, 13), 366, 1, Optional.empty(), Optional.empty()));
        assertThat(data.forecasts().get(0).windowFrom()).isEqualTo("2017-03-14");
        assertThat(data.forecasts().get(0).windowTo()).isEqualTo("2017-03-27");
    }

    @Test
    void thoseIssuedAfterTheAsOfDateAreFilteredAndCounted() throws IOException {
        Ingested data = inputs("a,2020-12-31,14,0.4,,\nb,2021-01-01,14,0.5,,\n").read();
        assertThat(data.forecasts()).extracting(PublishedForecast::id).containsExactly("a");
        assertThat(data.filters())
                .containsExactly(new Ingested.Filter("forecasts.csv", "forecasts", "issued after the as-of date", 1));
        assertThat(data.accounts())
                .filteredOn(account -> account.role().equals("forecasts"))
                .singleElement()
                .satisfies(account -> assertThat(account.filtered()).isEqualTo(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
x,2017-02-30,14,0.4,, | forecasts.csv:2:2 [date-invalid] issued_on "2017-02-30" is not a calendar date (February 2017 has 28 days). Row quarantined. Fix it.
x,2017-03,14,0.4,, | forecasts.csv:2:2 [date-invalid] issued_on "2017-03" is not a calendar date. Row quarantined. Write year-month-day, for example 2017-07-04.
x,,14,0.4,, | forecasts.csv:2:2 [required-empty] issued_on is required and empty. Row quarantined. Fill it in, or remove the row.
x,2017-03-13,0,0.4,, | forecasts.csv:2:3 [number-range] horizon "0" is not between 1 and 366 days. Row quarantined. Check the column.
x,2017-03-13,367,0.4,, | forecasts.csv:2:3 [number-range] horizon "367" is not between 1 and 366 days. Row quarantined. Check the column.
x,2017-03-13,a week,0.4,, | forecasts.csv:2:3 [number-invalid] horizon "a week" is not a whole number of days. Row quarantined. Write digits only.
x,2017-03-13,14,43,, | forecasts.csv:2:4 [number-range] probability "43" is not between 0 and 1. Row quarantined. Divide by 100 where it is in per cent.
x,2017-03-13,14,-0.1,, | forecasts.csv:2:4 [number-range] probability "-0.1" is not between 0 and 1. Row quarantined. Divide by 100 where it is in per cent.
x,2017-03-13,14,elevated,, | forecasts.csv:2:4 [number-invalid] probability "elevated" is not a probability. Row quarantined. Write it as a decimal, for example 0.43.
x,2017-03-13,14,NaN,, | forecasts.csv:2:4 [number-invalid] probability "NaN" is not a probability. Row quarantined. Write it as a decimal, for example 0.43.
,2017-03-13,14,0.4,, | forecasts.csv:2:1 [required-empty] forecast_id is required and empty. Row quarantined. Fill it in, or remove the row.
""")
    void saysWhatIsWrongAndUsesTheOthers(String row, String told) throws IOException {
        StringBuilder rows = new StringBuilder(row + "\n");
        for (int i = 0; i < 20; i++) {
            rows.append("ok-").append(i).append(",2017-03-13,14,0.4,,\n");
        }
        Ingested data = inputs(rows.toString()).read();
        assertThat(data.problems()).extracting(Problem::text).containsExactly(told);
        assertThat(data.forecasts()).hasSize(20);
    }

    @Test
    void anIdStandsOnce() throws IOException {
        SmallInputs twice = inputs("a,2017-03-13,14,0.4,,\na,2017-03-13,14,0.5,,\n");
        assertThatThrownBy(twice::read)
                .isInstanceOf(QualityException.class)
                .hasMessageContaining("forecasts.csv:3:1 [duplicate-key] forecast_id \"a\" stands in line 2 too");
    }

    @Test
    void aForecastOutsideItsRangeDoesNotConstruct() {
        LocalDate day = LocalDate.of(2017, 3, 13);
        assertThatThrownBy(() -> new PublishedForecast("a", day, 367, Double.NaN, Optional.empty(), Optional.empty()))
                .hasMessage(
                        "Invalid forecast a: NaN for 367 days; the probability must lie in [0, 1], the horizon in [1, 366]");
    }

    private SmallInputs inputs(String rows) throws IOException {
        Files.writeString(folder.resolve("forecasts.csv"), HEADER + rows);
        return SmallInputs.in(folder)
                .change(
                        "hypotheses:\n",
                        "outlook: {horizons: [7], decides: 7, hypotheses: [H1], published: {source: forecasts.csv}}\nhypotheses:\n");
    }
}
