package coincide.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coincide.ingest.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,\"x \"\"y\"\", z\"\n2,w\n",
                "a,b\r\n1,\"x \"\"y\"\", z\"\r\n2,w\r\n",
                "a,b\r1,\"x \"\"y\"\", z\"\r2,w",
                "\uFEFFa,b\n1,\"x \"\"y\"\", z\"\n2,w",
                "\uFEFF\"a\",\"b\"\n\n1,\"x \"\"y\"\", z\"\n2,w\n\n",
            })
    void readsQuotesLineEndsAndByteOrderMark(String text) {
        Table table = read(text);
        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.lines())
                .extracting(Table.Line::cells)
                .containsExactly(List.of("1", "x \"y\", z"), List.of("2", "w"));
    }

    @Test
    void numbersLinesAcrossLineEndsInCells() {
        Table table = read("a,b\n1,\"two\r\nlines\"\n2,w\n");
        assertThat(table.lines().get(0).cells()).containsExactly("1", "two\r\nlines");
        assertThat(table.lines()).extracting(Table.Line::number).containsExactly(2L, 4L);
    }

    @Test
    void namesTheLineWhereAQuoteOpens() {
        String many = "4,x\n".repeat(10_000);
        assertThat(fault("a,b\n1,x\n2,\"open\n" + many))
                .isEqualTo("f.csv:3:2 [csv-quote] The quote that opens this cell is never closed. Nothing was run."
                        + " Close it; inside a quoted cell write \"\" for a quote.");
        assertThat(fault("a,b\n1,x\n2,\"open\n4,x\n5,\"fine\"\n"))
                .startsWith("f.csv:3:2 [csv-quote] The quoted cell that opens here goes on after its closing quote,"
                        + " in line 5.");
        assertThat(fault("a,b\n1,x\n2,\"open\n" + many.repeat(4)))
                .isEqualTo("f.csv:3:2 [csv-limit] The cell is longer than 100000 bytes. Nothing was run."
                        + " Look for a quote that is never closed.");
    }

    @Test
    void tellsForeignBytesByTheirOffset() {
        assertThat(fault(bytes("a,b\n1,Pyöngyang\n", StandardCharsets.ISO_8859_1)))
                .isEqualTo("f.csv [encoding] The file is not UTF-8: byte f6 at offset 8 cannot stand there."
                        + " Nothing was run. Save it as UTF-8.");
        assertThat(fault(bytes("a,b\n", StandardCharsets.UTF_16)))
                .isEqualTo("f.csv [encoding] The file is UTF-16, not UTF-8: see byte 0. Nothing was run."
                        + " Save it as UTF-8.");
        assertThat(fault("a,b\n1,x\0y\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("f.csv:2:2 [encoding] There is a NUL at byte offset 7. Nothing was run. Remove it.");
        String far = "a,b\n" + "x,y\n".repeat(30_000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(far.getBytes(StandardCharsets.UTF_8));
        out.write(0xff);
        assertThat(fault(out.toByteArray())).contains("byte ff at offset 120004");
    }

    @Test
    void limitsCellsAndColumns() {
        assertThat(fault("a,b\n1," + "x".repeat(10_000_000)))
                .isEqualTo("f.csv:2:2 [csv-limit] The cell is longer than 100000 bytes. Nothing was run."
                        + " Look for a quote that is never closed.");
        assertThat(fault("a" + ",".repeat(100_000)))
                .isEqualTo("f.csv:1 [csv-limit] The row has more than 2000 cells. Nothing was run."
                        + " Look for a line end that is missing.");
        assertThat(read("a,b\n1," + "x".repeat(100_000) + "\n").lines()).hasSize(1);
        assertThat(read("a" + ",".repeat(1_999)).header()).hasSize(2_000);
    }

    @Test
    void limitsRowsAndCellsBeforeTheyAreHeld() {
        assertThat(fault("a,b\n" + "x,y\n\n".repeat(2_000_001)))
                .isEqualTo("f.csv:4000002 [rows-limit] There are more than 2000000 rows. Nothing was run."
                        + " Leave out rows and columns that no run reads.");
        assertThat(fault((",".repeat(1_999) + "\r\n").repeat(10_001)))
                .startsWith("f.csv:10001 [rows-limit] There are more than 20000000 cells.");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(fault("")).startsWith("f.csv [empty-file] The file is empty. Nothing was run.");
        assertThat(fault("\n\n")).startsWith("f.csv [empty-file] The file has no header. Nothing was run.");
        assertThat(fault("\uFEFF")).startsWith("f.csv [empty-file] The file has no header. Nothing was run.");
        assertThat(read("a,b\n").lines()).isEmpty();
        assertThat(read("a,b").lines()).isEmpty();
    }

    private static Table read(String text) {
        return CsvTable.read("f.csv", "hash", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String fault(byte[] bytes) {
        FileFault fault = catchThrowableOfType(FileFault.class, () -> CsvTable.read("f.csv", "hash", bytes));
        return Problem.of("f.csv", "hash", fault).text();
    }

    private static byte[] bytes(String text, java.nio.charset.Charset charset) {
        return text.getBytes(charset);
    }
}
