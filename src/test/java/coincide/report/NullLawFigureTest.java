package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.HeadlineLaw;
import coincide.model.Direction;
import coincide.model.Window;
import coincide.nulls.NullDistribution;
import coincide.nulls.NullDistribution.Bin;
import coincide.nulls.NullLaw;
import coincide.plan.Hypothesis;
import coincide.plan.NullCode;
import coincide.plan.Statistic;
import java.util.List;
import org.junit.jupiter.api.Test;

class NullLawFigureTest {
    private static Hypothesis claiming(Direction direction) {
        return Plans.primary(
                "H02",
                "title",
                new Statistic.WindowCount(List.of(Plans.FAMILIES.get(0)), Window.parse("span[-1,1]"), List.of()),
                direction,
                NullCode.N3m);
    }

    private static Figure figure(Direction direction, HeadlineLaw law) {
        return NullLawFigure.of("H02", claiming(direction), law);
    }

    private static List<Object> counted(Figure figure) {
        return figure.sheet().rows().stream().map(row -> row.get(3)).toList();
    }

    @Test
    void theTailHoldsTheValuesThatPCounts() {
        assertThat(counted(figure(Direction.UP, Looks.counted(2)))).containsExactly("no", "no", "yes", "yes");
        assertThat(counted(figure(Direction.DOWN, Looks.counted(2)))).containsExactly("yes", "yes", "yes", "no");
        assertThat(counted(figure(Direction.EITHER, Looks.counted(1)))).containsExactly("yes", "yes", "no", "no");
    }

    @Test
    void aWideBinCountsDownwardsOnlyWhereMostOfItDoes() {
        List<Bin> bins = List.of(new Bin(0, 5, 0.2, 200), new Bin(5, 10, 0.8, 800));
        NullLaw few = new NullLaw("N10", 5, 6, 1, 0.8, 0.21, false, 1000);
        HeadlineLaw law = new HeadlineLaw("H02", NullCode.N10, few, 5, new NullDistribution(bins, 1000));
        assertThat(counted(figure(Direction.DOWN, law))).containsExactly("yes", "no");
        assertThat(counted(figure(Direction.UP, law))).containsExactly("no", "yes");
    }

    @Test
    void saysTheValueAndItsP() {
        assertThat(figure(Direction.UP, Looks.counted(2)).takeaway().text())
                .isEqualTo(
                        "The observed value is 2; values at least as high give p\u00a0=\u00a00.700, computed exactly.");
        assertThat(figure(Direction.EITHER, Looks.counted(1)).takeaway().text())
                .contains("at least as low, counted on both sides, give p\u00a0=\u00a00.600");
    }

    @Test
    void aSingleValueHasADrawing() {
        HeadlineLaw law = new HeadlineLaw(
                "H02",
                NullCode.N3m,
                new NullLaw("N3m", 0, 0, 0, 1, 1, true, 0),
                0,
                new NullDistribution(List.of(new Bin(0, 0, 1, 0)), 0));
        assertThat(figure(Direction.UP, law).wide().marks().toString())
                .contains("observed 0")
                .doesNotContain("NaN");
    }
}
