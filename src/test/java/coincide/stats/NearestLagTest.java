package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestLagTest {
    private static final Observation DAYS = Observation.of(LocalDate.ofEpochDay(0), LocalDate.ofEpochDay(9));
    private static final List<Span> SPANS = List.of(span(1, 2), span(6, 6));

    private static Span span(long start, long end) {
        return new Span("a", start, end, Span.ALWAYS);
    }

    @Test
    void isSignedZeroInsideAndTiesToTheUpcomingMilestone() {
        NearestLag lags = NearestLag.of(SPANS, DAYS);
        assertThat(lags.lags()).containsExactly(-1, 0, 0, 1, -2, -1, 0, 1, 2, 3);
        assertThat(lags.lag(4)).isEqualTo(-2);
        assertThat(lags.sides(new int[] {1, 1, 0, 0, 1, 0, 0, 0, 0, 1})).isEqualTo(new NearestLag.Sides(2, 1, 1, 1));
    }

    @Test
    void summarisesLaunchesAgainstAllDays() {
        NearestLag lags = NearestLag.of(SPANS, DAYS);
        int[] y = {1, 0, 0, 0, 1, 0, 0, 0, 0, 1};
        assertThat(lags.sum(y)).isZero();
        assertThat(lags.meanDistance(y)).isEqualTo(2);
        assertThat(lags.medianDistance(y)).isEqualTo(2);
        assertThat(lags.meanDistanceOfDays()).isEqualTo(1.1, within(1e-12));
        // launches: 1/3 at -2, 2/3 at -1 and up to 2; days: .1 at -2, .3 at -1, .6 at 0, .8 at 1, .9 at 2
        assertThat(lags.kolmogorovSmirnov(y)).isEqualTo(2.0 / 3 - 0.3, within(1e-12));
    }

    @Test
    void measuresDistanceFromMilestonesToLaunches() {
        NearestLaunch nearest = NearestLaunch.of(List.of(span(1, 2), span(6, 6), span(30, 30)), DAYS);
        assertThat(nearest.milestones()).isEqualTo(2);
        assertThat(nearest.meanDistance(new int[] {0, 0, 1, 0, 0, 0, 0, 0, 0, 1}))
                .isEqualTo(1.5);
        assertThat(nearest.meanDistance(new int[] {1, 0, 0, 0, 1, 0, 0, 0, 0, 0}))
                .isEqualTo(1.5);
        assertThat(nearest.meanDistance(new int[10])).isInfinite();
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> NearestLag.of(List.of(), DAYS))
                .hasMessage("Cannot measure lags: there is no milestone");
        assertThatThrownBy(() -> NearestLag.of(SPANS, DAYS).meanDistance(new int[10]))
                .hasMessage("Cannot measure lags: there is no launch");
        assertThatThrownBy(() -> NearestLaunch.of(List.of(span(30, 30)), DAYS))
                .hasMessage("Cannot measure distances: no milestone begins on an observed day");
    }
}
