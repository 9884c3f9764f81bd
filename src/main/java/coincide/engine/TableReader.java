package coincide.engine;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Reads small tables of earlier snapshots. */
public final class TableReader {
    private TableReader() {}

    /** All rows of a folder of Parquet files. */
    public static List<Row> rows(SparkSession spark, Path directory) {
        return spark.read()
                .parquet("file:" + directory.toAbsolutePath()) // an encoded URI would be taken literally
                .collectAsList();
    }
}
