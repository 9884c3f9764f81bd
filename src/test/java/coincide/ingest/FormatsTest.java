package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.format.CsvTable;
import coincide.format.JsonLinesFiles;
import coincide.format.ParquetFiles;
import coincide.format.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One table in several formats: what is made of a row does not hang on how it was stored. */
class FormatsTest {
    private static final String LAUNCHES = """
            launch_id,launched_at,class,latitude,missiles,note
            a,2017-07-04T00:40Z,ICBM,39.66,1,"first, of ""two"" x"
            b,2017-08,SRBM,,2,미사일
            c,2018-05-04T09:00[Asia/Pyongyang],SRBM,-1.5,,
            d,2017-02-30,SRBM,,,
            a,2017-07-04T00:40Z,ICBM,39.66,1,"first, of ""two"" x"
            e,2017-09-15/2017-09-16,,,,
            """ + "f%d,2016-01-01,,,,%n".repeat(20);

    @TempDir
    private Path folder;

    private SmallInputs inputs;
    private Table table;

    @BeforeEach
    void write() throws IOException {
        Object[] numbers = new Object[20];
        java.util.Arrays.setAll(numbers, i -> i);
        String text = LAUNCHES.formatted(numbers);
        inputs = SmallInputs.in(folder).launches(text);
        table = CsvTable.read("", "", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameRowsInAnyFormatAreTheSameLaunches() throws IOException {
        Ingested csv = inputs.read();
        assertThat(csv.launches()).hasSize(24);
        JsonLinesFiles.write(folder.resolve("launches.jsonl"), table);
        ParquetFiles.write(folder.resolve("launches.parquet"), table);
        for (String other : new String[] {"launches.jsonl", "launches.parquet"}) {
            inputs.change(other.endsWith("l") ? "launches.csv" : "launches.jsonl", other);
            Ingested same = inputs.read();
            assertThat(same.launches()).isEqualTo(csv.launches());
            assertThat(same.filters()).extracting("rows").containsExactly(1L);
            assertThat(same.accounts().get(0)).satisfies(account -> {
                assertThat(account.source()).isEqualTo(other);
                assertThat(account.read()).isEqualTo(26);
                assertThat(account.quarantined()).isEqualTo(1);
            });
        }
        assertThat(inputs.problems())
                .contains(
                        "launches.parquet:4:2 [date-invalid] launched_at \"2017-02-30\" is not a calendar date"
                                + " (February 2017 has 28 days). Row quarantined. Fix it, or mark it uncertain as \"2017-02~\".");
    }

    @Test
    void aStatedFormatIsStrongerThanTheEnding() throws IOException {
        JsonLinesFiles.write(folder.resolve("launches.csv"), table);
        inputs.change("  source: launches.csv\n", "  source: launches.csv\n  format: jsonl\n");
        assertThat(inputs.read().launches()).hasSize(24);
        inputs.change("format: jsonl", "format: parquet");
        assertThat(inputs.problems())
                .containsExactly("launches.csv [parquet] The file is not Parquet: it does not begin with PAR1."
                        + " Nothing was run. Write or copy it again.");
        Files.writeString(folder.resolve("launches.csv"), "");
        assertThat(inputs.problems())
                .containsExactly("launches.csv [empty-file] The file is empty. Nothing was run. Write it again.");
    }
}
