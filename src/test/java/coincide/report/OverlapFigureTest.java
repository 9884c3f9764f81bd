package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.FamilyOverlap;
import coincide.chart.Mark.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapFigureTest {
    static final List<FamilyOverlap> PAIRS = List.of(
            pair("H02", "H02", 8, 8), pair("H02", "H03", 8, 6), pair("H03", "H02", 20, 6), pair("H03", "H03", 20, 20));

    private static FamilyOverlap pair(String hypothesis, String other, int exposed, int both) {
        return new FamilyOverlap(hypothesis, other, exposed, both, List.of(), List.of());
    }

    @Test
    void aCellAPairThatTellsItsShare() {
        Figure figure = OverlapFigure.of(PAIRS).orElseThrow();
        assertThat(figure.takeaway().text())
                .isEqualTo(
                        "Of the days in the windows of H02, 75\u00a0% lie in those of H03 too: the largest of 2 shares,"
                                + " 1 of them above one half.");
        assertThat(Drawn.marks(figure.wide(), Box.class))
                .containsExactly(new Box("cell heat4", 508, 26, 442, 26), new Box("cell heat2", 64, 54, 442, 26));
        assertThat(Drawn.texts(figure.wide(), "tick full")).containsExactly("75", "30");
        assertThat(figure.sheet().csv())
                .isEqualTo("hypothesis,other,exposed_days,both,share\nH02,H03,8,6,0.75\nH03,H02,20,6,0.3\n");
        Drawn.sound(figure);
    }

    @Test
    void windowsWithoutDaysHaveNoShare() {
        Figure figure = OverlapFigure.of(List.of(pair("H02", "H03", 0, 0))).orElseThrow();
        assertThat(figure.takeaway().text()).isEqualTo("No window has a day: 0 shares are known.");
        assertThat(figure.sheet().csv()).endsWith("H02,H03,0,0,\n");
    }

    @Test
    void oneHypothesisAloneHasNoFigure() {
        assertThat(OverlapFigure.of(PAIRS.subList(0, 1))).isEmpty();
    }
}
