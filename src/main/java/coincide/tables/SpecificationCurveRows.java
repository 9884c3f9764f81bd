package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;

import coincide.analysis.Agreement;
import coincide.analysis.CurveTest;
import coincide.analysis.CurveTest.Curve;
import coincide.analysis.Specification;
import coincide.analysis.SpecificationStudy;
import coincide.analysis.Specified;
import coincide.plan.Job;
import coincide.plan.Run;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** What the specification grid of each hypothesis says as a whole, as rows. */
public final class SpecificationCurveRows {
    public static final StructType SCHEMA = new Schema()
            .key("hypothesis", STRING)
            .key("cells", INT)
            .key("testable", INT)
            .column("same_sign", DOUBLE)
            .column("same_decision", DOUBLE)
            .key("joint_cells", INT)
            .column("median_ratio", DOUBLE)
            .column("p_median", DOUBLE)
            .column("significant_cells", INT)
            .column("p_share", DOUBLE)
            .key("replicates", INT)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private SpecificationCurveRows() {}

    /** Rows in the order of the hypotheses' ids. */
    public static List<Row> of(Job job, Specified specified, Run run) {
        Map<String, Agreement> agreements = SpecificationStudy.agreements(job, specified);
        Map<String, Long> cells = specified.cells().stream()
                .collect(Collectors.groupingBy(Specification::hypothesis, Collectors.counting()));
        return specified.curves().stream()
                .map(test -> row(test, cells.get(test.hypothesis()).intValue(), agreements.get(test.hypothesis()), run))
                .toList();
    }

    private static Row row(CurveTest test, int cells, Agreement agreement, Run run) {
        Optional<Curve> curve = test.curve().stream().findFirst();
        boolean testable = agreement.cells() > 0;
        return RowFactory.create(
                test.hypothesis(),
                cells,
                agreement.cells(),
                testable ? agreement.sideShare() : null,
                testable ? agreement.decisionShare() : null,
                curve.map(Curve::cells).orElse(0),
                curve.map(Curve::median).orElse(null),
                curve.map(Curve::pMedian).orElse(null),
                curve.map(Curve::significant).orElse(null),
                curve.map(Curve::pShare).orElse(null),
                test.replicates(),
                run.planHash(),
                run.dataVersion());
    }
}
