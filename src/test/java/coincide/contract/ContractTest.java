package coincide.contract;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.contract.Promised.Cell;
import coincide.tables.Codebook;
import coincide.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Within a major version columns and tables are only added, and what is added to a table can be NULL. */
class ContractTest {
    private static final Path FILE = Path.of("src/test/resources/contract/v1.json");
    private static final Promised PROMISED = Promised.of(
            Codebook.VERSION, Arrays.stream(Table.values()).map(Codebook::of).toList());

    @Test
    void nothingThatWasPromisedIsTakenBack() throws IOException {
        Promised before = Promised.parse(Files.readString(FILE));
        assertThat(before.brokenBy(PROMISED))
                .as("this breaks readers: publish it as a new major version beside the old one")
                .isEmpty();
        assertThat(Codebook.VERSION).startsWith("1.");
    }

    @Test
    void whatIsPromisedNowIsWrittenDown() throws IOException {
        Promised before = Promised.parse(Files.readString(FILE));
        boolean adds = !before.tables().equals(PROMISED.tables());
        if (adds) {
            assertThat(minor(Codebook.VERSION))
                    .as("columns, values or tables were added since %s: raise the minor version in Codebook.VERSION"
                            .formatted(before.version()))
                    .isGreaterThan(minor(before.version()));
        }
        if (Boolean.getBoolean("golden.write") && before.brokenBy(PROMISED).isEmpty()) {
            Files.writeString(FILE, PROMISED.text());
        }
        assertThat(Files.readString(FILE))
                .as("after an addition: mvn test -Dtest=ContractTest -Dgolden.write=true")
                .isEqualTo(PROMISED.text());
    }

    private static int minor(String version) {
        return Integer.parseInt(version.split("\\.")[1]);
    }

    private static final Promised SMALL = promised(Map.of(
            "id", new Cell("STRING", true, List.of()),
            "state", new Cell("STRING", true, List.of("open", "closed")),
            "ratio", new Cell("DOUBLE", false, List.of())));

    private static Promised promised(Map<String, Cell> columns) {
        return new Promised("1.0.0", Map.of("things", columns), Map.of("things", List.of("id")));
    }

    private static Promised with(String name, Cell cell) {
        Map<String, Cell> columns = new TreeMap<>(SMALL.tables().get("things"));
        columns.put(name, cell);
        return promised(columns);
    }

    @Test
    void additionsAreKept() {
        assertThat(SMALL.brokenBy(SMALL)).isEmpty();
        assertThat(SMALL.brokenBy(with("note", new Cell("STRING", false, List.of()))))
                .isEmpty();
        assertThat(SMALL.brokenBy(with("state", new Cell("STRING", true, List.of("open", "closed", "lost")))))
                .isEmpty();
        assertThat(SMALL.brokenBy(with("ratio", new Cell("DOUBLE", true, List.of()))))
                .isEmpty();
    }

    @Test
    void everyBreakIsNamed() {
        assertThat(SMALL.brokenBy(new Promised("1.0.0", Map.of(), Map.of()))).containsExactly("table things is gone");
        assertThat(SMALL.brokenBy(promised(Map.of(
                        "id", new Cell("STRING", true, List.of()), "ratio", new Cell("DOUBLE", false, List.of())))))
                .containsExactly("column things.state is gone");
        assertThat(SMALL.brokenBy(with("ratio", new Cell("STRING", false, List.of()))))
                .containsExactly("column things.ratio was DOUBLE, now STRING");
        assertThat(SMALL.brokenBy(with("id", new Cell("STRING", false, List.of()))))
                .containsExactly("column things.id always had a value, now it may be NULL");
        assertThat(SMALL.brokenBy(with("state", new Cell("STRING", true, List.of("open")))))
                .containsExactly("column things.state could be \"closed\", now it cannot");
        assertThat(SMALL.brokenBy(with("state", new Cell("STRING", true, List.of()))))
                .containsExactly("column things.state was one of a closed list, now anything");
        assertThat(SMALL.brokenBy(with("id", new Cell("STRING", true, List.of("a")))))
                .containsExactly("column things.id took any value, now only [a]");
        assertThat(SMALL.brokenBy(with("note", new Cell("STRING", true, List.of()))))
                .containsExactly("new column things.note must allow NULL: older files do not have it");
        assertThat(SMALL.brokenBy(new Promised("1.0.0", SMALL.tables(), Map.of("things", List.of("state")))))
                .containsExactly("the key of things was [id], now [state]");
    }
}
