package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.analysis.Rejections;
import coincide.analysis.Size;
import coincide.plan.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Measured sizes as rows: one a hypothesis and null model. */
public final class SizeRows {
    public static final StructType SCHEMA = new Schema()
            .key("hypothesis", STRING)
            .key("null_model", STRING)
            .column("histories", INT)
            .column("rejected", INT)
            .column("rate", DOUBLE)
            .column("band_low", INT)
            .column("band_high", INT)
            .key("state", STRING)
            .column("reason", STRING)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private SizeRows() {}

    /** Rows in the order of hypothesis and null model. */
    public static List<Row> of(List<Size> sizes, Run run) {
        return sizes.stream()
                .sorted(Comparator.comparing(Size::hypothesis)
                        .thenComparing(size -> size.nullModel().name()))
                .map(size -> RowFactory.create(
                        size.hypothesis(),
                        size.nullModel().name(),
                        size.measured().map(Rejections::histories).orElse(null),
                        size.measured().map(Rejections::rejected).orElse(null),
                        size.measured().map(Rejections::rate).orElse(null),
                        size.low().orElse(null),
                        size.high().orElse(null),
                        size.state().name().toLowerCase(Locale.ROOT),
                        size.reason().isEmpty() ? null : size.reason(),
                        run.planHash(),
                        run.dataVersion()))
                .toList();
    }
}
