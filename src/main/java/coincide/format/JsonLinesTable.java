package coincide.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON lines: one object on each line, in UTF-8. A key is a column, a value the text that stands in the file (numbers as
 * they are written); null and an absent key are an empty cell. No value names a class.
 */
public final class JsonLinesTable {
    private static final String EACH = "Write one object on each line, for example {\"launch_id\": \"a\"}.";
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2)
                    .maxStringLength(Limits.LONGEST_CELL)
                    .maxNumberLength(1_000)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private final Map<String, Integer> header = new LinkedHashMap<>();
    private final List<Table.Line> lines = new ArrayList<>();
    private long cells;

    private JsonLinesTable() {}

    /** The rows of a file; throws {@link FileFault} where the bytes are no such table. Blank lines are no rows. */
    public static Table read(String name, String sha256, byte[] bytes) {
        Utf8.check(bytes);
        JsonLinesTable table = new JsonLinesTable();
        int start = Utf8.marked(bytes) ? 3 : 0;
        long number = 1;
        for (int i = start; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                table.line(number, bytes, start, i - start);
                start = i + 1;
                number++;
            }
        }
        if (table.lines.isEmpty()) {
            throw new FileFault(0, 0, "empty-file", "The file holds no object, so no column is known", EACH);
        }
        List<String> header = List.copyOf(table.header.keySet());
        table.lines.replaceAll(line -> filled(line, header.size()));
        return new Table(name, sha256, header, table.lines);
    }

    private void line(long number, byte[] bytes, int from, int length) {
        if (new String(bytes, from, length, StandardCharsets.UTF_8).isBlank()) {
            return;
        }
        Map<String, String> row = row(number, bytes, from, length);
        row.keySet().forEach(key -> header.putIfAbsent(key, header.size()));
        cells += header.size();
        Limits.check(number, lines.size() + 1L, cells);
        if (header.size() > Limits.MOST_COLUMNS) {
            String reason = "The rows have more than " + Limits.MOST_COLUMNS + " keys";
            throw new FileFault(number, 0, "cells-limit", reason, "Write one row a launch or milestone.");
        }
        List<String> texts = new ArrayList<>(Collections.nCopies(header.size(), ""));
        row.forEach((key, text) -> texts.set(header.get(key), text));
        lines.add(new Table.Line(number, texts));
    }

    private static Map<String, String> row(long number, byte[] bytes, int from, int length) {
        Map<String, String> row = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(bytes, from, length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new FileFault(number, 0, "json-row", "The line is not an object", EACH);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = Utf8.sound(parser.currentName(), number, row.size() + 1);
                String text = text(parser, key, number, row.size() + 1);
                if (row.putIfAbsent(key, text) != null) {
                    String reason = "The key \"" + key + "\" stands twice in one object";
                    throw new FileFault(number, row.size() + 1, "json-key", reason, "Keep one of them.");
                }
            }
            if (parser.nextToken() != null) {
                throw new FileFault(number, 0, "json-row", "The line goes on after its object", EACH);
            }
            return row;
        } catch (StreamConstraintsException e) {
            String reason = "A key, text or number of the line is too long";
            throw new FileFault(number, 0, "text-limit", reason, "Shorten it, or leave it out.");
        } catch (IOException e) {
            throw new FileFault(number, 0, "json", "The line is not JSON" + place(e), EACH);
        }
    }

    private static String text(JsonParser parser, String key, long number, int column) throws IOException {
        JsonToken value = parser.nextToken();
        return switch (value) {
            case VALUE_NULL -> "";
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                Utf8.sound(parser.getText(), number, column);
            default -> {
                String kind = value == JsonToken.START_ARRAY ? "a list" : "an object";
                String reason = "The value of \"" + key + "\" is " + kind;
                throw new FileFault(number, column, "json-nested", reason, "Write it as one text, joined by ;.");
            }
        };
    }

    private static String place(IOException fault) {
        return fault instanceof JsonProcessingException json && json.getLocation() != null
                ? " near byte " + json.getLocation().getColumnNr()
                : "";
    }

    private static Table.Line filled(Table.Line line, int size) {
        if (line.cells().size() == size) {
            return line;
        }
        List<String> cells = new ArrayList<>(line.cells());
        cells.addAll(Collections.nCopies(size - cells.size(), ""));
        return new Table.Line(line.number(), cells);
    }
}
