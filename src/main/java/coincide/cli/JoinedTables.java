package coincide.cli;

import coincide.engine.Lags;
import coincide.ingest.Ingested;
import coincide.plan.Job;
import coincide.tables.LaunchRows;
import coincide.tables.MilestoneRows;
import coincide.tables.QuarantineRows;
import coincide.tables.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was read, as tables, and how launches and milestones lie in time: nothing of the hypotheses. */
final class JoinedTables {
    private JoinedTables() {}

    /** Writes launches, milestones, refused rows and lags. */
    static void write(Ingested data, Job job, Tables tables, Talk talk) {
        Dataset<Row> launches = talk.stage(
                "first table written", () -> tables.write(Table.LAUNCHES, LaunchRows.of(data.launches(), job)));
        Dataset<Row> milestones = tables.write(Table.MILESTONES, MilestoneRows.of(data.milestones()));
        tables.write(Table.QUARANTINE, QuarantineRows.of(data.problems()));
        talk.stage(
                "launches and milestones joined",
                () -> tables.write(Table.LAGS, Lags.join(launches, milestones, job.reach())));
    }
}
