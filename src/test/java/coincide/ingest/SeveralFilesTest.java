package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.plan.PlanException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source of several files. */
class SeveralFilesTest {
    @TempDir
    private Path folder;

    private SmallInputs inputs;

    @BeforeEach
    void write() throws IOException {
        inputs = SmallInputs.in(folder);
        file("lists/b.csv", "launch_id,launched_at\nb,2017-07-05\nc,2017-07-06\n");
        file("lists/a.csv", "launched_at,launch_id,note\n2017-07-04,a,x\n");
        file("lists/deep/d.csv", "launch_id,launched_at\nd,2017-07-07\n");
        file("lists/.hidden.csv", "no table");
        file("lists/_SUCCESS.csv", "no table");
        file("lists/README.md", "no table");
        file("lists/e.jsonl", "{\"launch_id\": \"e\", \"launched_at\": \"2017-07-08\"}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lists                  | a.csv b.csv e.jsonl | a b c e
        lists/                 | a.csv b.csv e.jsonl | a b c e
        'lists/[ab].csv'       | a.csv b.csv         | a b c
        'l*s/*.{csv,jsonl}'    | _SUCCESS.csv a.csv b.csv e.jsonl | none
        'lists/*/?.csv'        | deep/d.csv          | d
        'lists/b*'             | b.csv               | b c
        """)
    void filesAreReadInOrderOfTheirNames(String source, String files, String ids) throws IOException {
        inputs.change("source: launches.csv", "source: \"" + source + "\"");
        if (ids.equals("none")) {
            assertThat(inputs.problems()).anyMatch(text -> text.startsWith("lists/_SUCCESS.csv:1 [column-missing]"));
            return;
        }
        Ingested data = inputs.read();
        assertThat(data.launches()).extracting("id").containsExactly((Object[]) ids.split(" "));
        assertThat(data.accounts())
                .filteredOn(account -> account.role().equals("launches"))
                .extracting(account -> account.source().replaceFirst("^lists/", ""))
                .containsExactly(files.split(" "));
    }

    @Test
    void everyFileHasItsOwnAccount() throws IOException {
        inputs.change("source: launches.csv", "source: lists/*.csv\n  select: {note: [x, z]}");
        file("lists/_SUCCESS.csv", "launch_id,launched_at,note\n");
        file(
                "lists/b.csv",
                "launch_id,launched_at,note\nb,2017-07-05,y\n"
                        + "c%d,2017-07-05,x\n".formatted(1).repeat(2));
        Ingested data = inputs.read();
        assertThat(data.accounts().subList(0, 3))
                .extracting("source", "read", "used", "quarantined", "filtered")
                .containsExactly(
                        Tuple.tuple("lists/_SUCCESS.csv", 0L, 0L, 0L, 0L),
                        Tuple.tuple("lists/a.csv", 1L, 1L, 0L, 0L),
                        Tuple.tuple("lists/b.csv", 3L, 1L, 0L, 2L));
        assertThat(data.problems())
                .extracting(Problem::text)
                .containsExactly(
                        "lists/_SUCCESS.csv:1 [no-rows] The file has a header and no rows.",
                        "lists/a.csv [select-unused] note \"z\" is selected by the job file and stands in no row.",
                        "lists/b.csv:4:1 [duplicate-row] launch_id \"c1\" stands on an equal row in line 3, which is"
                                + " used. Remove one of them.");
    }

    @Test
    void keysAreUniqueOverAllFiles() throws IOException {
        inputs.change("source: launches.csv", "source: lists/?.csv");
        file("lists/b.csv", "launch_id,launched_at\na,2017-07-09\n");
        assertThat(inputs.problems())
                .contains(
                        "lists/a.csv:2:2 [duplicate-key] launch_id \"a\" stands on a later row too, with other content."
                                + " Row quarantined. Give each row its own key.",
                        "lists/b.csv:2:1 [duplicate-key] launch_id \"a\" stands in line 2 of lists/a.csv too, with other"
                                + " content. Row quarantined. Give each row its own key.");
        file("lists/b.csv", "launch_id,note,launched_at\na,x,2017-07-04\nb,,2017-07-05\n");
        assertThat(inputs.read().launches()).extracting("id").containsExactly("a", "b");
        assertThat(inputs.problems())
                .containsExactly("lists/b.csv:2:1 [duplicate-row] launch_id \"a\" stands on an equal row in line 2 of"
                        + " lists/a.csv, which is used. Remove one of them.");
    }

    @Test
    void theShareOfFaultyRowsIsThatOfTheSource() throws IOException {
        inputs.change("source: launches.csv", "source: lists/?.csv");
        StringBuilder rows = new StringBuilder("launch_id,launched_at\n");
        for (int i = 0; i < 38; i++) {
            rows.append('x').append(i).append(",2017-07-04\n");
        }
        file("lists/a.csv", rows.toString());
        file("lists/b.csv", "launch_id,launched_at\nb,2017-02-30\nc,2017-02-30\n");
        assertThat(inputs.read().launches()).hasSize(38);
        file("lists/b.csv", "launch_id,launched_at\nb,2017-02-30\nc,2017-02-30\nd,2017\ne,2017-02-30\n");
        assertThat(inputs.problems())
                .contains("lists/b.csv [quality-rows] 3 of 42 rows in 2 files have an error in a required column;"
                        + " at most 5 % may. Nothing was run. Correct the rows named below.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        lists/*.parquet   | No file matches
        none/*.csv        | No file matches
        'lists/[.csv'     | No file matches
        empty             | No file of the folder has the ending of a format
        """)
    void nothingFoundIsMissing(String source, String told) throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        inputs.change("source: launches.csv", "source: \"" + source + "\"");
        assertThatThrownBy(inputs::read)
                .isInstanceOf(InputMissingException.class)
                .hasMessage(
                        source + " [input-missing] " + told + ". Looked for them at " + folder.resolve(source) + ".");
    }

    @Test
    void aNameThatLooksLikeAPatternIsAFileWhereThereIsOne() throws IOException {
        file("lists/[x].csv", "launch_id,launched_at\nq,2017-07-05\n");
        file("lists/x.csv", "no table");
        inputs.change("source: launches.csv", "source: \"lists/[x].csv\"");
        assertThat(inputs.read().launches()).extracting("id").containsExactly("q");
    }

    @Test
    void linksOfAFolderMayNotLeadOutOfTheRoot(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("s.csv"), "launch_id,launched_at\n");
        Files.createSymbolicLink(folder.resolve("lists/s.csv"), secret);
        inputs.change("source: launches.csv", "source: lists");
        assertThatThrownBy(inputs::read)
                .isInstanceOf(PlanException.class)
                .hasMessage("lists/s.csv [path] The file lies outside the root: a link leads out of it.");
    }

    @Test
    void aFileThatComesWhileTheyAreReadIsNoticed() throws IOException {
        inputs.change("source: launches.csv", "source: lists");
        Inputs read = Inputs.read(inputs.job());
        read.verifyUnchanged();
        file("lists/c.csv", "launch_id,launched_at\nz,2017-07-05\n");
        assertThatThrownBy(read::verifyUnchanged)
                .isInstanceOf(InputChangedException.class)
                .hasMessage("lists [input-changed] Files came or went while they were read."
                        + " Run again when they are at rest.");
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
