package coincide.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.PhaseContrast;
import coincide.analysis.PhaseContrast.Side;
import coincide.model.Window;
import coincide.nulls.NullLaw;
import coincide.plan.Run;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class ContrastRowsTest {
    private static final Run RUN = new Run(LocalDate.of(2020, 1, 1), "plan", "data", "1", "k".repeat(64));

    @Test
    void aRowHasEveryColumnAndRowsFollowTheirKey() {
        NullLaw varied = new NullLaw("N11", 0.5, 0.1, 0.3, 0.25, 0.76, false, 999);
        NullLaw constant = new NullLaw("N11", 0.5, 0.5, 0, 1, 1, false, 999);
        List<Row> rows = ContrastRows.of(List.of(contrast("H2", constant), contrast("H1", varied)), RUN);
        assertThat(rows).hasSize(2).allMatch(row -> row.size() == ContrastRows.SCHEMA.size());
        Row first = rows.get(0);
        assertThat(value(first, "before_hypothesis")).isEqualTo("H1");
        assertThat(value(first, "families")).isEqualTo("a;b");
        assertThat(value(first, "after_window")).isEqualTo("end[1,7]");
        assertThat(value(first, "before_observed")).isEqualTo(3);
        assertThat(value(first, "after_days")).isEqualTo(42);
        assertThat(value(first, "p_after_denser")).isEqualTo(0.25);
        assertThat(value(first, "p_before_denser")).isEqualTo(0.76);
        assertThat(value(first, "p_two_sided")).isEqualTo(0.5);
        assertThat(value(rows.get(1), "p_after_denser")).isEqualTo(1.0);
    }

    private static Object value(Row row, String column) {
        return row.get(ContrastRows.SCHEMA.fieldIndex(column));
    }

    private static PhaseContrast contrast(String hypothesis, NullLaw law) {
        return new PhaseContrast(
                List.of("a", "b"),
                new Side(hypothesis, Window.parse("start[-7,-1]"), 40, 3),
                new Side("H9", Window.parse("end[1,7]"), 42, 5),
                1,
                law);
    }
}
