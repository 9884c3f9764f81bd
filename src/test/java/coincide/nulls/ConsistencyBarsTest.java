package coincide.nulls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coincide.nulls.ConsistencyBars.Bar;
import coincide.stats.ForecastScores;
import coincide.stats.Interval;
import coincide.stats.Reliability;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class ConsistencyBarsTest {
    private static final Streams STREAMS = Streams.of(2, "consistency", "test");

    @Test
    void constantForecastsHaveBinomialQuantiles() {
        double[] forecasts = new double[30];
        Arrays.fill(forecasts, 0.45);
        BinomialDistribution law = new BinomialDistribution(null, 30, 0.45);
        Bar bar = ConsistencyBars.of(forecasts, 10, 0.90, STREAMS, 9999).bars().get(0);
        // no probability of the law comes nearer to 0.05 or 0.95 than 0.0165, 7 standard errors
        assertThat(bar.rates().low()).isEqualTo(law.inverseCumulativeProbability(0.05) / 30.0);
        assertThat(bar.rates().high()).isEqualTo(law.inverseCumulativeProbability(0.95) / 30.0);
        assertThat(bar.bin()).isEqualTo(4);
        assertThat(bar.resamplings()).isEqualTo(9999);
    }

    @Test
    void twoForecastsByHand() {
        // bin of 0.2: held with 1/4 twice, with 1/2 once. Where held, its rate is
        //   0 with (2 * 0.8 + 0.64) / 3 = 0.7467, 1/2 with 0.32 / 3 = 0.1067, 1 with (2 * 0.2 + 0.04) / 3 = 0.1467
        ConsistencyBars wide = ConsistencyBars.of(new double[] {0.2, 0.8}, 2, 0.90, STREAMS, 9999);
        assertThat(wide.bars()).extracting(Bar::rates).containsExactly(new Interval(0, 1), new Interval(0, 1));
        ConsistencyBars middle = ConsistencyBars.of(new double[] {0.2, 0.8}, 2, 0.60, STREAMS, 9999);
        assertThat(middle.bars()).extracting(Bar::rates).containsExactly(new Interval(0, 0.5), new Interval(0.5, 1));
        ConsistencyBars narrow = ConsistencyBars.of(new double[] {0.2, 0.8}, 2, 0.40, STREAMS, 9999);
        assertThat(narrow.bars()).extracting(Bar::rates).containsExactly(new Interval(0, 0), new Interval(1, 1));
        assertThat(wide.bars())
                .allSatisfy(bar -> assertThat(bar.resamplings() / 9999.0).isEqualTo(0.75, within(0.0174)));
    }

    @Test
    void onlyBinsThatHoldAForecastHaveABar() {
        ConsistencyBars bars = ConsistencyBars.of(new double[] {0, 0.05, 0.3, 1}, 10, 0.90, STREAMS, 199);
        assertThat(bars.bars()).extracting(Bar::bin).containsExactly(0, 3, 9);
        ConsistencyBars certain = ConsistencyBars.of(new double[] {0, 1}, 4, 0.90, STREAMS, 199);
        assertThat(certain.bars()).extracting(Bar::rates).containsExactly(new Interval(0, 0), new Interval(1, 1));
        // the second bin is held in about 2 of 3 of 19 resamplings, too few for a bar
        ConsistencyBars few = ConsistencyBars.of(new double[] {0.1, 0.1, 0.1, 0.6}, 2, 0.90, STREAMS, 19);
        assertThat(few.bars()).extracting(Bar::bin).containsExactly(0);
    }

    @Test
    void theOrderOfForecastsChangesNothing() {
        double[] forecasts = new Random(3).doubles(50).toArray();
        double[] turned =
                IntStream.range(0, 50).mapToDouble(i -> forecasts[49 - i]).toArray();
        assertThat(ConsistencyBars.of(turned, 10, 0.90, STREAMS, 199))
                .isEqualTo(ConsistencyBars.of(forecasts, 10, 0.90, STREAMS, 199));
    }

    @Test
    void holdRatesOfCalibratedForecastsAboutAsOftenAsTheySay() {
        assertThat(shareInside(f -> f)).isBetween(0.88, 0.93);
    }

    @Test
    void missRatesOfOverconfidentForecasts() {
        assertThat(shareInside(f -> 0.5 + (f - 0.5) / 2)).isLessThan(0.4);
    }

    /** Share of bins whose observed rate lies in their bar, where {@code chance} is what a forecast is worth. */
    private static double shareInside(DoubleUnaryOperator chance) {
        Random random = new Random(4);
        int inside = 0;
        int all = 0;
        for (int i = 0; i < 200; i++) {
            double[] forecasts = random.doubles(1000).toArray();
            boolean[] outcomes = new boolean[1000];
            for (int j = 0; j < outcomes.length; j++) {
                outcomes[j] = random.nextDouble() < chance.applyAsDouble(forecasts[j]);
            }
            Map<Integer, Bar> bars =
                    ConsistencyBars.of(forecasts, 5, 0.90, Streams.of(i, "consistency", ""), 199).bars().stream()
                            .collect(Collectors.toMap(Bar::bin, Function.identity()));
            for (Reliability.Bin bin :
                    new ForecastScores(forecasts, outcomes).reliability(5).bins()) {
                inside += bars.get(bin.index()).rates().contains(bin.observedRate()) ? 1 : 0;
                all++;
            }
        }
        return (double) inside / all;
    }

    @Test
    void refusesWhatIsNoForecast() {
        assertThatThrownBy(() -> ConsistencyBars.of(new double[] {0.5, 1.5}, 10, 0.90, STREAMS, 99))
                .hasMessage("Invalid forecast 1.5 at place 1: it must lie in [0, 1]");
        assertThatThrownBy(() -> ConsistencyBars.of(new double[] {Double.NaN}, 10, 0.90, STREAMS, 99))
                .hasMessageStartingWith("Invalid forecast NaN at place 0");
        assertThatThrownBy(() -> ConsistencyBars.of(new double[0], 10, 0.90, STREAMS, 99))
                .hasMessage("Invalid forecasts: 0 of them in 10 bins; there must be one or more of each");
        assertThatThrownBy(() -> ConsistencyBars.of(new double[1], 0, 0.90, STREAMS, 99))
                .hasMessageContaining("in 0 bins");
        assertThatThrownBy(() -> ConsistencyBars.of(new double[1], 10, 0.90, STREAMS, 18))
                .hasMessage("Invalid replicates: 18 are too few for an interval at level 0.9; draw more");
    }
}
