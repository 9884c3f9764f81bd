package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Series;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesReaderTest {
    private static final String HEADER =
            "calendar,series,title,every_years,first_year,last_year,months,observed_from,observed_to,complete,note\n";

    @TempDir
    private Path folder;

    @Test
    void readsWhatASeriesHolds() throws IOException {
        Ingested data = read("exercises,drill,A drill,1,1976,1993,2;3,1984-01-01,1993-12-31,true,none in 1992\n"
                + "exercises,other,,,,,,,,,\n");
        assertThat(data.problems()).isEmpty();
        assertThat(data.series().get(0)).satisfies(series -> {
            assertThat(series.everyYears()).contains(1);
            assertThat(series.firstYear()).contains(1976);
            assertThat(series.lastYear()).contains(1993);
            assertThat(series.months()).containsExactlyInAnyOrder(Month.FEBRUARY, Month.MARCH);
            assertThat(series.observedTo()).contains(LocalDate.of(1993, 12, 31));
            assertThat(series.complete()).isTrue();
        });
        assertThat(data.series().get(1))
                .extracting(Series::title, Series::complete)
                .containsExactly("other", false);
        assertThat(data.accounts())
                .filteredOn(account -> account.role().equals("series"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
x,drill,,yearly,,,,,,, | series.csv:2:4 [number-invalid] every_years "yearly" is not a whole number. Row quarantined. Write digits only, or leave the cell empty.
x,drill,,0,,,,,,, | series.csv:2:4 [number-range] every_years "0" is below 1. Row quarantined. Leave the cell empty where it is not known.
x,drill,,1,,,2;13,,,, | series.csv:2:7 [month-invalid] months "2;13" is not a list of months. Row quarantined. Write numbers 1 to 12, joined by ;.
x,drill,,1,,,,2015-01-01,2014-12-31,, | series.csv:2:9 [end-before-start] observed_to "2014-12-31" is before observed_from, 2015-01-01. Row quarantined. Swap them, or fix the wrong one.
x,drill,,1,,,,,,yes, | series.csv:2:10 [value-unknown] complete "yes" is not one of true, false. Row quarantined. Write true or false.
x,drill,,1,2015,2013,,,,, | series.csv:2:6 [end-before-start] last_year "2013" is before first_year, 2015. Row quarantined. Swap them, or fix the wrong one.
x,drill,,1,2015,999999999,,,,, | series.csv:2:6 [year-invalid] last_year "999999999" is not a year. Row quarantined. Write four digits, or leave the cell empty.
""")
    void saysWhatIsWrong(String row, String told) throws IOException {
        assertThat(read(row + "\n").problems()).extracting(Problem::text).containsExactly(told);
    }

    @Test
    void aNameCanStandInTwoCalendarsButNotTwiceInOne() throws IOException {
        assertThat(read("a,drill,,,,,,,,,\nb,drill,,,,,,,,,\n").series()).hasSize(2);
        assertThatThrownBy(() -> read("a,drill,,,,,,,,,\na,drill,other,,,,,,,,\n"))
                .isInstanceOf(QualityException.class)
                .hasMessageContaining("series.csv:3:2 [duplicate-key] series \"drill\" stands in line 2 too");
    }

    private Ingested read(String rows) throws IOException {
        Files.writeString(folder.resolve("series.csv"), HEADER + rows);
        return SmallInputs.in(folder)
                .change("hypotheses:\n", "series: {source: series.csv}\nhypotheses:\n")
                .read();
    }
}
