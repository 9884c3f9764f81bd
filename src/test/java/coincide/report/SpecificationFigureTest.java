package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Specification;
import coincide.chart.Mark;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecificationFigureTest {
    private static Optional<Figure> figure(Specification... cells) {
        return SpecificationFigure.of(
                "H02",
                Plans.job().hypotheses().stream()
                        .filter(one -> one.id().equals("H02"))
                        .findFirst()
                        .orElseThrow(),
                Plans.job(),
                Looks.specified(cells));
    }

    private static final Specification DECLARED = Looks.cell("all", "span[0,0]", 1.2, 0.2, true);

    @Test
    void oneCellIsNoCurve() {
        assertThat(figure()).isEmpty();
        assertThat(figure(DECLARED)).isEmpty();
    }

    @Test
    void saysMedianSideAndJointTest() {
        Figure figure = figure(
                        DECLARED,
                        Looks.cell("late", "span[0,0]", 2, 0.03, false),
                        Looks.cell("late", "start[0,0]", 0.8, 0.7, false))
                .orElseThrow();
        assertThat(figure.takeaway().text())
                .isEqualTo(
                        "Observed over expected has the median 1.20 in 3 ways; 67\u00a0% of the testable ways lie above 1, as claimed."
                                + " Tested together, 2 of them have the median 1.60, p\u00a0=\u00a00.040 in 4,999 replicates; this p is not corrected for the number of"
                                + " hypotheses and carries no verdict.");
        assertThat(figure.sheet().csv()).isEqualTo("""
                        ratio,p,declared,period,window
                        0.8,0.7,,late,start 0 to 0
                        1.2,0.2,yes,all,span 0 to 0
                        2.0,0.03,,late,span 0 to 0
                        """);
    }

    @Test
    void onlyTheWideDrawingShowsTheChoices() {
        Figure figure = figure(DECLARED, Looks.cell("late", "span[0,0]", 2, 0.03, false))
                .orElseThrow();
        assertThat(labels(figure.wide().marks())).contains("period: all", "period: late", "declared: 1.20");
        assertThat(labels(figure.wide().marks())).noneMatch(text -> text.startsWith("window"));
        assertThat(labels(figure.narrow().marks())).contains("declared: 1.20").doesNotContain("period: all");
    }

    private static List<String> labels(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> ((Mark.Label) mark).text())
                .toList();
    }
}
