package coincide.nulls;

import coincide.stats.Interval;
import coincide.stats.PercentileInterval;
import coincide.stats.Reliability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the observed rates of a reliability diagram would lie if the forecasts were right.
 *
 * <pre>{@code
 *   resampling i = 1 ... m:  n forecasts f drawn with replacement, outcome 1 with probability f, else 0
 *   rate of bin k            share of outcomes 1 among the drawn forecasts of bin k, as Reliability bins them
 *   bar of bin k             PercentileInterval of its rates over the resamplings in which it holds a forecast
 * }</pre>
 *
 * <b>Assumes</b> that outcomes take no notice of each other given the forecasts: where windows of issues overlap, bars are too
 * short. <b>Not a test</b> of all bins at once: at level 0.90 about one right bin in ten lies outside its bar, fewer where bins
 * hold few forecasts, as rates then take few values. Measured share of bins inside their bar with calibrated forecasts, 600
 * series: .99 with 3 forecasts a bin on average, .96 with 10, .92 with 30, .90 with 100.
 *
 * <p>Source: Broecker and Smith (2007), doi:10.1175/WAF993.1. Note: no implementation at hand to check against; checked against
 * binomial quantiles and by coverage.
 *
 * @param bars in order of their bins; none for a bin that holds no forecast, or one in too few resamplings
 */
public record ConsistencyBars(List<Bar> bars) {
    public ConsistencyBars {
        bars = List.copyOf(bars);
    }

    /**
     * The bar of one bin.
     *
     * @param bin as in {@link Reliability.Bin#index}
     * @param rates from the lower to the upper end
     * @param resamplings those in which the bin holds a forecast
     */
    public record Bar(int bin, Interval rates, int resamplings) {}

    /**
     * Bars of forecasts, in whatever order and whatever came of them; one stream a resampling.
     *
     * @param forecasts in [0, 1], one or more
     * @param bins equal bins of [0, 1]
     * @param level share of resamplings inside a bar: 0.90 for the 5 % and 95 % quantiles
     * @param replicates m, {@code 2 / (1 - level) - 1} or more
     */
    public static ConsistencyBars of(double[] forecasts, int bins, double level, Streams streams, int replicates) {
        PercentileInterval.requireEnough(replicates, level);
        requireForecasts(forecasts, bins);
        double[] sorted = Arrays.stream(forecasts).sorted().toArray();
        int[] binOf = Arrays.stream(sorted)
                .mapToInt(forecast -> Reliability.bin(forecast, bins))
                .toArray();
        double[][] rates = new double[bins][replicates];
        int[] held = new int[bins];
        for (int i = 0; i < replicates; i++) {
            Draws draws = streams.replicate(i);
            int[] counts = new int[bins];
            int[] events = new int[bins];
            for (int j = 0; j < sorted.length; j++) {
                int drawn = draws.below(sorted.length);
                counts[binOf[drawn]]++;
                events[binOf[drawn]] += draws.uniform() < sorted[drawn] ? 1 : 0;
            }
            for (int k = 0; k < bins; k++) {
                if (counts[k] > 0) {
                    rates[k][held[k]] = (double) events[k] / counts[k];
                    held[k]++;
                }
            }
        }
        List<Bar> bars = new ArrayList<>();
        for (int k = 0; k < bins; k++) {
            int bin = k;
            PercentileInterval.of(Arrays.copyOf(rates[k], held[k]), level)
                    .ifPresent(rate -> bars.add(new Bar(bin, rate, held[bin])));
        }
        return new ConsistencyBars(bars);
    }

    private static void requireForecasts(double[] forecasts, int bins) {
        if (forecasts.length == 0 || bins < 1) {
            throw new IllegalArgumentException(
                    "Invalid forecasts: %d of them in %d bins; there must be one or more of each"
                            .formatted(forecasts.length, bins));
        }
        for (int i = 0; i < forecasts.length; i++) {
            if (!(forecasts[i] >= 0 && forecasts[i] <= 1)) {
                throw new IllegalArgumentException(
                        "Invalid forecast %s at place %d: it must lie in [0, 1]".formatted(forecasts[i], i));
            }
        }
    }
}
