package coincide.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.model.Anchor;
import coincide.model.Observation;
import coincide.model.Window;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeriEventTest {
    private static final Observation TEN = observation(0, 9);
    private static final List<Window> BINS =
            List.of(Window.parse("start[-2,-1]"), Window.parse("start[0,1]"), Window.parse("end[1,2]"));

    private static Observation observation(long... ends) {
        return new Observation(IntStream.range(0, ends.length / 2)
                .mapToObj(i ->
                        new Observation.Block(LocalDate.ofEpochDay(ends[2 * i]), LocalDate.ofEpochDay(ends[2 * i + 1])))
                .toList());
    }

    private static Span span(long start, long end) {
        return new Span("a", start, end, Span.ALWAYS);
    }

    @Test
    void countsLaunchesAndDaysAtRiskByHand() {
        // around day 1 of 1-4: -1 0 | 1 2 | 5 6; around day 6 of 6-8: 4 5 | 6 7 | 9 10; day -1 and day 10 are not
        // observed
        PeriEvent curve = PeriEvent.of(List.of(span(1, 4), span(6, 8), span(-2, 3), span(12, 13)), BINS, TEN);
        int[] y = {1, 0, 1, 0, 0, 1, 2, 0, 0, 1};
        assertThat(curve.milestones()).isEqualTo(2);
        assertThat(curve.atRisk()).containsExactly(3, 4, 3);
        assertThat(curve.counts(y)).containsExactly(2, 3, 4);
        assertThat(curve.rate(y)).containsExactly(2.0 / 3, 3.0 / 4, 4.0 / 3);
        assertThat(curve.pairCorrelation(y)).containsExactly(10.0 / 9, 10.0 / 8, 20.0 / 9);
    }

    @Test
    void agreesWithCountingEachMilestoneAndLagAcrossGaps() {
        Random random = new Random(1);
        Observation observation = observation(3, 60, 75, 90, 92, 200);
        long[] days = observation.days();
        for (int round = 0; round < 20; round++) {
            List<Span> spans = random.longs(12, -5, 210)
                    .mapToObj(start -> span(start, start + random.nextInt(6)))
                    .toList();
            int[] y = random.ints(days.length, 0, 3).toArray();
            Anchor anchor = round % 2 == 0 ? Anchor.START : Anchor.END;
            List<Window> bins =
                    List.of(new Window(anchor, -20, -8), new Window(anchor, -7, -7), new Window(anchor, -3, 12));
            PeriEvent curve = PeriEvent.of(spans, bins, observation);
            for (int b = 0; b < bins.size(); b++) {
                int count = 0;
                int risk = 0;
                for (Span span : spans) {
                    for (int lag = bins.get(b).lo(); lag <= bins.get(b).hi(); lag++) {
                        long day = (anchor == Anchor.START ? span.start() : span.end()) + lag;
                        int t = Arrays.binarySearch(days, day);
                        if (Arrays.binarySearch(days, span.start()) >= 0 && t >= 0) {
                            risk++;
                            count += y[t];
                        }
                    }
                }
                assertThat(curve.atRisk()[b]).isEqualTo(risk);
                assertThat(curve.counts(y)[b]).isEqualTo(count);
            }
        }
    }

    @Test
    void putsDaysAtRiskOnlyOnceTheDateIsKnown() {
        PeriEvent curve = PeriEvent.of(List.of(span(5, 6).withKnownFrom(4)), BINS, TEN);
        assertThat(curve.atRisk()).containsExactly(1, 2, 2);
        assertThat(curve.counts(new int[] {1, 1, 1, 1, 0, 0, 0, 0, 0, 0})).containsExactly(0, 0, 0);
    }

    @Test
    void averagesToTheOverallRateOverAllShiftsOfTheLaunches() {
        PeriEvent curve = PeriEvent.of(List.of(span(0, 0), span(4, 8), span(8, 9)), BINS, TEN);
        int[] y = {1, 0, 0, 1, 1, 0, 0, 0, 0, 0};
        double[] sum = new double[BINS.size()];
        for (int shift = 0; shift < y.length; shift++) {
            int[] shifted = new int[y.length];
            for (int t = 0; t < y.length; t++) {
                shifted[(t + shift) % y.length] = y[t];
            }
            double[] g = curve.pairCorrelation(shifted);
            Arrays.setAll(sum, b -> sum[b] + g[b]);
        }
        assertThat(sum).containsExactly(new double[] {10, 10, 10}, within(1e-12));
    }

    @Test
    void dividesByTheIntensityScaledToTheLaunchesOfEachHistory() {
        PeriEvent curve = PeriEvent.of(List.of(span(1, 4), span(6, 8)), BINS, TEN);
        int[] y = {1, 0, 1, 0, 0, 1, 2, 0, 0, 1};
        double[] flat = new double[10];
        Arrays.fill(flat, 0.6);
        assertThat(curve.pairCorrelation(y, curve.expected(flat), 6))
                .containsExactly(curve.pairCorrelation(y), within(1e-12));
        double[] rising = IntStream.range(0, 10).mapToDouble(t -> t).toArray();
        // bin -2..-1 holds days 0, 4, 5; bin 0..1 days 1, 2, 6, 7; bin 1..2 after the end days 5, 6, 9
        assertThat(curve.expected(rising)).containsExactly(9, 16, 20);
        assertThat(curve.pairCorrelation(y, curve.expected(rising), 6)).containsExactly(2.0 / 9, 3.0 / 16, 4.0 / 20);
        int[] fewer = {1, 0, 0, 0, 0, 1, 0, 0, 0, 1};
        assertThat(curve.pairCorrelation(fewer, curve.expected(rising), 6))
                .containsExactly(2 * 2.0 / 9, 0, 2 * 2.0 / 20);
    }

    @Test
    void givesEqualDoublesForEqualFractions() {
        PeriEvent curve = PeriEvent.of(List.of(span(3, 3)), List.of(Window.parse("start[0,2]")), TEN);
        double one = curve.pairCorrelation(new int[] {1, 1, 0, 1, 0, 0, 0, 0, 0, 0})[0];
        double two = curve.pairCorrelation(new int[] {1, 1, 0, 1, 1, 0, 0, 1, 1, 0})[0];
        assertThat(one).isEqualTo(two);
    }

    @Test
    void leavesOutBinsWithoutADayAtRisk() {
        Window far = Window.parse("start[300,306]");
        PeriEvent curve = PeriEvent.of(List.of(span(9, 9)), List.of(far, BINS.get(0)), TEN);
        assertThat(curve.bins()).containsExactly(BINS.get(0));
        assertThat(curve.binsWithoutRisk()).containsExactly(far);
        assertThat(curve.rate(new int[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0})).containsExactly(0.5);
    }

    @Test
    void saysWhatIsMissing() {
        PeriEvent curve = PeriEvent.of(List.of(span(5, 5)), BINS, TEN);
        assertThatThrownBy(() -> PeriEvent.of(List.of(span(-1, 5)), BINS, TEN))
                .hasMessage("Cannot measure a curve: no milestone begins on an observed day");
        assertThatThrownBy(() -> PeriEvent.of(List.of(span(5, 5)), List.of(Window.parse("end[8,9]")), TEN))
                .hasMessage("Cannot measure a curve: no observed day lies in any of the bins [end[8,9]]");
        assertThatThrownBy(() -> curve.pairCorrelation(new int[10]))
                .hasMessage("Cannot measure pair correlation: there is no launch");
        assertThatThrownBy(() -> curve.counts(new int[9])).hasMessageContaining("10 days, the history 9");
        assertThatThrownBy(() -> curve.expected(new double[] {0, 0, -1, 0, 0, 0, 0, 0, 0, 0}))
                .hasMessageContaining("Invalid intensity -1.0 of day number 2");
        int[] y = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThatThrownBy(() -> curve.pairCorrelation(y, new double[] {1, 0, 1}, 1))
                .hasMessage(
                        "Cannot divide by the intensity: 0.0 launches are expected in bin start[0,1]; leave the bin out");
    }
}
