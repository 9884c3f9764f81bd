package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Finding.Limits;
import coincide.chart.Drawing;
import coincide.chart.Mark.Box;
import coincide.chart.Mark.Dot;
import coincide.chart.Mark.Line;
import coincide.chart.Mark.Path;
import coincide.plan.Job;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForestFigureTest {
    private static final Limits ENDLESS = new Limits(0, Double.POSITIVE_INFINITY);

    private final Job job = Plans.job();

    @Test
    void drawsInsideItsFrame() {
        Figure figure = ForestFigure.ofRows(
                job, List.of(row(1e9, ENDLESS, 8), row(2, null, 0.2), row(Double.NaN, null, Double.NaN)));
        Drawn.sound(figure);
        Drawing wide = figure.wide();
        assertThat(Drawn.marks(wide, Line.class, "wide95")).containsExactly(new Line("wide95", 372, 37, 790, 37));
        assertThat(Drawn.marks(wide, Dot.class)).hasSize(1);
        double one = Drawn.marks(wide, Line.class, "one").get(0).x1();
        assertThat(Drawn.marks(wide, Dot.class).get(0).x()).isBetween(one, 790.0);
        assertThat(Drawn.marks(wide, Box.class, "band").get(0).x()).isBetween(372.0, one);
        assertThat(Drawn.texts(wide, "tick")).contains("0.5", "1", "2");
    }

    @Test
    void drawsNothingOfNothing() {
        Figure figure = ForestFigure.ofRows(job, List.of());
        figure.drawings().forEach(Drawn::inside);
        assertThat(figure.takeaway().text()).isEqualTo("No ratio was computed.");
    }

    @Test
    void drawsArrowsWhereLimitsLieBeyondTheAxis() {
        assertThat(arrows(ENDLESS)).isEqualTo(2);
        assertThat(arrows(new Limits(0.9, 30))).isEqualTo(1);
        assertThat(arrows(new Limits(0.8, 1.2))).isZero();
    }

    @Test
    void marksTheSmallestVisibleRatio() {
        Figure figure = ForestFigure.ofRows(job, List.of(row(1, null, 4), row(1, null, 0.4), row(1, null, Double.NaN)));
        assertThat(Drawn.marks(figure.wide(), Path.class, "visible")).hasSize(2);
        assertThat(figure.takeaway().text())
                .endsWith(
                        "The smallest effect that any of these tests would have shown in four of five simulated histories"
                                + " after correction is a ratio of 0.40 (H).");
        assertThat(figure.sheet().rows()).extracting(row -> row.get(8)).containsExactly(4.0, 0.4, null);
    }

    @Test
    void saysWhyNothingIsDrawn() {
        Figure figure = ForestFigure.ofRows(job, List.of(row(Double.NaN, null, Double.NaN)));
        assertThat(Drawn.texts(figure.wide(), "value")).containsExactly("no ratio: a distance, not a rate");
        assertThat(Drawn.marks(figure.wide(), Dot.class)).isEmpty();
    }

    private int arrows(Limits limits) {
        return Drawn.marks(
                        ForestFigure.ofRows(job, List.of(row(1, limits, Double.NaN)))
                                .wide(),
                        Path.class,
                        "arrow")
                .size();
    }

    private static ForestRow row(double ratio, Limits limits, double visible) {
        return new ForestRow(
                "H",
                "title",
                "more",
                Optional.of(ratio).filter(value -> !Double.isNaN(value)),
                Optional.ofNullable(limits),
                Optional.ofNullable(limits),
                "a distance, not a rate",
                Optional.of(visible).filter(value -> !Double.isNaN(value)),
                Optional.of(1.0),
                false);
    }
}
