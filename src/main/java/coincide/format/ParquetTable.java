package coincide.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/** Reads flat Parquet files, each value as text that loses nothing. Lines are rows, the first is 1. */
public final class ParquetTable {
    private static final int LEAST_BYTES = 12;

    private final List<ParquetCell> cells = new ArrayList<>();
    private final List<Table.Line> lines = new ArrayList<>();
    private long characters;

    private ParquetTable() {}

    /** The rows of a file; throws {@link FileFault} where the bytes are no such table. */
    public static Table read(String name, String sha256, byte[] bytes) {
        frame(bytes);
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .usePageChecksumVerification()
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(new ParquetBytes(bytes), options)) {
            MessageType schema = reader.getFileMetaData().getSchema();
            Limits.check(0, reader.getRecordCount(), reader.getRecordCount() * schema.getFieldCount());
            ParquetTable table = new ParquetTable();
            table.read(reader, schema);
            List<String> header = schema.getFields().stream()
                    .map(field -> Utf8.sound(field.getName(), 0, 0))
                    .toList();
            return new Table(name, sha256, header, table.lines);
        } catch (FileFault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw damaged("The file is damaged: " + why.lines().findFirst().orElse(""));
        }
    }

    private void read(ParquetFileReader reader, MessageType schema) throws IOException {
        if (schema.getFieldCount() > Limits.MOST_COLUMNS) {
            String reason = "The file has more than " + Limits.MOST_COLUMNS + " columns";
            throw new FileFault(0, 0, "cells-limit", reason, "Leave out columns that no run reads.");
        }
        for (int i = 0; i < schema.getFieldCount(); i++) {
            cells.add(ParquetCell.of(i, schema.getType(i)));
        }
        MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
        for (int block = 0; block < reader.getRowGroups().size(); block++) {
            try (PageReadStore group = reader.readRowGroup(block)) {
                RecordReader<Group> rows = columns.getRecordReader(group, new GroupRecordConverter(schema));
                for (long row = 0; row < group.getRowCount(); row++) {
                    add(rows.read());
                }
            }
        }
    }

    private void add(Group row) {
        long number = lines.size() + 1L;
        Limits.check(number, number, number * cells.size());
        List<String> texts = cells.stream().map(cell -> cell.text(row, number)).toList();
        characters += texts.stream().mapToLong(String::length).sum();
        if (characters > Limits.MOST_TEXT) {
            throw Limits.text(number);
        }
        lines.add(new Table.Line(number, texts));
    }

    /** What the first and the last bytes tell, in better words than a parser. */
    private static void frame(byte[] bytes) {
        if (bytes.length == 0) {
            throw new FileFault(0, 0, "empty-file", "The file is empty", "Write it again.");
        }
        String first = mark(bytes, 0);
        if (first.equals("PARE")
                || bytes.length >= LEAST_BYTES && mark(bytes, bytes.length - 4).equals("PARE")) {
            throw new FileFault(0, 0, "parquet", "The file is encrypted", "Write it without encryption.");
        }
        if (!first.equals("PAR1")) {
            throw damaged("The file is not Parquet: it does not begin with PAR1");
        }
        if (bytes.length < LEAST_BYTES || !mark(bytes, bytes.length - 4).equals("PAR1")) {
            throw damaged("The file is cut off: it begins as Parquet and does not end so");
        }
    }

    private static String mark(byte[] bytes, int at) {
        return new String(bytes, at, Math.min(4, bytes.length - at), StandardCharsets.ISO_8859_1);
    }

    private static FileFault damaged(String reason) {
        return new FileFault(0, 0, "parquet", reason, "Write or copy it again.");
    }
}
