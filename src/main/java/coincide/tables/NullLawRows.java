package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.LONG;
import static coincide.tables.Schema.STRING;

import coincide.analysis.HeadlineLaw;
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

    /** Rows in the order of the laws, each by value. */
    public static List<Row> of(List<HeadlineLaw> laws, Run run) {
        List<Row> rows = new ArrayList<>();
        laws.forEach(law -> add(law, run, rows));
        return rows;
    }

    private static void add(HeadlineLaw law, Run run, List<Row> rows) {
        NullDistribution distribution = law.distribution();
        List<Bin> bins = distribution.bins();
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            rows.add(RowFactory.create(
                    law.hypothesis(),
                    i + 1,
                    law.nullModel().name(),
                    law.law().exact(),
                    bin.low(),
                    bin.high(),
                    bin.probability(),
                    distribution.counted() ? bin.count() : null,
                    distribution.counted() && distribution.replicates() > 0 ? distribution.replicates() : null,
                    law.observed(),
                    run.planHash(),
                    run.dataVersion()));
        }
    }
}
