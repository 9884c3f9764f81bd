package coincide.cli;

import coincide.engine.TableWriter;
import coincide.publish.Expected;
import coincide.publish.Staging;
import coincide.tables.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Writes the tables of a run to its staging folder and keeps what each must read back as. */
final class Tables {
    private final SparkSession spark;
    private final Staging staging;
    private final Map<String, Expected> expected = new TreeMap<>();

    Tables(SparkSession spark, Staging staging) {
        this.spark = spark;
        this.staging = staging;
    }

    /** Writes rows made here; answers them as a dataset. */
    Dataset<Row> write(Table table, List<Row> rows) {
        Dataset<Row> dataset = spark.createDataFrame(rows, table.schema());
        write(table, dataset);
        return dataset;
    }

    /** Writes a dataset; answers the number of its rows. */
    long write(Table table, Dataset<Row> rows) {
        long written = TableWriter.write(rows, table, staging.table(table.title()));
        List<String> columns = Arrays.stream(table.schema().fields())
                .map(field -> field.name() + " " + field.dataType().simpleString())
                .toList();
        expected.put(table.title(), new Expected(written, columns));
        return written;
    }

    Map<String, Expected> expected() {
        return expected;
    }
}
