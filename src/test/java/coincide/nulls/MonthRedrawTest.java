package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;

import coincide.model.Observation;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthRedrawTest {
    private static final Observation DAYS = Histories.years(2021, 2021);

    @Test
    void staysInItsMonthAndOverlapsNothingOfItsSeries() {
        List<Span> spans = List.of(span("a", 3, 1, 9), span("a", 3, 20, 9), span("a", 4, 5, 3), span("b", 3, 5, 20));
        MonthRedraw redraw = MonthRedraw.of(new int[365], spans, Histories.AROUND, DAYS);
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            long[] starts = redraw.starts(Streams.of(1, "N8", "").replicate(i));
            assertThat(LocalDate.ofEpochDay(starts[0]).getMonthValue()).isEqualTo(3);
            assertThat(LocalDate.ofEpochDay(starts[2]).getMonthValue()).isEqualTo(4);
            assertThat(Math.abs(starts[1] - starts[0])).isGreaterThan(9);
            assertThat(starts[2]).isGreaterThan(starts[1] + 9).isGreaterThan(starts[0] + 9);
            seen.add(starts[3]);
        }
        assertThat(seen).hasSize(31);
    }

    @Test
    void overlapsWhereNoDayIsFree() {
        List<Span> spans = List.of(span("a", 2, 1, 27), span("a", 2, 2, 27));
        MonthRedraw redraw = MonthRedraw.of(new int[365], spans, Histories.AROUND, DAYS);
        assertThat(redraw.starts(Streams.of(1, "N8", "").replicate(0))).hasSize(2);
    }

    private static Span span(String series, int month, int day, int length) {
        long start = LocalDate.of(2021, month, day).toEpochDay();
        return new Span(series, start, start + length, Span.ALWAYS);
    }
}
