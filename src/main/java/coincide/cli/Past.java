package coincide.cli;

import coincide.analysis.Earlier;
import coincide.engine.TableReader;
import coincide.outlook.LedgerEntry;
import coincide.publish.Publisher;
import coincide.publish.Snapshot;
import coincide.tables.FindingRows;
import coincide.tables.LedgerRows;
import coincide.tables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * The snapshots that a run continues; their keys are among its inputs.
 *
 * @param previous what it is compared with: the last snapshot of the newest earlier as-of date
 * @param frozen whose forecasts it carries over: the first one of that date
 */
record Past(Optional<Snapshot> previous, Optional<Snapshot> frozen) {
    /** Of a dataset that continues nothing. */
    static final Past NONE = new Past(Optional.empty(), Optional.empty());

    static Past of(Publisher publisher, LocalDate asOf) {
        return new Past(publisher.previous(asOf), publisher.frozen(asOf, Table.FORECAST_LEDGER.title()));
    }

    /** Keys, empty where there is no such snapshot. */
    List<String> keys() {
        return List.of(
                previous.map(Snapshot::key).orElse(""),
                frozen.map(Snapshot::key).orElse(""));
    }

    /** Forecasts that were published before. */
    List<LedgerEntry> ledger(SparkSession spark) {
        return frozen.flatMap(snapshot -> snapshot.table(Table.FORECAST_LEDGER.title()))
                .map(folder -> LedgerRows.entries(TableReader.rows(spark, folder)))
                .orElse(List.of());
    }

    /** What the report compares itself with. */
    Optional<Earlier> earlier(SparkSession spark) {
        return previous.flatMap(snapshot -> earlier(snapshot, spark));
    }

    /** A snapshot as far as its changes are told; empty where it has no findings. */
    static Optional<Earlier> earlier(Snapshot snapshot, SparkSession spark) {
        return snapshot.table(Table.FINDINGS.title())
                .map(folder -> new Earlier(
                        snapshot.asOf(),
                        snapshot.manifest().run().planHash(),
                        snapshot.manifest().run().dataVersion(),
                        snapshot.manifest().run().codeVersion(),
                        FindingRows.headlines(TableReader.rows(spark, folder))));
    }
}
