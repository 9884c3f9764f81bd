package coincide.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers of a chart: the one source of its table on the page, its CSV and the data of its specification.
 *
 * @param rows a value a column: a text, a number, or null where it is not known or infinite
 */
public record Sheet(List<Column> columns, List<List<Object>> rows) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Sheet {
        columns = List.copyOf(columns);
        List<List<Object>> checked = new ArrayList<>();
        for (List<Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Invalid row %s: it has %d values, the sheet %d columns"
                        .formatted(row, row.size(), columns.size()));
            }
            checked.add(Collections.unmodifiableList(
                    new ArrayList<>(row.stream().map(Sheet::known).toList())));
        }
        rows = List.copyOf(checked);
    }

    private static Object known(Object value) {
        return value instanceof Double number && !Double.isFinite(number) ? null : value;
    }

    /** A header and a line a row. A text that a spreadsheet would take for a formula begins with {@code '}. */
    public String csv() {
        List<String> lines = new ArrayList<>();
        lines.add(columns.stream().map(Column::field).collect(Collectors.joining(",")));
        for (List<Object> row : rows) {
            lines.add(row.stream().map(Sheet::cell).collect(Collectors.joining(",")));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String plain = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return plain.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + plain.replace("\"", "\"\"") + '"'
                : plain;
    }

    /**
     * A Vega-Lite specification that takes these rows from a file.
     *
     * @param name of the file with {@link #csv()}
     */
    public static String spec(String specification, String name) {
        try {
            ObjectNode spec = (ObjectNode) JSON.readTree(specification);
            spec.put("$schema", "https://vega.github.io/schema/vega-lite/v6.json");
            spec.putObject("data").put("url", name).putObject("format").put("type", "csv");
            return JSON.writeValueAsString(spec);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Invalid Vega-Lite specification", e);
        }
    }
}
