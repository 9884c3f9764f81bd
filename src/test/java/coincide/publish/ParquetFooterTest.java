package coincide.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFooterTest {
    @TempDir
    Path folder;

    @Test
    void orderOfEncodingsDoesNotShow() throws IOException {
        Path file = SampleTable.writeFile(folder.resolve("a.parquet"), 50);
        Path other = reversed(file, folder.resolve("b.parquet"));
        assertThat(Files.readAllBytes(other)).isNotEqualTo(Files.readAllBytes(file));
        ParquetFooter.canonicalise(new LocalDisk(), file);
        ParquetFooter.canonicalise(new LocalDisk(), other);
        assertThat(Files.readAllBytes(other)).isEqualTo(Files.readAllBytes(file));
        ReadBack.check(other, SampleTable.expected(50));
    }

    @Test
    void canonicalFooterStaysAsItIs() throws IOException {
        Path file = SampleTable.writeFile(folder.resolve("a.parquet"), 50);
        ParquetFooter.canonicalise(new LocalDisk(), file);
        byte[] once = Files.readAllBytes(file);
        ParquetFooter.canonicalise(new LocalDisk(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void lengthMayChange() throws IOException {
        Path file = SampleTable.writeFile(folder.resolve("a.parquet"), 50);
        byte[] bytes = Files.readAllBytes(file);
        byte[] footer = footer(bytes);
        FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
        metadata.addToKey_value_metadata(new KeyValue("z"));
        metadata.addToKey_value_metadata(new KeyValue("a"));
        // bytes after the end of the structure belong to the footer, and are not written again
        Files.write(
                file, withFooter(bytes, footer, Arrays.copyOf(serialised(metadata), serialised(metadata).length + 9)));
        long before = Files.size(file);
        ParquetFooter.canonicalise(new LocalDisk(), file);
        assertThat(Files.size(file)).isEqualTo(before - 9);
        ReadBack.check(file, SampleTable.expected(50));
    }

    /** The same table as a JVM with other identity hashes might have written it. */
    private static Path reversed(Path file, Path copy) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] footer = footer(bytes);
        FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
        metadata.getRow_groups().forEach(group -> group.getColumns().forEach(column -> {
            Collections.reverse(column.getMeta_data().getEncodings());
            Collections.reverse(column.getMeta_data().getEncoding_stats());
        }));
        return Files.write(copy, withFooter(bytes, footer, serialised(metadata)));
    }

    private static byte[] serialised(FileMetaData metadata) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(metadata, bytes);
        return bytes.toByteArray();
    }

    private static byte[] footer(byte[] file) {
        int end = file.length - 8;
        int length =
                ByteBuffer.wrap(file, end, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        return Arrays.copyOfRange(file, end - length, end);
    }

    private static byte[] withFooter(byte[] file, byte[] old, byte[] footer) {
        int start = file.length - 8 - old.length;
        return ByteBuffer.allocate(start + footer.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(file, 0, start)
                .put(footer)
                .putInt(footer.length)
                .put(file, file.length - 4, 4)
                .array();
    }
}
