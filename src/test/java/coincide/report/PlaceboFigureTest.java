package coincide.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceboFigureTest {
    @Test
    void withoutTheTrueCalendarOrAnyOtherThereIsNoPicture() {
        assertThat(PlaceboFigure.of("H02", List.of())).isEmpty();
        assertThat(PlaceboFigure.of("H02", List.of(Looks.displaced(0, 1.2)))).isEmpty();
        assertThat(PlaceboFigure.of("H02", List.of(Looks.displaced(0), Looks.displaced(1, 1.2))))
                .isEmpty();
    }

    @Test
    void saysWhereTheTrueCalendarLiesAmongTheOthers() {
        Figure figure = PlaceboFigure.of(
                        "H02",
                        List.of(
                                Looks.displaced(2, 1.9),
                                Looks.displaced(0, 2),
                                Looks.displaced(1, 0.5),
                                Looks.displaced(-1, 0),
                                Looks.displaced(-2)))
                .orElseThrow();
        assertThat(figure.takeaway().text())
                .isEqualTo("The true calendar has the ratio 2.00; of 3 displaced ones, from 0 to 1.90, 0 have at least"
                        + " that and 3 less.");
        assertThat(figure.sheet().csv()).isEqualTo("displaced,ratio\n-1,0.0\n0,2.0\n1,0.5\n2,1.9\n");
    }
}
