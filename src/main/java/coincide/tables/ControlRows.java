package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.analysis.ControlTest;
import coincide.analysis.ControlTest.LogRatio;
import coincide.nulls.NullLaw;
import coincide.plan.Run;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Negative controls as rows. */
public final class ControlRows {
    public static final StructType SCHEMA = new Schema()
            .key("control", STRING)
            .key("window", STRING)
            .key("displaced_by", INT)
            .key("exposed_days", INT)
            .key("observed", INT)
            .key("expected", DOUBLE)
            .column("log_ratio", DOUBLE)
            .column("log_ratio_se", DOUBLE)
            .column("p_up", DOUBLE)
            .column("p_down", DOUBLE)
            .column("p_two_sided", DOUBLE)
            .key("counted", BOOLEAN)
            .column("left_out", STRING)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private ControlRows() {}

    public static List<Row> of(List<ControlTest> controls, Run run) {
        return controls.stream()
                .map(control -> RowFactory.create(
                        control.control(),
                        control.window().toString(),
                        control.displacedBy(),
                        control.exposedDays(),
                        control.observed(),
                        control.expected(),
                        control.logRatio().map(LogRatio::value).orElse(null),
                        control.logRatio().map(LogRatio::error).orElse(null),
                        control.law().map(NullLaw::pGreater).orElse(null),
                        control.law().map(NullLaw::pLess).orElse(null),
                        control.law().map(NullLaw::pTwoSided).orElse(null),
                        control.counted(),
                        control.counted() ? null : control.left(),
                        run.planHash(),
                        run.dataVersion()))
                .toList();
    }
}
