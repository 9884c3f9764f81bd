package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coincide.model.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridAgreementTest {
    private static Specification cell(boolean headline, double ratio, double p, String obstacle) {
        Specification.Result result = new Specification.Result(10, ratio, p, Math.min(1, 2 * p), List.of());
        Axes axes = Axes.declared(2).in("span[0,0]", "N10");
        return new Specification("H", axes, headline, 10 * ratio, List.of(result), obstacle);
    }

    /** Of five testable cells three lie above 1 and two below or on it; three reject. */
    private static List<Specification> cells() {
        return new ArrayList<>(List.of(
                cell(true, 1.5, 0.03, ""),
                cell(false, 1.2, 0.05, ""),
                cell(false, 1.1, 0.2, ""),
                cell(false, 0.9, 0.04, ""),
                cell(false, 1, 0.6, ""),
                cell(false, 4, 0.001, "Only 1.0 launch days are expected inside the exposure; at least 3 are needed."),
                new Specification(
                        "H", Axes.declared(2).in("span[0,0]", "N1"), false, 0, List.of(), "Nothing changes.")));
    }

    @Test
    void countsByHand() {
        assertThat(GridAgreement.of(cells(), Direction.UP, 0.05)).isEqualTo(new Agreement(5, 3, 3));
        assertThat(GridAgreement.of(cells(), Direction.DOWN, 0.05)).isEqualTo(new Agreement(5, 1, 3));
        assertThat(GridAgreement.of(cells(), Direction.EITHER, 0.05)).isEqualTo(new Agreement(5, 3, 3));
        assertThat(GridAgreement.of(cells(), Direction.UP, 0.01)).isEqualTo(new Agreement(5, 3, 5));
    }

    @Test
    void withoutADeclaredSideTheDeclaredCellSetsIt() {
        List<Specification> below = List.of(
                cell(true, 0.8, 0.3, ""), cell(false, 0.7, 0.3, ""), cell(false, 1.3, 0.3, ""), cell(false, 1, 1, ""));
        assertThat(GridAgreement.of(below, Direction.EITHER, 0.05)).isEqualTo(new Agreement(4, 2, 4));
        List<Specification> neither = List.of(cell(true, 1, 1, ""), cell(false, 1, 1, ""));
        assertThat(GridAgreement.of(neither, Direction.EITHER, 0.05)).isEqualTo(new Agreement(2, 0, 2));
    }

    @Test
    void whereTheDeclaredCellIsNotTestableNothingDecidesAsItDoes() {
        List<Specification> untestable = List.of(cell(true, 2, 0.01, "Only 1.0 launch days are expected."));
        assertThat(GridAgreement.of(untestable, Direction.UP, 0.05)).isEqualTo(new Agreement(0, 0, 0));
        List<Specification> others = List.of(untestable.get(0), cell(false, 2, 0.01, ""));
        assertThat(GridAgreement.of(others, Direction.UP, 0.05)).isEqualTo(new Agreement(1, 1, 0));
        assertThat(GridAgreement.of(others, Direction.EITHER, 0.05)).isEqualTo(new Agreement(1, 0, 0));
    }

    @Test
    void orderDoesNotMatter() {
        List<Specification> turned = cells();
        Collections.reverse(turned);
        assertThat(GridAgreement.of(turned, Direction.UP, 0.05))
                .isEqualTo(GridAgreement.of(cells(), Direction.UP, 0.05));
    }

    @Test
    void aCellWithoutResultSaysWhy() {
        assertThatThrownBy(() -> new Specification("H", Axes.declared(2), false, 0, List.of(), " "))
                .hasMessage("Invalid specification of H: it has no result and no reason is given");
    }
}
