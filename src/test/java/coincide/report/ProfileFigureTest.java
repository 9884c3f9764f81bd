package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.ProfilePoint;
import coincide.chart.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileFigureTest {
    private static Figure figure(ProfilePoint... points) {
        return ProfileFigure.of("H02", List.of(points), 0.05).orElseThrow();
    }

    @Test
    void withoutACurveThereIsNoPicture() {
        assertThat(ProfileFigure.of("H02", List.of(), 0.05)).isEmpty();
        assertThat(ProfileFigure.of("H02", List.of(Looks.displaced(0, 1.2)), 0.05))
                .isEmpty();
    }

    @Test
    void saysThatTheCurveStaysInside() {
        assertThat(figure(Looks.lag(-5, -1, 4, 4, 0.5, 1.5), Looks.lag(0, 0, 1, 1, 0.2, 2.5))
                        .takeaway()
                        .text())
                .isEqualTo("The curve stays inside the envelope at every distance "
                        + "(p\u00a0=\u00a00.250 for the whole curve of days −5 to 0).");
    }

    @Test
    void saysWhereTheCurveLeaves() {
        assertThat(figure(Looks.lag(0, 0, 3, 1, 0.2, 2.5), Looks.lag(-5, -1, 1, 4, 0.5, 1.5))
                        .takeaway()
                        .text())
                .isEqualTo("The curve leaves the envelope on days −5 to −1 (1 launch day, 4.0 expected) and on day 0"
                        + " (3 launch days, 1.0 expected) (p\u00a0=\u00a00.250 for the whole curve).");
    }

    @Test
    void barsAreAsHighAsTheirRateNotTheirCount() {
        Figure figure = figure(Looks.lag(-5, -1, 5, 4, 0.5, 1.5), Looks.lag(0, 0, 1, 1, 0.2, 2.5));
        Mark.Path bars = figure.wide().marks().stream()
                .filter(Mark.Path.class::isInstance)
                .map(Mark.Path.class::cast)
                .filter(path -> path.style().equals("counts"))
                .findFirst()
                .orElseThrow();
        String[] heights = bars.d().replaceAll("M[^V]*V([0-9.]+)[^Z]*Z", "$1 ").split(" ");
        assertThat(heights).hasSize(2);
        assertThat(heights[0]).isEqualTo(heights[1]);
        assertThat(figure.sheet().csv())
                .startsWith("from,to,days,observed,expected,low,high\n-5,-1,500,5,4.0,2.0,6.0\n");
    }
}
