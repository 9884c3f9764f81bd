package coincide.tables;

import static coincide.tables.Schema.DOUBLE;
import static coincide.tables.Schema.INT;
import static coincide.tables.Schema.STRING;
import static coincide.tables.Schema.finite;

import coincide.analysis.Caveat;
import coincide.analysis.Coefficient;
import coincide.analysis.Measure;
import coincide.model.Window;
import coincide.plan.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Estimates that stand beside the headline, as rows; infinite values are NULL. */
public final class CoefficientRows {
    public static final StructType SCHEMA = schema();

    private CoefficientRows() {}

    private static StructType schema() {
        Schema schema = new Schema()
                .key("position", INT)
                .column("hypothesis", STRING)
                .column("window", STRING)
                .key("model", STRING)
                .key("term", STRING)
                .column("method", STRING)
                .key("unit", STRING)
                .column("launches", INT)
                .column("days", INT)
                .column("exposed_launches", INT)
                .column("exposed_days", INT);
        for (Measure measure : Measure.values()) {
            schema.column(measure.name().toLowerCase(Locale.ROOT), DOUBLE);
        }
        return schema.column("flags", STRING)
                .column("notes", STRING)
                .key("plan_hash", STRING)
                .key("data_version", STRING)
                .build();
    }

    /** Rows in the order of the coefficients; {@code position} keeps it. */
    public static List<Row> of(List<Coefficient> coefficients, Run run) {
        List<Row> rows = new ArrayList<>();
        for (Coefficient coefficient : coefficients) {
            List<Object> cells = new ArrayList<>(Arrays.asList(
                    rows.size() + 1,
                    coefficient.ofHypothesis() ? coefficient.hypothesis() : null,
                    coefficient.window().map(Window::toString).orElse(null),
                    coefficient.model(),
                    coefficient.term(),
                    coefficient.method().isEmpty() ? null : coefficient.method(),
                    coefficient.unit(),
                    coefficient.days() > 0 ? coefficient.launches() : null,
                    coefficient.days() > 0 ? coefficient.days() : null,
                    coefficient.ofHypothesis() ? coefficient.exposedLaunches() : null,
                    coefficient.ofHypothesis() ? coefficient.exposedDays() : null));
            for (Measure measure : Measure.values()) {
                cells.add(finite(coefficient.value(measure)));
            }
            cells.add(joined(coefficient.caveats().stream().map(Caveat::name).toList()));
            cells.add(joined(coefficient.notes()));
            cells.add(run.planHash());
            cells.add(run.dataVersion());
            rows.add(RowFactory.create(cells.toArray()));
        }
        return rows;
    }

    private static String joined(List<String> texts) {
        return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining(";"));
    }
}
