package coincide.engine;

import coincide.tables.Table;
import java.nio.file.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
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
                .parquet(directory.toUri().toString());
    }
}
