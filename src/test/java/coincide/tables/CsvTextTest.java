package coincide.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.notebook.Hostile;
import coincide.notebook.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    private static final StructField[] FIELDS = Table.FINDINGS.schema().fields();

    @Test
    void hostileTextsComeBackWithAMarkWhereASpreadsheetWouldCompute() {
        List<String> texts = new ArrayList<>(Hostile.TEXTS);
        texts.addAll(List.of("plain", "a\"b", "a,b", "a\r\nb", " =1", "'=1"));
        String csv = CsvText.of(
                Table.FINDINGS, texts.stream().map(text -> row(text, -1.5)).toList());
        assertThat(Rows.of(csv)).hasSize(texts.size() + 1).allSatisfy(row -> assertThat(row)
                .hasSize(FIELDS.length));
        assertThat(Rows.column(csv, "title"))
                .containsExactlyElementsOf(texts.stream()
                        .map(text -> "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text)
                        .toList());
        assertThat(Rows.column(csv, "title")).contains("'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", "'\rx");
    }

    @Test
    void numbersStayNumbersAndNullIsEmpty() {
        String csv = CsvText.of(Table.FINDINGS, List.of(row(null, -1.5)));
        assertThat(Rows.column(csv, "observed")).containsExactly("-1.5");
        assertThat(Rows.column(csv, "title")).containsExactly("");
    }

    private static Row row(String text, double number) {
        return RowFactory.create(Arrays.stream(FIELDS)
                .map(field -> field.dataType().equals(DataTypes.StringType)
                        ? text
                        : field.dataType().equals(DataTypes.DoubleType) ? number : null)
                .toArray());
    }
}
