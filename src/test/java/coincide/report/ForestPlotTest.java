package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.analysis.Finding.Limits;
import coincide.plan.Job;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForestPlotTest {
    private final Job job = Plans.job();

    @ParameterizedTest
    @EnumSource
    void drawsInsideItsFrame(ForestPlot.Layout layout) {
        ForestPlot plot = ForestPlot.of(
                job,
                List.of(row(Optional.of(1e9), new Limits(0, Double.POSITIVE_INFINITY)), row(Optional.of(2.0), null)),
                layout);
        assertThat(plot.rows().get(0).wide()).hasValue(new ForestPlot.Bar(plot.left(), plot.right()));
        assertThat(plot.rows().get(0).point()).isEmpty();
        assertThat(plot.rows().get(1).point().get()).isBetween(plot.one(), plot.right());
        assertThat(plot.bandLeft()).isBetween(plot.left(), plot.one());
        assertThat(plot.ticks()).extracting(ForestPlot.Tick::label).contains("0.5", "1", "2");
    }

    @Test
    void drawsArrowsWhereLimitsLieBeyondTheAxis() {
        ForestPlot plot = ForestPlot.of(
                job,
                List.of(
                        row(Optional.of(1.0), new Limits(0, Double.POSITIVE_INFINITY)),
                        row(Optional.of(1.0), new Limits(0.9, 30)),
                        row(Optional.of(1.0), new Limits(0.8, 1.2))),
                ForestPlot.Layout.WIDE);
        assertThat(plot.rows()).extracting(row -> row.points().size()).containsExactly(2, 1, 0);
    }

    @Test
    void saysWhyNothingIsDrawn() {
        ForestPlot plot = ForestPlot.of(job, List.of(row(Optional.empty(), null)), ForestPlot.Layout.WIDE);
        assertThat(plot.rows().get(0).note()).isEqualTo("no ratio: a distance, not a rate");
        assertThat(plot.rows().get(0).point()).isEmpty();
    }

    @Test
    void putsEqualRatiosAtEqualDistances() {
        LogAxis axis = LogAxis.of(List.of(0.25, 4.0), 0, 800);
        assertThat(axis.x(1)).isEqualTo(400);
        assertThat(axis.x(4) - axis.x(1)).isEqualTo(axis.x(1) - axis.x(0.25));
    }

    private static ForestRow row(Optional<Double> ratio, Limits limits) {
        return new ForestRow(
                "H",
                "H",
                "title",
                "more",
                ratio,
                Optional.ofNullable(limits),
                Optional.ofNullable(limits),
                "a distance, not a rate",
                Cell.of("1"),
                false);
    }
}
