package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.LONG;
import static coincide.tables.Schema.STRING;

import coincide.analysis.Outcome;
import coincide.analysis.Planned;
import coincide.nulls.NullDistribution;
import coincide.nulls.NullDistribution.Bin;
import coincide.plan.Run;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What the headline null models give, value by value or bin by bin, as rows. */
public final class NullLawRows {
    public static final StructType SCHEMA = new Schema()
            .key("hypothesis", STRING)
            .key("bin", INT)
            .key("null_model", STRING)
            .key("exact", BOOLEAN)
            .key("value_low", DOUBLE)
            .key("value_high", DOUBLE)
            .key("probability", DOUBLE)
            .column("count", LONG)
            .column("replicates", LONG)
            .key("observed", DOUBLE)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private NullLawRows() {}

    /**
     * Rows of the headlines that have a p-value, in the order of hypotheses.
     *
     * @param outcomes one for each planned cell, in the same order
     */
    public static List<Row> of(List<Planned> cells, List<Outcome> outcomes, Run run) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).primary() && !cells.get(i).hypothesis().described()) {
                for (NullDistribution distribution : outcomes.get(i).distribution()) {
                    add(cells.get(i), outcomes.get(i), distribution, run, rows);
                }
            }
        }
        return rows;
    }

    private static void add(Planned cell, Outcome outcome, NullDistribution distribution, Run run, List<Row> rows) {
        List<Bin> bins = distribution.bins();
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            rows.add(RowFactory.create(
                    cell.hypothesis().id(),
                    i + 1,
                    outcome.tests().get(0).code().name(),
                    outcome.tests().get(0).law().exact(),
                    bin.low(),
                    bin.high(),
                    bin.probability(),
                    distribution.counted() ? bin.count() : null,
                    distribution.counted() && distribution.replicates() > 0 ? distribution.replicates() : null,
                    outcome.observed(),
                    run.planHash(),
                    run.dataVersion()));
        }
    }
}
