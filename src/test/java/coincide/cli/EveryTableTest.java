package coincide.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.contract.Column;
import coincide.contract.ConsumePage;
import coincide.contract.ContractRules;
import coincide.contract.PackageProfile;
import coincide.contract.TableContract;
import coincide.notebook.Programs;
import coincide.tables.Codebook;
import coincide.tables.Table;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every table of a run, read by two readers that share no code with the writer, is what the codebook promises. */
class EveryTableTest {
    private static final Map<Column.Type, String> DUCK = Map.of(
            Column.Type.STRING, "VARCHAR",
            Column.Type.DATE, "DATE",
            Column.Type.TIMESTAMP, "TIMESTAMP WITH TIME ZONE",
            Column.Type.INT, "INTEGER",
            Column.Type.LONG, "BIGINT",
            Column.Type.DOUBLE, "DOUBLE",
            Column.Type.BOOLEAN, "BOOLEAN");

    private static final Path NODE = Path.of("src/test/node");

    @TempDir
    private static Path folder;

    private static Path snapshot;
    private static Connection duck;

    @BeforeAll
    static void runOnce() throws IOException, SQLException {
        duck = DriverManager.getConnection("jdbc:duckdb:");
        SmallJob job = SmallJob.in(folder.resolve("job"));
        append(job, "launches.csv", "L90,2017-02-30,large");
        append(job, "meetings.csv", "M2021-1,2021-01-05,2021-01-07");
        SmallJob.Said said = job.run();
        assertThat(said.code()).as(said.err()).isZero();
        snapshot = job.out().resolve("small").resolve("latest").toRealPath();
    }

    @AfterAll
    static void close() throws SQLException {
        duck.close();
    }

    private static void append(SmallJob job, String name, String row) throws IOException {
        job.write(name, Files.readString(job.folder.resolve(name)) + row + "\n");
    }

    private static PublishedTable read(Table table) {
        return PublishedTable.in(snapshot, table.title(), duck);
    }

    @Test
    void allTablesAreThereAndNoOthers() throws IOException {
        try (Stream<Path> tables = Files.list(snapshot.resolve("tables"))) {
            assertThat(tables.map(table -> table.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Table.values()).map(Table::title).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void hasTheColumnsOfTheCodebook(Table table) throws SQLException {
        assertThat(read(table).columns())
                .isEqualTo(Codebook.of(table).columns().stream()
                        .map(column -> column.name() + " " + DUCK.get(column.type()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void holdsOnlyWhatTheCodebookAllows(Table table) throws SQLException {
        List<String> forbidden = new ArrayList<>();
        for (Column column : Codebook.of(table).columns()) {
            String name = PublishedTable.quoted(column.name());
            if (column.required()) {
                forbidden.add(name + " is null");
            }
            if (column.type() == Column.Type.DOUBLE) {
                forbidden.add("isnan(%s) or isinf(%s)".formatted(name, name));
            }
            if (!column.values().isEmpty()) {
                assertThat(column.values())
                        .as(column.name())
                        .containsAll(read(table).distinct(column.name()));
            }
        }
        assertThat(read(table).met(forbidden)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void isSortedByAKeyThatNamesOneRow(Table table) throws SQLException {
        assertThat(read(table).repeated(table.key())).isEmpty();
        assertThat(read(table).keys(table.key(), false)).isEqualTo(read(table).keys(table.key(), true));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void isOneCompressedFileOfPlainTypes(Table table) throws IOException, SQLException {
        try (Stream<Path> files = Files.list(read(table).file().getParent())) {
            assertThat(files).hasSize(1);
        }
        assertThat(List.of("ZSTD")).containsAll(read(table).footer("parquet_metadata", "compression"));
        assertThat(read(table).footer("parquet_schema", "type")).doesNotContain("INT96", "FIXED_LEN_BYTE_ARRAY");
    }

    @Test
    void nearlyAllTablesHaveRows() throws SQLException {
        List<String> empty = new ArrayList<>();
        for (Table table : Table.values()) {
            if (read(table).count() == 0) {
                empty.add(table.title());
            }
        }
        assertThat(empty)
                .as("a table without rows proves little")
                .containsExactlyInAnyOrder("controls", "contrasts", "published_forecasts");
    }

    @Test
    void aThirdReaderSeesTheSameRows() throws IOException, SQLException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Programs.node(NODE), "read.mjs"));
        for (Table table : Table.values()) {
            command.add(read(table).file().toString());
        }
        String said = Programs.said(NODE, command.toArray(String[]::new));
        List<String> lines = said.lines().toList();
        assertThat(lines).hasSize(Table.values().length);
        for (Table table : Table.values()) {
            JsonNode tree = new ObjectMapper().readTree(lines.get(table.ordinal()));
            TableContract contract = Codebook.of(table);
            assertThat(texts(tree.path("columns")))
                    .isEqualTo(contract.columns().stream().map(Column::name).toList());
            List<List<String>> rows = new ArrayList<>();
            tree.path("rows").forEach(row -> rows.add(texts(row)));
            assertThat(rows).as(table.title()).isEqualTo(read(table).rows());
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.isNull() ? null : one.asText()));
        return texts;
    }

    @Test
    void packageAndContractKeepTheirStandards() throws IOException {
        assertThat(PackageProfile.faults(Files.readString(snapshot.resolve("datapackage.json"))))
                .isEmpty();
        assertThat(ContractRules.faults(Files.readString(snapshot.resolve("contract.odcs.yaml"))))
                .isEmpty();
    }

    @Test
    void queriesOfThePageForReadersRun() throws IOException, SQLException {
        int asked = 0;
        String out = snapshot.getParent().getParent().toString();
        for (ConsumePage.Block block : ConsumePage.blocks()) {
            if (block.isDuck()) {
                try (Statement statement = duck.createStatement()) {
                    statement.execute(block.code().replace("out/dprk", out));
                }
                asked++;
            }
        }
        assertThat(asked).isEqualTo(5);
    }
}
