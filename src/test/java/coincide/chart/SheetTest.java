package coincide.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.chart.Column.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Sheet SHEET = new Sheet(
            List.of(new Column("name", "Name", Kind.TEXT), new Column("ratio", "Ratio", Kind.RATIO)),
            List.of(
                    List.of("=cmd()", 1.25),
                    List.of("a, \"b\"", -2),
                    Arrays.asList("</script>\u202e", Double.POSITIVE_INFINITY)));

    @Test
    void csvHasOneLineARowAndNoFormula() {
        assertThat(SHEET.csv()).isEqualTo("name,ratio\n'=cmd(),1.25\n\"a, \"\"b\"\"\",-2\n</script>\u202e,\n");
    }

    @Test
    void theSpecificationNamesItsData() {
        assertThat(Sheet.spec("{\"mark\": \"point\"}", "a.csv"))
                .contains("\"data\":{\"url\":\"a.csv\",\"format\":{\"type\":\"csv\"}}")
                .contains("v6.json");
    }

    @Test
    void everyRowHasAValueAColumn() {
        assertThatThrownBy(() -> new Sheet(SHEET.columns(), List.of(List.of("a"))))
                .hasMessageContaining("1 values, the sheet 2 columns");
    }
}
