package coincide.tables;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A table as CSV for spreadsheets (RFC 4180, UTF-8, LF). NULL is an empty cell. A text that a spreadsheet would take for a
 * formula gets a leading {@code '}; numbers stay numbers.
 */
public final class CsvText {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(".*[\",\\r\\n].*", Pattern.DOTALL);

    private CsvText() {}

    /** The rows of a table, with a header of column names. */
    public static String of(Table table, List<Row> rows) {
        StructType schema = table.schema();
        StringBuilder text = new StringBuilder(String.join(",", schema.fieldNames())).append('\n');
        for (Row row : rows) {
            text.append(IntStream.range(0, schema.length())
                            .mapToObj(i ->
                                    cell(row.get(i), schema.apply(i).dataType().equals(DataTypes.StringType)))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    static String cell(Object value, boolean isText) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (isText && FORMULA.matcher(text).matches()) {
            text = "'" + text;
        }
        return QUOTED.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
