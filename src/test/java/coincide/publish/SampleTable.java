package coincide.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A table as the engine leaves it: a folder, one part with a random name, a checksum and a mark beside it. */
final class SampleTable {
    static final List<String> COLUMNS = List.of(
            "launch_id string",
            "day date",
            "launched_at timestamp",
            "ratio double",
            "n int",
            "total bigint",
            "fixed boolean",
            "families array<string>");

    private static final MessageType SCHEMA = MessageTypeParser.parseMessageType("""
            message table {
              required binary launch_id (STRING);
              optional int32 day (DATE);
              optional int64 launched_at (TIMESTAMP(MICROS,true));
              optional double ratio;
              optional int32 n;
              optional int64 total;
              optional boolean fixed;
              optional group families (LIST) { repeated group list { optional binary element (STRING); } }
            }
            """);

    private SampleTable() {}

    static Expected expected(int rows) {
        return new Expected(rows, COLUMNS);
    }

    /** Writes the folder, and gives the data file. */
    static Path write(Path folder, int rows) {
        try {
            Files.createDirectories(folder);
            String part = "part-00000-" + UUID.randomUUID() + "-c000.zstd.parquet";
            Path file = writeFile(folder.resolve(part), rows);
            Files.writeString(folder.resolve("." + part + ".crc"), "crc");
            Files.writeString(folder.resolve("_SUCCESS"), "");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path writeFile(Path file, int rows) throws IOException {
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(SCHEMA)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);
            for (int row = 0; row < rows; row++) {
                Group group = groups.newGroup().append("launch_id", "l%05d".formatted(row));
                group.append("day", 17_000 + row).append("total", (long) row);
                if (row % 3 > 0) {
                    group.append("ratio", row / 7.0).append("n", row % 5).append("fixed", row % 2 == 0);
                    group.addGroup("families").addGroup("list").append("element", "summit");
                }
                writer.write(group);
            }
        }
        return file;
    }
}
