package coincide.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.plan.PlanException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that a job names by a URI, outside its root. */
class RemoteFilesTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path store;

    private SmallInputs inputs;

    @BeforeEach
    void write() throws IOException {
        inputs = SmallInputs.in(folder);
        Files.writeString(store.resolve("a b.csv"), "launch_id,launched_at\na,2017-07-04\n");
        Files.writeString(store.resolve("c.jsonl"), "{\"launch_id\": \"c\", \"launched_at\": \"2017-07-05\"}\n");
        Files.writeString(store.resolve("_SUCCESS"), "");
        Files.writeString(store.resolve(".a b.csv.crc"), "");
        Files.createDirectory(store.resolve("deep.csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "file:///a b.csv, a b.csv, a",
        "shelf:///a b.csv, a b.csv, a",
        "file:///, a b.csv c.jsonl, a c",
        "shelf:///, a b.csv c.jsonl, a c",
        "file:///*.csv, a b.csv, a",
        "'shelf:///[ac]*.{csv,jsonl}', a b.csv c.jsonl, a c",
    })
    void filesFoldersAndPatternsAreReadAsBelowTheRoot(String uri, String files, String ids) throws IOException {
        Ingested data = at(uri).read();
        assertThat(data.launches()).extracting("id").containsExactly((Object[]) ids.split(" "));
        String scheme = uri.substring(0, uri.indexOf(':'));
        assertThat(data.accounts())
                .filteredOn(account -> account.role().equals("launches"))
                .extracting("source")
                .containsExactly((Object[]) files.replaceAll("(a b.csv|c.jsonl)", scheme + "://" + store + "/$1")
                        .split("(?<=csv|jsonl) "));
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNoticed() throws IOException {
        Inputs read = Inputs.read(at("shelf:///*.csv").job());
        read.verifyUnchanged();
        Files.writeString(store.resolve("a b.csv"), "launch_id,launched_at\na,2017-07-05\n");
        assertThatThrownBy(read::verifyUnchanged)
                .isInstanceOf(InputChangedException.class)
                .hasMessageContaining("a b.csv [input-changed] The file changed while it was read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///none.csv", "file:///*.parquet", "shelf:///deep.csv"})
    void nothingFoundIsMissing(String uri) throws IOException {
        assertThatThrownBy(at(uri)::read)
                .isInstanceOf(InputMissingException.class)
                .hasMessageContaining(" [input-missing] No file is there, or none with the ending of a format.");
    }

    @Test
    void anUnreachableStoreIsMissing() throws IOException {
        inputs.change("source: launches.csv", "source: hdfs://127.0.0.1:1/launches.csv");
        assertThatThrownBy(inputs::read)
                .isInstanceOf(InputMissingException.class)
                .hasMessageStartingWith("hdfs://127.0.0.1:1/launches.csv [input-missing] The store does not give it:");
    }

    @Test
    void aSchemeWithoutAStoreIsAFaultOfTheJob() throws IOException {
        inputs.change("source: launches.csv", "source: none://bucket/launches.csv");
        assertThatThrownBy(inputs::read)
                .isInstanceOf(PlanException.class)
                .hasMessage("none://bucket/launches.csv [path] No store of that scheme is on the class path."
                        + " Add its jar, or copy the files.");
    }

    private SmallInputs at(String uri) {
        return inputs.change("source: launches.csv", "source: \"" + uri.replace(":///", "://" + store + "/") + "\"");
    }
}
