package coincide.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** Parquet files for tests. */
public final class ParquetFiles {
    private ParquetFiles() {}

    /** A file of text columns with the rows of a table; an empty cell is null. */
    public static void write(Path file, Table table) throws IOException {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        table.header().forEach(name -> schema.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name));
        List<Consumer<Group>> rows = table.lines().stream()
                .<Consumer<Group>>map(line -> row -> {
                    for (int i = 0; i < line.cells().size(); i++) {
                        if (!line.cells().get(i).isEmpty()) {
                            row.add(i, line.cells().get(i));
                        }
                    }
                })
                .toList();
        write(file, schema.named("rows"), rows);
    }

    /** A file of any columns. */
    static void write(Path file, MessageType schema, List<Consumer<Group>> rows) throws IOException {
        Files.deleteIfExists(file);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withPageWriteChecksumEnabled(true)
                .build()) {
            for (Consumer<Group> row : rows) {
                Group group = new SimpleGroup(schema);
                row.accept(group);
                writer.write(group);
            }
        }
    }
}
