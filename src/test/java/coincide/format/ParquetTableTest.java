package coincide.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParquetTableTest {
    @TempDir
    private Path folder;

    @Test
    void everyTypeBecomesTextThatLosesNothing() throws IOException {
        UUID id = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");
        byte[] uuid = ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        Instant at = Instant.parse("2017-07-04T00:40:00Z");
        byte[] bytes = bytes(
                """
                optional binary s (STRING); optional binary old; optional boolean b; optional int32 i;
                optional int32 u (INTEGER(32,false)); optional int64 big (INTEGER(64,false)); optional float f; optional double d;
                optional double e; optional double nan; optional int32 day (DATE); optional int64 ms (TIMESTAMP(MILLIS,true));
                optional int64 ns (TIMESTAMP(NANOS,true)); optional int32 t (TIME(MILLIS,true)); optional int32 m (DECIMAL(9,2));
                optional binary w (DECIMAL(20,3)); optional fixed_len_byte_array(16) id (UUID);
                """,
                List.of(
                        row -> {
                            row.add("s", "미사일, \"x\"\n");
                            row.add("old", "old");
                            row.add("b", true);
                            row.add("i", -7);
                            row.add("u", -1);
                            row.add("big", -1L);
                            row.add("f", 39.66f);
                            row.add("d", 350.0);
                            row.add("e", 1e-7);
                            row.add("nan", Double.NaN);
                            row.add("day", (int) LocalDate.of(1890, 2, 28).toEpochDay());
                            row.add("ms", at.toEpochMilli());
                            row.add("ns", at.getEpochSecond() * 1_000_000_000L + 1);
                            row.add("t", 34_200_000);
                            row.add("m", 12345);
                            row.add(
                                    "w",
                                    Binary.fromConstantByteArray(new BigInteger("-1234567890123456789").toByteArray()));
                            row.add("id", Binary.fromConstantByteArray(uuid));
                        },
                        row -> row.add("s", "")));
        Table table = ParquetTable.read("f", "hash", bytes);
        assertThat(table.header()).startsWith("s", "old", "b").endsWith("w", "id");
        assertThat(table.lines().get(0))
                .isEqualTo(new Table.Line(
                        1,
                        List.of(
                                "미사일, \"x\"\n",
                                "old",
                                "true",
                                "-7",
                                "4294967295",
                                "18446744073709551615",
                                "39.66",
                                "350",
                                "0.0000001",
                                "NaN",
                                "1890-02-28",
                                "2017-07-04T00:40Z",
                                "2017-07-04T00:40:00.000000001Z",
                                "09:30",
                                "123.45",
                                "-1234567890123456.789",
                                id.toString())));
        assertThat(table.lines().get(1)).isEqualTo(new Table.Line(2, Collections.nCopies(17, "")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        required int96 at                         | f [parquet-type] Column 1, at, is an INT96 timestamp, whose zone is not known. Nothing was run. Write TIMESTAMP UTC.
        required int64 at (TIMESTAMP(MICROS,false)) | f [parquet-type] Column 1, at, is a timestamp without a zone. Nothing was run. Write it in UTC, or as a date.
        repeated binary at (STRING)               | f [parquet-type] Column 1, at, is nested. Nothing was run. Write it as one text, joined by ;.
        optional group at { optional int32 x }    | f [parquet-type] Column 1, at, is nested. Nothing was run. Write it as one text, joined by ;.
        optional binary at (BSON)                 | f [parquet-type] Column 1, at, holds bytes, not text. Nothing was run. Write it as text, or leave it out.
        optional fixed_len_byte_array(4) at       | f [parquet-type] Column 1, at, holds bytes, not text. Nothing was run. Write it as text, or leave it out.
        """)
    void refusesTypesWithoutOneText(String column, String told) throws IOException {
        assertThat(said(bytes(column.endsWith("}") ? column.replace(" }", "; }") : column + ";", List.of())))
                .isEqualTo(told);
    }

    @Test
    void refusesTextThatIsNone() throws IOException {
        byte[] latin = bytes(
                "optional binary old;", List.of(row -> row.add("old", Binary.fromConstantByteArray(new byte[] {-23}))));
        assertThat(said(latin)).startsWith("f [parquet-type] Column 1, old, holds bytes that are not UTF-8.");
        assertThat(said(bytes("required binary s (STRING);", List.of(row -> row.add("s", "a\0b")))))
                .isEqualTo("f:1:1 [encoding] There is a NUL in the cell. Nothing was run. Remove it.");
        assertThat(said(bytes("required binary s (STRING);", List.of(row -> row.add("s", "x".repeat(100_001))))))
                .startsWith("f:1:1 [text-limit] The cell is longer than 100000 characters.");
    }

    @Test
    void limitsRowsAndTextBeforeTheyAreHeld() throws IOException {
        Consumer<Group> none = row -> {};
        assertThat(said(bytes("optional int32 i;", Collections.nCopies(2_000_001, none))))
                .startsWith("f [rows-limit] There are more than 2000000 rows.");
        Consumer<Group> huge = row -> row.add("s", "x".repeat(100_000));
        byte[] bomb = bytes("required binary s (STRING);", Collections.nCopies(2_700, huge));
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(said(bomb)).startsWith("f:2685 [text-limit] The cells hold more than 268435456 characters.");
    }

    @Test
    void saysWhatIsWrongWithDamagedFiles() throws IOException {
        byte[] whole = bytes("required int32 i;", Collections.nCopies(1_000, row -> row.add("i", 7)));
        assertThat(said(new byte[0])).isEqualTo("f [empty-file] The file is empty. Nothing was run. Write it again.");
        assertThat(said("launch_id,launched_at\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("f [parquet] The file is not Parquet: it does not begin with PAR1. Nothing was run."
                        + " Write or copy it again.");
        for (int length : new int[] {4, 11, 12, whole.length / 2, whole.length - 1}) {
            assertThat(said(Arrays.copyOf(whole, length)))
                    .isEqualTo("f [parquet] The file is cut off: it begins as Parquet and does not end so."
                            + " Nothing was run. Write or copy it again.");
        }
        byte[] encrypted = whole.clone();
        encrypted[3] = 'E';
        assertThat(said(encrypted)).startsWith("f [parquet] The file is encrypted.");
    }

    @Test
    void noChangedByteIsReadAsIfNothingWere() throws IOException {
        byte[] whole = bytes(
                "required binary s (STRING);", List.of(row -> row.add("s", "2017-07-04"), row -> row.add("s", "b")));
        Table sound = ParquetTable.read("f", "hash", whole);
        for (int i = 4; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x10;
            try {
                assertThat(ParquetTable.read("f", "hash", changed).lines())
                        .as("byte " + i)
                        .isEqualTo(sound.lines());
            } catch (FileFault e) {
                assertThat(e.rule()).as("byte " + i).matches("parquet|parquet-type|rows-limit|encoding");
            }
        }
    }

    private byte[] bytes(String columns, List<Consumer<Group>> rows) throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message rows { " + columns + " }");
        Path file = folder.resolve("f.parquet");
        ParquetFiles.write(file, schema, rows);
        return Files.readAllBytes(file);
    }

    private static String said(byte[] bytes) {
        return Said.of(bytes, all -> ParquetTable.read("f", "hash", all));
    }
}
