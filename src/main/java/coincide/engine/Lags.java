package coincide.engine;

import coincide.tables.Table;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Joins launches with milestones in time.
 *
 * <p>The milestones go to every task once, as an interval index; each launch then looks up the milestones whose widest window
 * holds its day. No pair outside the window is ever compared, and nothing is shuffled.
 */
public final class Lags {
    private Lags() {}

    /**
     * Pairs of launch and milestone within {@code [first day - reach, last day + reach]}.
     *
     * @param launches rows of {@link Table#LAUNCHES}; those whose local day is unknown have no lag
     * @param milestones rows of {@link Table#MILESTONES}; those that did not take place, or
     *     whose days are unknown, have no lag
     * @param reach days before a milestone begins and after it ends
     * @return rows of {@link Table#LAGS}
     */
    public static Dataset<Row> join(Dataset<Row> launches, Dataset<Row> milestones, int reach) {
        LagIndex index = LagIndex.of(
                milestones
                        .where("starts_on is not null and ends_on is not null")
                        .where("status in ('held', 'curtailed', 'extended')")
                        .collectAsList(),
                reach);
        return launches.where("launch_date_local is not null")
                .flatMap(
                        (FlatMapFunction<Row, Row>) launch -> index.lags(launch).iterator(),
                        Encoders.row(Table.LAGS.schema()));
    }
}
