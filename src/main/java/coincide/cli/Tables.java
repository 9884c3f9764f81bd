package coincide.cli;

import coincide.contract.Origin;
import coincide.engine.TableWriter;
import coincide.plan.Job;
import coincide.plan.Run;
import coincide.publish.Expected;
import coincide.publish.PublishException;
import coincide.publish.Sealed;
import coincide.publish.Staging;
import coincide.tables.Table;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.hadoop.fs.FSError;
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
        told(table, () -> {
            TableWriter.write(dataset, table, staging.table(table.title()));
            return dataset;
        });
        expect(table, rows.size());
        return dataset;
    }

    /** Writes a dataset; answers the number of its rows. */
    long write(Table table, Dataset<Row> rows) {
        long written = told(table, () -> TableWriter.writeCounting(rows, table, staging.table(table.title())));
        expect(table, written);
        return written;
    }

    /** A disk that fails below Spark is told as any other: with the path, and how much is free there. */
    private <T> T told(Table table, Supplier<T> writing) {
        try {
            return writing.get();
        } catch (Exception | FSError e) { // of any kind: Spark declares none of those it throws
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException failed) {
                    throw PublishException.io(staging.table(table.title()), failed);
                }
            }
            throw e;
        }
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
