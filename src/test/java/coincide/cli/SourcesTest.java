package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways to name the inputs of a job, and the exit code of each. */
class SourcesTest {
    @TempDir
    private Path folder;

    private SmallJob job;

    @BeforeEach
    void write() throws IOException {
        job = SmallJob.brief(folder);
        Files.createDirectories(folder.resolve("lists"));
        Files.move(folder.resolve("launches.csv"), folder.resolve("lists/launches.csv"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
        lists                            | 0  |
        lists/*.csv                      | 0  |
        FOLDER/lists/launches.csv        | 0  |
        FOLDER/lists/*.csv               | 0  |
        lists/*.jsonl                    | 66 | lists/*.jsonl [input-missing] No file matches. Looked for them at
        FOLDER/none.csv                  | 66 | none.csv [input-missing] No file is there, or none with the ending of a format.
        **/launches.csv                  | 78 | [path] launches.source "**/launches.csv" enters folders of any depth by **.
        none://bucket/launches.csv       | 78 | none://bucket/launches.csv [path] No store of that scheme is on the class path.
        s3a://KEY:SECRET@bucket/a.csv    | 78 | [secret] launches.source holds a password. Leave it to the settings of the store.
        """)
    void eachEndsWithItsCode(String source, int code, String told) throws IOException {
        String real = source.replace("FOLDER", "file://" + folder);
        job.replace("job.yaml", "source: launches.csv", "source: \"" + real + "\"");
        SmallJob.Said said = job.command("validate");
        assertThat(said.code()).as(said.err()).isEqualTo(code);
        assertThat(said.out() + said.err()).contains(told == null ? "" : told).doesNotContain("SECRET");
    }

    @Test
    void millionsOfShortRowsEndWithASentence() throws IOException {
        job.replace("job.yaml", "source: launches.csv", "source: lists/launches.csv");
        try (Writer out = Files.newBufferedWriter(folder.resolve("lists/launches.csv"))) {
            out.write("launch_id,launched_at\n");
            for (int i = 0; i < 6_000_000; i++) {
                out.write("a,2017-07-04\n");
            }
        }
        SmallJob.Said said = job.command("validate");
        assertThat(said.code()).isEqualTo(65);
        assertThat(said.out() + said.err())
                .contains("lists/launches.csv:2000002 [rows-limit] There are more than 2000000 rows. Nothing was run."
                        + " Leave out rows and columns that no run reads.");
    }
}
