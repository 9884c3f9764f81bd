package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;
import static coincide.tables.Schema.finite;

import coincide.analysis.ProfilePoint;
import coincide.analysis.ProfilePoint.Band;
import coincide.analysis.ProfilePoint.Kind;
import coincide.plan.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Points of curves as rows; infinite ratios are NULL. */
public final class ProfileRows {
    public static final StructType SCHEMA = new Schema()
            .key("hypothesis", STRING)
            .key("kind", STRING)
            .key("anchor", STRING)
            .key("lag_lo", INT)
            .key("lag_hi", INT)
            .key("milestones", INT)
            .key("at_risk", INT)
            .key("observed", INT)
            .key("expected", DOUBLE)
            .column("ratio", DOUBLE)
            .column("envelope_low", DOUBLE)
            .column("envelope_high", DOUBLE)
            .column("pointwise_low", DOUBLE)
            .column("pointwise_high", DOUBLE)
            .column("p_global", DOUBLE)
            .column("p_two_sided", DOUBLE)
            .key("null_model", STRING)
            .key("replicates", INT)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private ProfileRows() {}

    /** Rows in the order of hypothesis, kind and lag. */
    public static List<Row> of(List<List<ProfilePoint>> curves, Run run) {
        return curves.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(ProfilePoint::hypothesis)
                        .thenComparing(point -> lower(point.kind()))
                        .thenComparing(ProfilePoint::lo))
                .map(point -> row(point, run))
                .toList();
    }

    private static Row row(ProfilePoint point, Run run) {
        boolean curve = point.kind() == Kind.PERI_EVENT;
        Optional<Double> p = point.p().stream().findFirst();
        return RowFactory.create(
                point.hypothesis(),
                lower(point.kind()),
                lower(point.anchor()),
                point.lo(),
                point.hi(),
                point.milestones(),
                point.atRisk(),
                point.observed(),
                point.expected(),
                finite(point.ratio().stream().findFirst()),
                finite(point.envelope().stream().findFirst().map(Band::low)),
                finite(point.envelope().stream().findFirst().map(Band::high)),
                finite(point.pointwise().stream().findFirst().map(Band::low)),
                finite(point.pointwise().stream().findFirst().map(Band::high)),
                curve ? p.orElse(null) : null,
                curve ? null : p.orElse(null),
                point.nullModel().name(),
                point.replicates(),
                run.planHash(),
                run.dataVersion());
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
