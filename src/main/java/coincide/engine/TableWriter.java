package coincide.engine;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import coincide.tables.Table;
import java.nio.file.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Writes tables as one sorted Parquet file each. */
public final class TableWriter {
    private TableWriter() {}

    /** Writes the rows, in the order of the table's key, as the only part file of a new directory. */
    public static void write(Dataset<Row> rows, Table table, Path directory) {
        rows.coalesce(1)
                .sortWithinPartitions(table.key().stream().map(functions::col).toArray(Column[]::new))
                .write()
                .parquet("file:" + directory.toAbsolutePath()); // an encoded URI would be taken literally
    }

    /** Writes as {@link #write} does and counts the rows on their way. */
    public static long writeCounting(Dataset<Row> rows, Table table, Path directory) {
        Observation written = new Observation("written");
        write(rows.observe(written, count(lit(1)).as("rows")), table, directory);
        try {
            return (Long) written.getAsJava().get("rows");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a table was written", e);
        }
    }
}
