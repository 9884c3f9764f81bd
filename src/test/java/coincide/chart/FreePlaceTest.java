package coincide.chart;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.chart.FreePlace.Area;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreePlaceTest {
    private static final Area LEFT = new Area(0, 0, 4, 4);
    private static final Area RIGHT = new Area(6, 0, 10, 4);
    private static final Area OUTSIDE = new Area(9, 9, 13, 13);

    private final FreePlace places = new FreePlace(new Area(0, 0, 10, 10), List.of(Area.around(1, 1, 1)));

    @Test
    void takesTheFirstThatIsFreeAndKeepsIt() {
        assertThat(places.take(List.of(OUTSIDE, LEFT, RIGHT))).isEqualTo(RIGHT);
        assertThat(places.take(List.of(RIGHT, new Area(0, 5, 4, 9)))).isEqualTo(new Area(0, 5, 4, 9));
    }

    @Test
    void settlesForInsideAndThenForAnything() {
        assertThat(places.take(List.of(OUTSIDE, LEFT))).isEqualTo(LEFT);
        assertThat(places.take(List.of(OUTSIDE))).isEqualTo(OUTSIDE);
    }

    @Test
    void areasThatTouchDoNotMeet() {
        assertThat(LEFT.meets(new Area(4, 0, 6, 4))).isFalse();
        assertThat(LEFT.meets(new Area(3.9, 3.9, 6, 6))).isTrue();
    }
}
