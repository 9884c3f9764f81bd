package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;
import static coincide.tables.Schema.finite;

import coincide.analysis.FamilyOverlap;
import coincide.analysis.FamilyOverlap.Diagnosis;
import coincide.plan.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** How far the joint regression can tell hypotheses apart, as rows: one a pair, a hypothesis with itself included. */
public final class CollinearityRows {
    public static final StructType SCHEMA = new Schema()
            .key("hypothesis", STRING)
            .key("other", STRING)
            .key("exposed_days", INT)
            .key("shared_days", INT)
            .column("share", DOUBLE)
            .column("correlation", DOUBLE)
            .column("launch_days", INT)
            .column("variance_inflation", DOUBLE)
            .column("separability", STRING)
            .column("condition_number", DOUBLE)
            .column("condition_number_kept", DOUBLE)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private CollinearityRows() {}

    /** Rows in the order of the two hypotheses. */
    public static List<Row> of(List<FamilyOverlap> overlaps, Run run) {
        return overlaps.stream()
                .sorted(Comparator.comparing(FamilyOverlap::hypothesis).thenComparing(FamilyOverlap::other))
                .map(overlap -> row(overlap, run))
                .toList();
    }

    private static Row row(FamilyOverlap overlap, Run run) {
        Optional<Diagnosis> diagnosis = overlap.diagnosis();
        return RowFactory.create(
                overlap.hypothesis(),
                overlap.other(),
                overlap.exposedDays(),
                overlap.both(),
                finite(overlap.share()),
                finite(overlap.correlation()),
                diagnosis.map(Diagnosis::launchDays).orElse(null),
                finite(diagnosis.flatMap(
                        found -> found.varianceInflation().stream().findFirst())),
                diagnosis.map(Diagnosis::separable).orElse(null),
                finite(diagnosis.flatMap(
                        found -> found.conditionNumbers().stream().findFirst())),
                finite(diagnosis.flatMap(
                        found -> found.conditionNumbers().stream().skip(1).findFirst())),
                run.planHash(),
                run.dataVersion());
    }
}
