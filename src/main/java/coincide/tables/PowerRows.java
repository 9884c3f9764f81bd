package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.analysis.Rejections;
import coincide.plan.Run;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Measured power of the headlines as rows: one a hypothesis and ratio. */
public final class PowerRows {
    public static final StructType SCHEMA = new Schema()
            .key("hypothesis", STRING)
            .key("ratio", DOUBLE)
            .key("null_model", STRING)
            .key("histories", INT)
            .key("rejected", INT)
            .key("power", DOUBLE)
            .key("rejected_corrected", INT)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private PowerRows() {}

    /** Rows in the order of hypothesis and ratio. */
    public static List<Row> of(List<Rejections> power, Run run) {
        return power.stream()
                .sorted(Comparator.comparing(Rejections::hypothesis).thenComparing(Rejections::ratio))
                .map(one -> RowFactory.create(
                        one.hypothesis(),
                        one.ratio(),
                        one.nullModel().name(),
                        one.histories(),
                        one.rejected(),
                        one.rate(),
                        one.corrected(),
                        run.planHash(),
                        run.dataVersion()))
                .toList();
    }
}
