package coincide.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    private static final LinearAxis UP = LinearAxis.of(0, 10, 200, 0, 5, value -> Long.toString(Math.round(value)));

    @Test
    void valuesLieBetweenTheEnds() {
        assertThat(UP.at(0)).isEqualTo(200);
        assertThat(UP.at(10)).isZero();
        assertThat(UP.at(2.5)).isEqualTo(150);
        assertThat(UP.at(-3)).isEqualTo(200);
        assertThat(UP.at(11)).isZero();
        assertThat(UP.holds(10)).isTrue();
        assertThat(UP.holds(10.1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 5, 0 2 4 6 8 10",
        "-60, 60, 6, -60 -40 -20 0 20 40 60",
        "0.3, 1.1, 4, 0 1 1 1",
        "0, 7, 10, 0 1 2 3 4 5 6 7"
    })
    void ticksAreRound(double low, double high, int most, String labels) {
        LinearAxis axis = LinearAxis.of(low, high, 0, 100, most, value -> Long.toString(Math.round(value)));
        assertThat(String.join(" ", axis.ticks().stream().map(Axis.Tick::label).toList()))
                .isEqualTo(labels);
        assertThat(axis.ticks()).allMatch(tick -> tick.value() >= low - 1e-9 && tick.value() <= high + 1e-9);
    }

    @Test
    void equalRatiosLieEquallyFarApart() {
        LogAxis axis = new LogAxis(0.25, 4, 0, 400);
        assertThat(axis.at(0.25)).isZero();
        assertThat(axis.at(0.5)).isEqualTo(100);
        assertThat(axis.at(1)).isEqualTo(200);
        assertThat(axis.at(4)).isEqualTo(400);
        assertThat(axis.at(0)).isZero();
        assertThat(axis.ticks()).extracting(Axis.Tick::label).containsExactly("0.5", "1", "2");
    }

    @Test
    void aRatioAxisHoldsWhatItIsGivenUpToSixteenTimes() {
        LogAxis axis = LogAxis.of(List.of(0.3, 7.0, Double.POSITIVE_INFINITY, 0.0), 0, 100);
        assertThat(axis.holds(0.3)).isTrue();
        assertThat(axis.holds(7)).isTrue();
        assertThat(LogAxis.of(List.of(1e6), 0, 100).high()).isLessThan(18);
        assertThat(LogAxis.of(List.of(), 0, 100).holds(0.5)).isTrue();
    }

    @Test
    void anAxisHasALength() {
        assertThatThrownBy(() -> new LinearAxis(1, 1, 0, 1, List.of())).hasMessageContaining("it has no length");
        assertThatThrownBy(() -> new LogAxis(0, 1, 0, 1)).hasMessageContaining("begins above 0");
    }
}
