package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Observation;
import coincide.model.Observation.Block;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WashoutTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static Block block(int from, int to) {
        return new Block(FIRST.plusDays(from), FIRST.plusDays(to));
    }

    /** Of days 0 to 29 those at 10 and 11 are exposed: 7 to 9 and 12 to 14 go. */
    @Test
    void unexposedDaysBesideAWindowGo() {
        Observation days = new Observation(List.of(block(0, 29)));
        boolean[] exposed = new boolean[30];
        exposed[10] = true;
        exposed[11] = true;
        assertThat(Washout.rest(days, exposed, 3).orElseThrow().blocks())
                .containsExactly(block(0, 6), block(10, 11), block(15, 29));
        assertThat(Washout.rest(days, exposed, 0)).contains(days);
        assertThat(Washout.rest(days, new boolean[30], 3)).contains(days);
    }

    /** Distance is in days of the calendar, across what was not observed. */
    @Test
    void gapsCountAsTheDaysTheyAre() {
        Observation days = new Observation(List.of(block(0, 4), block(10, 19)));
        boolean[] exposed = new boolean[15];
        exposed[4] = true;
        assertThat(Washout.rest(days, exposed, 7).orElseThrow().blocks()).containsExactly(block(4, 4), block(12, 19));
    }
}
