package coincide.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Murphy's decomposition of the Brier score, and the table behind a reliability diagram.
 *
 * <pre>{@code
 *   bin of f = min(bins - 1, floor(bins f))         f_k mean forecast, o_k observed rate, n_k forecasts of bin k
 *   reliability = sum n_k (f_k - o_k)^2 / n         0 is best
 *   resolution  = sum n_k (o_k - o)^2 / n           larger is better
 *   uncertainty = o (1 - o)
 *   Brier       = reliability - resolution + uncertainty + remainder
 * }</pre>
 *
 * The remainder is 0 where forecasts are constant within each bin.
 *
 * <p>Source: Murphy (1973), doi:10.1175/1520-0450(1973)012&lt;0595:ANVPOT&gt;2.0.CO;2. Checked against R 4.2.2.
 *
 * @param bins those that hold a forecast, in order
 */
public record Reliability(List<Bin> bins, double reliability, double resolution, double uncertainty, double remainder) {

    /** One bin. */
    public record Bin(int index, int count, double meanForecast, double observedRate) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** The bin of one forecast among {@code bins} equal ones. */
    public static int bin(double forecast, int bins) {
        return Math.min(bins - 1, (int) Math.floor(bins * forecast));
    }

    static Reliability of(double[] forecasts, boolean[] outcomes, int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("Invalid number of bins %d: it must be positive".formatted(bins));
        }
        int[] counts = new int[bins];
        int[] events = new int[bins];
        double[] sums = new double[bins];
        int allEvents = 0;
        double brier = 0;
        for (int i = 0; i < forecasts.length; i++) {
            int bin = bin(forecasts[i], bins);
            int event = outcomes[i] ? 1 : 0;
            counts[bin]++;
            events[bin] += event;
            allEvents += event;
            sums[bin] += forecasts[i];
            brier += (forecasts[i] - event) * (forecasts[i] - event);
        }
        int n = forecasts.length;
        double rate = (double) allEvents / n;
        List<Bin> table = new ArrayList<>();
        double reliability = 0;
        double resolution = 0;
        for (int k = 0; k < bins; k++) {
            if (counts[k] > 0) {
                Bin bin = new Bin(k, counts[k], sums[k] / counts[k], (double) events[k] / counts[k]);
                table.add(bin);
                reliability += bin.count * Math.pow(bin.meanForecast - bin.observedRate, 2) / n;
                resolution += bin.count * Math.pow(bin.observedRate - rate, 2) / n;
            }
        }
        double uncertainty = rate * (1 - rate);
        double remainder = brier / n - (reliability - resolution + uncertainty);
        return new Reliability(table, reliability, resolution, uncertainty, remainder);
    }
}
