package coincide.contract;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.contract.ConsumePage.Block;
import coincide.notebook.Programs;
import coincide.tables.Codebook;
import coincide.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page for readers says is so: its answers are those of the published bundle, its names are ours. */
class ConsumePageTest {
    private static final String BUNDLE = "notebooks-export/dprk/data/";
    private static final String RENEW =
            "after a change of the bundle: mvn test -Dtest=ConsumePageTest -Dgolden.write=true";
    private static final Set<String> TABLES =
            Set.copyOf(Arrays.stream(Table.values()).map(Table::title).toList());

    @Test
    void queriesGiveTheAnswersBelowThem() throws IOException, SQLException {
        int asked = 0;
        for (Block block : ConsumePage.blocks()) {
            if (block.isDuck() && block.isAnswered()) {
                check(block, answer(onBundle(block.code())));
                asked++;
            }
        }
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void scriptsGiveTheAnswersBelowThem() throws IOException, InterruptedException {
        int asked = 0;
        for (Block block : ConsumePage.blocks()) {
            if (block.mark().equals("run")) {
                String[] command = block.language().equals("r")
                        ? new String[] {Programs.r(), "-e", onBundle(block.code())}
                        : new String[] {Programs.python("pandas"), "-c", onBundle(block.code())};
                check(block, Programs.said(Path.of("."), command));
                asked++;
            }
        }
        assertThat(asked).isEqualTo(2);
    }

    /** The page with the files of the committed bundle in the place of those of a run. */
    private static String onBundle(String code) {
        return code.replaceAll("out/dprk/latest/tables/(\\w+)/\\1\\.parquet", BUNDLE + "$1.parquet")
                .replace("out/dprk/latest/", BUNDLE);
    }

    private static void check(Block block, String answer) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(ConsumePage.FILE, ConsumePage.answered(ConsumePage.text(), block, answer));
        } else {
            assertThat(block.answer()).as(RENEW).isEqualTo(answer);
        }
    }

    private static String answer(String sql) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            List<String> cells = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                cells.add(result.getMetaData().getColumnLabel(i));
            }
            text.append(String.join(" | ", cells)).append('\n');
            while (result.next()) {
                cells.clear();
                for (int i = 1; i <= columns; i++) {
                    cells.add(result.getString(i) == null ? "NULL" : result.getString(i));
                }
                text.append(String.join(" | ", cells)).append('\n');
            }
        }
        return text.toString();
    }

    @Test
    void everyTableAndColumnThatThePageNamesIsThere() throws IOException {
        Matcher tables = Pattern.compile("tables/(\\w+)").matcher(ConsumePage.text());
        assertThat(tables.results().map(found -> found.group(1)).distinct().toList())
                .hasSizeGreaterThan(3)
                .allMatch(TABLES::contains);
        Set<String> columns = new HashSet<>();
        for (Table table : Table.values()) {
            Codebook.of(table).columns().forEach(column -> columns.add(column.name()));
        }
        List<String> named = new ArrayList<>();
        for (Block block : ConsumePage.blocks()) {
            if (!block.isDuck() && !block.mark().equals("run")) {
                Matcher words = Pattern.compile("[\"$]([a-z_]+)\\b(?!/)").matcher(block.code());
                words.results().map(found -> found.group(1)).forEach(named::add);
            }
        }
        named.removeAll(Set.of("snapshot", "out"));
        assertThat(named).hasSizeGreaterThan(10).allMatch(columns::contains);
    }

    @Test
    void pythonAndRAreWellFormed() throws IOException, InterruptedException {
        for (Block block : ConsumePage.blocks()) {
            if (block.language().equals("python")) {
                Programs.said(
                        Path.of("."),
                        Programs.python("pandas"),
                        "-c",
                        "import ast, sys; ast.parse(sys.argv[1])",
                        block.code());
            }
            if (block.language().equals("r")) {
                Programs.said(
                        Path.of("."), Programs.r(), "-e", "invisible(parse(text = commandArgs(TRUE)))", block.code());
            }
        }
    }
}
