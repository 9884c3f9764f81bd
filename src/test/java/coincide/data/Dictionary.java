package coincide.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The dictionary that ships with the data: every column of every table. */
record Dictionary(Map<String, List<Column>> tables) {
    static final Path FILE = Csv.DATA.resolve("dictionary.csv");

    /**
     * One column.
     *
     * @param values all values that may occur; empty: any
     */
    record Column(String table, String name, String type, boolean required, List<String> values, String meaning) {}

    static Dictionary read() {
        return new Dictionary(Csv.rows(FILE).stream()
                .map(row -> new Column(
                        row.getField("table"),
                        row.getField("column"),
                        row.getField("type"),
                        row.getField("required").equals("true"),
                        Arrays.stream(row.getField("values").split(";"))
                                .filter(value -> !value.isEmpty())
                                .toList(),
                        row.getField("meaning")))
                .collect(Collectors.groupingBy(Column::table)));
    }

    List<String> names(String table) {
        return tables.get(table).stream().map(Column::name).toList();
    }

    Column column(String table, String name) {
        return tables.get(table).stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
