package coincide.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Caveat;
import coincide.analysis.Flag;
import coincide.contract.Column;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The codebook says of every table what its schema is, and the page says what the codebook does. */
class CodebookTest {
    private static final Map<String, String> SQL = Map.of("int", "int", "long", "bigint");

    @ParameterizedTest
    @EnumSource(Table.class)
    void hasTheColumnsOfTheSchema(Table table) {
        List<String> schema =
                Arrays.stream(table.schema().fields()).map(CodebookTest::line).toList();
        assertThat(Codebook.of(table).columns().stream().map(CodebookTest::line).toList())
                .isEqualTo(schema);
    }

    private static String line(StructField field) {
        return field.name() + " " + field.dataType().simpleString() + (field.nullable() ? "" : " not null");
    }

    private static String line(Column column) {
        String type = column.type().name().toLowerCase(Locale.ROOT);
        return column.name() + " " + SQL.getOrDefault(type, type) + (column.required() ? " not null" : "");
    }

    @Test
    void describesNothingElse() {
        assertThat(Codebook.described())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Table.values()).map(Table::title).toList());
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyColumnHasAMeaningAndSaysWhatNullMeans(Table table) {
        assertThat(Codebook.of(table).columns()).allSatisfy(column -> {
            assertThat(column.meaning()).as(column.name()).isNotBlank();
            assertThat(column.nullMeans().orElse("unknown: "))
                    .as(column.name())
                    .matches("(unknown|not applicable): .*");
        });
    }

    @Test
    void pageIsMadeFromTheCodebook() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(CodebookPage.FILE, CodebookPage.renewed());
        }
        assertThat(CodebookPage.text())
                .as("after a change of columns.csv or tables.csv: mvn test -Dtest=CodebookTest -Dgolden.write=true")
                .isEqualTo(CodebookPage.renewed());
    }

    @ParameterizedTest
    @EnumSource(Flag.class)
    void everyFlagIsDescribed(Flag flag) throws IOException {
        assertThat(CodebookPage.section(CodebookPage.text(), "findings")).contains("`" + flag.name() + "`");
    }

    @ParameterizedTest
    @EnumSource(Caveat.class)
    void everyFlagOfACoefficientIsDescribed(Caveat caveat) throws IOException {
        assertThat(CodebookPage.section(CodebookPage.text(), "coefficients")).contains("`" + caveat.name() + "`");
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
