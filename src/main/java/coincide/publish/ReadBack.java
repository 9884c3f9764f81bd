package coincide.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** Reads every value of a staged table with another reader than the one that wrote it, page checksums included. */
final class ReadBack {
    private ReadBack() {}

    static void check(Path file, Expected expected) {
        try (ParquetFileReader reader = open(file)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            checkColumns(file, schema, expected.columns());
            long rows = rows(reader, schema);
            if (rows != expected.rows()) {
                throw refused(file, "%d rows read back, %d were written".formatted(rows, expected.rows()), null);
            }
        } catch (PublishException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw refused(file, "it cannot be read back: " + e.getMessage(), e);
        }
    }

    private static ParquetFileReader open(Path file) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .usePageChecksumVerification()
                .build();
        return ParquetFileReader.open(new LocalInputFile(file), options);
    }

    private static long rows(ParquetFileReader reader, MessageType schema) throws IOException {
        MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
        long rows = 0;
        for (int block = 0; block < reader.getRowGroups().size(); block++) {
            try (PageReadStore group = reader.readRowGroup(block)) {
                RecordReader<Group> records = columns.getRecordReader(group, new GroupRecordConverter(schema));
                for (long row = 0; row < group.getRowCount(); row++) {
                    records.read();
                }
                rows += group.getRowCount();
            }
        }
        return rows;
    }

    private static void checkColumns(Path file, MessageType schema, List<String> expected) {
        List<String> found = schema.getFields().stream()
                .map(field -> field.getName() + " " + ColumnType.of(field))
                .toList();
        for (int column = 0; column < Math.max(found.size(), expected.size()); column++) {
            String is = column < found.size() ? found.get(column) : "missing";
            String should = column < expected.size() ? expected.get(column) : "absent";
            if (!is.equals(should)) {
                throw refused(file, "column %d is \"%s\", it should be \"%s\"".formatted(column + 1, is, should), null);
            }
        }
    }

    private static PublishException refused(Path file, String reason, Exception cause) {
        return new PublishException(
                PublishException.Reason.REFUSED, "Invalid table %s: %s".formatted(file, reason), cause);
    }
}
