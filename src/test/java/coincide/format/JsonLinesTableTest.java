package coincide.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTableTest {
    @Test
    void keysAreColumnsWhateverTheirOrder() {
        Table table = read("{\"a\": \"1\", \"b\": \"x\"}\n\n  \r\n{\"b\": \"y\", \"c\": true, \"a\": null}\r\n{}");
        assertThat(table.header()).containsExactly("a", "b", "c");
        assertThat(table.lines())
                .containsExactly(
                        new Table.Line(1, List.of("1", "x", "")),
                        new Table.Line(4, List.of("", "y", "true")),
                        new Table.Line(5, List.of("", "", "")));
    }

    @Test
    void valuesAreTextAsItIsWritten() {
        String row =
                "\uFEFF{\"n\": 1.50, \"m\": 1e3, \"big\": 12345678901234567890123, \"no\": false, \"t\": \"\\u00fc \\ud83d\\ude80\"}";
        assertThat(read(row).lines().get(0).cells())
                .containsExactly("1.50", "1e3", "12345678901234567890123", "false", "\u00fc \ud83d\ude80");
    }

    @Test
    void aNameOfAClassIsTextLikeAnyOther() {
        Table table = read("{\"@class\": \"javax.script.ScriptEngineManager\", \"launch_id\": \"a\"}");
        assertThat(table.header()).containsExactly("@class", "launch_id");
        assertThat(table.lines().get(0).cells()).containsExactly("javax.script.ScriptEngineManager", "a");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
{"a": 1, "b": 2, "a": 3}      | f:2:3 [json-key] The key "a" stands twice in one object. Nothing was run. Keep one of them.
{"a": 1, "b": ["x"]}          | f:2:2 [json-nested] The value of "b" is a list. Nothing was run. Write it as one text, joined by ;.
{"a": {"b": 1}}               | f:2:1 [json-nested] The value of "a" is an object. Nothing was run. Write it as one text, joined by ;.
{"a": NaN}                    | f:2 [json] The line is not JSON near byte 10. Nothing was run. Write one object on each line, for example {"launch_id": "a"}.
{"a": -Infinity}              | f:2 [json] The line is not JSON near byte 16. Nothing was run. Write one object on each line, for example {"launch_id": "a"}.
{"a": 012}                    | f:2 [json] The line is not JSON near byte 8. Nothing was run. Write one object on each line, for example {"launch_id": "a"}.
{"a": 1                       | f:2 [json] The line is not JSON near byte 8. Nothing was run. Write one object on each line, for example {"launch_id": "a"}.
{"a": 1} {"a": 2}             | f:2 [json-row] The line goes on after its object. Nothing was run. Write one object on each line, for example {"launch_id": "a"}.
[{"a": 1}]                    | f:2 [json-row] The line is not an object. Nothing was run. Write one object on each line, for example {"launch_id": "a"}.
launch_id,launched_at         | f:2 [json] The line is not JSON near byte 1. Nothing was run. Write one object on each line, for example {"launch_id": "a"}.
{"a": 1} // remark            | f:2 [json] The line is not JSON near byte 10. Nothing was run. Write one object on each line, for example {"launch_id": "a"}.
{"a": "\\u0000"}              | f:2:1 [encoding] There is a NUL in the cell. Nothing was run. Remove it.
{"a": "x\\ud800y"}            | f:2:1 [encoding] There is half a character in the cell. Nothing was run. Remove it.
""")
    void refusesWhatIsNoRow(String line, String told) {
        assertThat(said("{\"a\": 0}\n" + line)).isEqualTo(told);
    }

    @Test
    void limitsTextsKeysAndRows() {
        assertThat(said("{\"a\": \"" + "x".repeat(100_001) + "\"}"))
                .isEqualTo("f:1 [text-limit] A key, text or number of the line is too long. Nothing was run."
                        + " Shorten it, or leave it out.");
        assertThat(read("{\"a\": \"" + "x".repeat(100_000) + "\"}").lines()).hasSize(1);
        assertThat(said("{\"a\": " + "1".repeat(2_000) + "}")).startsWith("f:1 [text-limit]");
        assertThat(said("{\"" + "k".repeat(60_000) + "\": 1}")).startsWith("f:1 [text-limit]");
        StringBuilder wide = new StringBuilder("{\"k\": 0");
        for (int i = 0; i < 2_000; i++) {
            wide.append(", \"k").append(i).append("\": 0");
        }
        assertThat(said(wide + "}")).startsWith("f:1 [cells-limit] The rows have more than 2000 keys.");
        assertThat(said("[".repeat(100_000))).startsWith("f:1 [json-row]");
        assertThat(said("{}\n".repeat(2_000_001)))
                .isEqualTo("f:2000001 [rows-limit] There are more than 2000000 rows. Nothing was run."
                        + " Leave out rows and columns that no run reads.");
    }

    @Test
    void refusesForeignBytesAndEmptyFiles() {
        assertThat(said("")).startsWith("f [empty-file] The file holds no object, so no column is known.");
        assertThat(said("\n \n")).startsWith("f [empty-file]");
        assertThat(Said.of("{\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1), JsonLinesTableTest::read))
                .startsWith("f [encoding] The file is not UTF-8: byte e9 at offset 7 cannot stand there.");
        assertThat(Said.of("{}".getBytes(StandardCharsets.UTF_16), JsonLinesTableTest::read))
                .startsWith("f [encoding] The file is UTF-16, not UTF-8");
    }

    private static Table read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table read(byte[] bytes) {
        return JsonLinesTable.read("f", "hash", bytes);
    }

    private static String said(String text) {
        return Said.of(text.getBytes(StandardCharsets.UTF_8), JsonLinesTableTest::read);
    }
}
