package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.ProfilePoint;
import coincide.chart.Mark;
import java.util.List;
import java.util.regex.Pattern;
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
        List<String> heights = Pattern.compile("V([0-9.]+)")
                .matcher(bars.d())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(heights).hasSize(3); // the last one is the foot
        assertThat(heights.get(0)).isEqualTo(heights.get(1));
        assertThat(figure.sheet().csv())
                .startsWith("from,to,days,observed,expected,low,high\n-5,-1,500,5,4.0,2.0,6.0\n");
    }
}
