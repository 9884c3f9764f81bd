package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.LaunchUnits;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearSwapTest {
    private static final Observation DAYS = Observation.of(LocalDate.of(2018, 7, 1), LocalDate.of(2022, 12, 31));
    private static final Window DURING = Window.parse("span[0,0]");
    private static final Streams STREAMS = Streams.of(1, "N7", "");

    @Test
    void datesThatRepeatEachYearCannotBeTested() {
        int[] y = LaunchUnits.launchDays(new long[] {day(2019, 4, 15), day(2020, 4, 15), day(2021, 6, 1)}, DAYS);
        List<Span> spans = List.of(span(2019, 4, 15), span(2020, 4, 15), span(2021, 4, 15), span(2022, 4, 15));
        NullLaw law = YearSwap.of(y, spans, DURING, DAYS, YearSwap.Years.ALL).law(STREAMS, 0);
        assertThat(law.untestable()).isTrue();
        assertThat(law.p(Direction.UP)).isEqualTo(1);
    }

    @Test
    void leapDaysMoveToTheTwentyEighthAndIncompleteYearsStay() {
        int[] y = LaunchUnits.launchDays(new long[] {day(2018, 9, 9), day(2019, 2, 28), day(2020, 2, 29)}, DAYS);
        List<Span> spans = List.of(span(2018, 9, 9), span(2020, 2, 29));
        YearSwap swap = YearSwap.of(y, spans, DURING, DAYS, YearSwap.Years.ALL);
        NullLaw law = swap.law(STREAMS, 0);
        assertThat(swap.years()).isEqualTo(4);
        assertThat(law.observed()).isEqualTo(2);
        // the leap day stays in 2020 or goes to 28 February 2019: half of the arrangements
        assertThat(law.pGreater()).isEqualTo(0.5);
        assertThat(swap.distribution().min()).isEqualTo(1);
    }

    @Test
    void yearsWithoutLaunchesMayStayOut() {
        int[] y = LaunchUnits.launchDays(new long[] {day(2019, 2, 1), day(2021, 2, 1)}, DAYS);
        YearSwap swap = YearSwap.of(y, List.of(span(2019, 2, 1)), DURING, DAYS, YearSwap.Years.WITH_LAUNCHES);
        assertThat(swap.years()).isEqualTo(2);
    }

    @Test
    void aDateKnownOnlyLateMovesWithTheDayItBecameKnown() {
        int[] y = LaunchUnits.launchDays(new long[] {day(2019, 3, 8), day(2021, 3, 8)}, DAYS);
        List<Span> spans = List.of(span(2019, 3, 10).withKnownFrom(day(2019, 3, 9)));
        YearSwap swap = YearSwap.of(y, spans, Window.parse("start[-3,0]"), DAYS, YearSwap.Years.ALL);
        assertThat(swap.distribution().max()).isZero();
    }

    private static Span span(int year, int month, int day) {
        return new Span("a", day(year, month, day), day(year, month, day), Span.ALWAYS);
    }

    private static long day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toEpochDay();
    }
}
