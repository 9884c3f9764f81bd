package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.analysis.Adjustment;
import coincide.analysis.Adjustment.AmongHeadlines;
import coincide.analysis.JointTests.Adjusted;
import coincide.model.Window;
import coincide.plan.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** P-values under every correction, as rows. */
public final class AdjustmentRows {
    public static final StructType SCHEMA = new Schema()
            .key("position", INT)
            .key("hypothesis", STRING)
            .key("role", STRING)
            .column("window", STRING)
            .key("p_value", DOUBLE)
            .column("holm", DOUBLE)
            .column("benjamini_hochberg", DOUBLE)
            .column("benjamini_yekutieli", DOUBLE)
            .column("joint_p", DOUBLE)
            .column("step_down_maxt", DOUBLE)
            .column("step_down_minp", DOUBLE)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private AdjustmentRows() {}

    public static List<Row> of(List<Adjustment> adjustments, Run run) {
        List<Row> rows = new ArrayList<>();
        for (Adjustment one : adjustments) {
            rows.add(RowFactory.create(
                    rows.size() + 1,
                    one.hypothesis(),
                    one.role().name().toLowerCase(Locale.ROOT),
                    one.window().map(Window::toString).orElse(null),
                    one.p(),
                    one.headlines().map(AmongHeadlines::holm).orElse(null),
                    one.headlines().map(AmongHeadlines::benjaminiHochberg).orElse(null),
                    one.headlines().map(AmongHeadlines::benjaminiYekutieli).orElse(null),
                    one.joint().map(Adjusted::p).orElse(null),
                    one.joint().map(Adjusted::maxT).orElse(null),
                    one.joint().map(Adjusted::minP).orElse(null),
                    run.planHash(),
                    run.dataVersion()));
        }
        return rows;
    }
}
