package coincide.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Observation;
import coincide.model.Window;
import coincide.nulls.NullLaw;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Labels of launch days against every way of giving them, year by year. */
class SubsetCellTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
    private static final Observation DAYS = Observation.of(FIRST, LocalDate.of(2020, 1, 31));
    private static final Exposed.Around AROUND = new Exposed.Around(
            List.of(new Part(List.of(span(3), span(12), span(33), span(44)), Window.parse("span[0,1]"))));

    /** Six launch days of one year, of which 3, 4 and 13 are exposed; four of the next, of which 33 and 45 are. */
    private static final long[] LABELLED = days(3, 4, 8, 13, 20, 25, 33, 36, 40, 45);

    private static final long[] SUBSET = days(3, 4, 20, 33, 36);

    @Test
    void theLawIsThatOfAllLabelsWithinYears() {
        boolean[] exposed = {true, true, false, true, false, false, true, false, false, true};
        int all = 0;
        int greater = 0;
        for (int set = 0; set < 1 << 10; set++) {
            if (Integer.bitCount(set & 0b111111) == 3 && Integer.bitCount(set >> 6) == 2) {
                int marked = set;
                long count = IntStream.range(0, 10)
                        .filter(i -> exposed[i] && (marked >> i & 1) == 1)
                        .count();
                all++;
                greater += count >= 3 ? 1 : 0;
            }
        }
        Outcome outcome = cell(LABELLED, SUBSET).evaluate();
        NullLaw law = outcome.tests().get(0).law();
        assertThat(all).isEqualTo(120);
        assertThat(outcome.observed()).isEqualTo(3);
        assertThat(law.exact()).isTrue();
        assertThat(law.code()).isEqualTo("N3y");
        assertThat(law.pGreater()).isEqualTo((double) greater / all, within(1e-12));
        assertThat(law.mean()).isEqualTo(2.5, within(1e-12));
        assertThat(outcome.grounds().leastExpected()).isEqualTo(2.5, within(1e-12));
    }

    /** In one year: 2 of 3 inside against 1 of 5 outside; the conditional odds ratio is that of the two-by-two table's law. */
    @Test
    void theEffectIsTheRatioOfTheTwoRateRatios() {
        Outcome.Estimate estimate = cell(days(3, 4, 12, 20, 21, 22, 23, 24), days(3, 4, 20))
                .evaluate()
                .estimates()
                .get(0);
        assertThat(estimate.ratio()).isGreaterThan(3).isLessThan(2.0 / 1 / (1.0 / 4) + 1e-9);
        assertThat(estimate.interval95().get(0).low()).isLessThan(1);
    }

    @Test
    void labelsThatCannotChangePlacesTestNothing() {
        assertThat(cell(LABELLED, LABELLED).evaluate().grounds().obstacle())
                .isEqualTo("In no year were there launch days of both kinds both inside and outside.");
        assertThat(cell(new long[0], new long[0]).evaluate().grounds().obstacle())
                .isEqualTo("No launch was observed.");
    }

    private static SubsetCell cell(long[] labelled, long[] subset) {
        return new SubsetCell(History.of(labelled, DAYS), History.of(subset, DAYS), AROUND);
    }

    private static Span span(int offset) {
        long day = FIRST.plusDays(offset).toEpochDay();
        return new Span("series", day, day, Span.ALWAYS);
    }

    private static long[] days(int... offsets) {
        return IntStream.of(offsets)
                .mapToLong(days -> FIRST.plusDays(days).toEpochDay())
                .toArray();
    }
}
