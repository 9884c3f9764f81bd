package coincide.tables;

import static coincide.tables.Schema.BOOLEAN;
import static coincide.tables.Schema.DATE;
import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.LONG;
import static coincide.tables.Schema.STRING;
import static coincide.tables.Schema.finite;

import coincide.analysis.Influence;
import coincide.plan.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Headlines with one item left out as rows; infinite ratios are NULL. */
public final class InfluenceRows {
    public static final StructType SCHEMA = new Schema()
            .key("hypothesis", STRING)
            .key("kind", STRING)
            .key("item", STRING)
            .key("starts_on", DATE)
            .key("ends_on", DATE)
            .column("title", STRING)
            .key("observed", INT)
            .column("expected", DOUBLE)
            .column("ratio", DOUBLE)
            .column("log_ratio_change", DOUBLE)
            .key("null_model", STRING)
            .column("p_value", DOUBLE)
            .key("p_whole", DOUBLE)
            .column("replicates", LONG)
            .key("decisive", BOOLEAN)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private InfluenceRows() {}

    /** Rows in the order of hypothesis, kind, days and item. */
    public static List<Row> of(List<List<Influence>> influences, Run run) {
        return influences.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Influence::hypothesis)
                        .thenComparing(one -> lower(one.kind()))
                        .thenComparing(Influence::from)
                        .thenComparing(Influence::to)
                        .thenComparing(Influence::item))
                .map(one -> RowFactory.create(
                        one.hypothesis(),
                        lower(one.kind()),
                        one.item(),
                        one.from(),
                        one.to(),
                        one.title().isEmpty() ? null : one.title(),
                        one.observed(),
                        finite(one.expected().stream().findFirst()),
                        finite(one.ratio().stream().findFirst()),
                        finite(one.logRatioChange().stream().findFirst()),
                        one.nullModel().name(),
                        one.p().stream().findFirst().orElse(null),
                        one.whole(),
                        one.replicates() > 0 ? one.replicates() : null,
                        one.decisive(),
                        run.planHash(),
                        run.dataVersion()))
                .toList();
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
