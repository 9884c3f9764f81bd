package coincide.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Gives the footer of a Parquet file one form. The writer lists a column's encodings in the order of a hash set of
 * enums, which differs from one JVM to the next; nothing else of a sorted file does.
 */
final class ParquetFooter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int TRAILER = Integer.BYTES + MAGIC.length;
    private static final Comparator<PageEncodingStats> BY_PAGE = Comparator.comparing(PageEncodingStats::getPage_type)
            .thenComparing(PageEncodingStats::getEncoding)
            .thenComparing(PageEncodingStats::getCount);

    private ParquetFooter() {}

    static void canonicalise(Disk disk, Path file) {
        long size = disk.size(file);
        int length = length(disk, file, size);
        long start = size - TRAILER - length;
        byte[] written = disk.read(file, start, length);
        byte[] canonical = sorted(written, file);
        if (!Arrays.equals(written, canonical)) {
            disk.replaceTail(file, start, withTrailer(canonical));
        }
    }

    private static int length(Disk disk, Path file, long size) {
        if (size < MAGIC.length + TRAILER) {
            throw refused(file, "%d bytes are too few".formatted(size), null);
        }
        ByteBuffer trailer =
                ByteBuffer.wrap(disk.read(file, size - TRAILER, TRAILER)).order(ByteOrder.LITTLE_ENDIAN);
        int length = trailer.getInt();
        if (!trailer.equals(ByteBuffer.wrap(MAGIC)) || length <= 0 || length > size - TRAILER - MAGIC.length) {
            throw refused(file, "it does not end like one", null);
        }
        return length;
    }

    private static byte[] sorted(byte[] footer, Path file) {
        try {
            FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
            for (RowGroup group : metadata.getRow_groups()) {
                for (ColumnChunk chunk : group.getColumns()) {
                    sort(chunk.getMeta_data());
                }
            }
            if (metadata.isSetKey_value_metadata()) {
                metadata.setKey_value_metadata(
                        sorted(metadata.getKey_value_metadata(), Comparator.comparing(KeyValue::getKey)));
            }
            ByteArrayOutputStream canonical = new ByteArrayOutputStream(footer.length);
            Util.writeFileMetaData(metadata, canonical);
            return canonical.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw refused(file, "its footer cannot be read", e);
        }
    }

    private static void sort(ColumnMetaData column) {
        column.setEncodings(sorted(column.getEncodings(), Comparator.comparingInt(Encoding::getValue)));
        if (column.isSetEncoding_stats()) {
            column.setEncoding_stats(sorted(column.getEncoding_stats(), BY_PAGE));
        }
    }

    private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
        List<T> copy = new ArrayList<>(items);
        copy.sort(order);
        return copy;
    }

    private static byte[] withTrailer(byte[] footer) {
        return ByteBuffer.allocate(footer.length + TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(footer)
                .putInt(footer.length)
                .put(MAGIC)
                .array();
    }

    private static PublishException refused(Path file, String reason, Exception cause) {
        return new PublishException(
                PublishException.Reason.REFUSED, "Invalid Parquet file %s: %s".formatted(file, reason), cause);
    }
}
