package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.LONG;
import static coincide.tables.Schema.STRING;

import coincide.analysis.PhaseContrast;
import coincide.plan.Run;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Contrasts of windows after milestones with windows before them as rows. */
public final class ContrastRows {
    public static final StructType SCHEMA = new Schema()
            .key("families", STRING)
            .key("before_hypothesis", STRING)
            .key("before_window", STRING)
            .key("after_hypothesis", STRING)
            .key("after_window", STRING)
            .key("before_days", INT)
            .key("before_observed", INT)
            .key("after_days", INT)
            .key("after_observed", INT)
            .key("contested_days", INT)
            .key("log_ratio_difference", DOUBLE)
            .key("expected_difference", DOUBLE)
            .key("p_after_denser", DOUBLE)
            .key("p_before_denser", DOUBLE)
            .key("p_two_sided", DOUBLE)
            .key("null_model", STRING)
            .key("replicates", LONG)
            .key("plan_hash", STRING)
            .key("data_version", STRING)
            .build();

    private ContrastRows() {}

    /** Rows in the order of the two hypotheses and their windows. */
    public static List<Row> of(List<PhaseContrast> contrasts, Run run) {
        return contrasts.stream()
                .sorted(Comparator.comparing((PhaseContrast one) -> one.before().hypothesis())
                        .thenComparing(one -> one.before().window().toString())
                        .thenComparing(one -> one.after().hypothesis())
                        .thenComparing(one -> one.after().window().toString()))
                .map(one -> RowFactory.create(
                        String.join(";", one.families()),
                        one.before().hypothesis(),
                        one.before().window().toString(),
                        one.after().hypothesis(),
                        one.after().window().toString(),
                        one.before().exposedDays(),
                        one.before().observed(),
                        one.after().exposedDays(),
                        one.after().observed(),
                        one.contestedDays(),
                        one.law().observed(),
                        one.law().mean(),
                        one.law().untestable() ? 1 : one.law().pGreater(),
                        one.law().untestable() ? 1 : one.law().pLess(),
                        one.law().untestable() ? 1 : one.law().pTwoSided(),
                        one.law().code(),
                        one.law().replicates(),
                        run.planHash(),
                        run.dataVersion()))
                .toList();
    }
}
