package coincide.cli;

import coincide.contract.Origin;
import coincide.engine.TableWriter;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.publish.Expected;
import coincide.publish.Sealed;
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
        TableWriter.write(dataset, table, staging.table(table.title()));
        expect(table, rows.size());
        return dataset;
    }

    /** Writes a dataset; answers the number of its rows. */
    long write(Table table, Dataset<Row> rows) {
        long written = TableWriter.writeCounting(rows, table, staging.table(table.title()));
        expect(table, written);
        return written;
    }

    private void expect(Table table, long rows) {
        List<String> columns = Arrays.stream(table.schema().fields())
                .map(field -> field.name() + " " + field.dataType().simpleString())
                .toList();
        expected.put(table.title(), new Expected(rows, columns));
    }

    Map<String, Expected> expected() {
        return expected;
    }

    /** Seals the snapshot, with the files that say what its tables are. */
    Sealed sealed(String product, Job job, Run run, Origin origin) {
        return staging.seal(expected, files -> SnapshotContract.files(product, job, run, origin, files));
    }
}
