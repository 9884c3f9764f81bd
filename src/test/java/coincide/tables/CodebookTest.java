package coincide.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Caveat;
import coincide.analysis.Flag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The codebook names every table, column and flag. */
class CodebookTest {
    private static String codebook;

    @BeforeAll
    static void read() throws IOException {
        codebook = Files.readString(Path.of("docs/codebook.md"));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyColumnIsDescribed(Table table) {
        int from = codebook.indexOf("\n## " + table.title() + "\n");
        assertThat(from).as("section of " + table.title()).isPositive();
        int next = codebook.indexOf("\n## ", from + 1);
        String section = codebook.substring(from, next < 0 ? codebook.length() : next);
        for (String column : table.schema().fieldNames()) {
            assertThat(section).contains("`" + column + "`");
        }
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void everyFlagIsDescribed(Flag flag) {
        assertThat(codebook).contains("`" + flag.name() + "`");
    }

    @ParameterizedTest
    @EnumSource(Caveat.class)
    void everyFlagOfACoefficientIsDescribed(Caveat caveat) {
        String section = codebook.substring(codebook.indexOf("\n## coefficients\n"));
        assertThat(section).contains("`" + caveat.name() + "`");
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyKeyIsAColumn(Table table) {
        assertThat(table.schema().fieldNames()).containsAll(table.key());
    }

    @Test
    void namesAreLowerSnakeCase() {
        for (Table table : Table.values()) {
            assertThat(table.schema().fieldNames()).allMatch(name -> name.matches("[a-z][a-z0-9_]*"));
        }
    }
}
