package coincide.stats;

import java.util.Arrays;

/**
 * The middle of the curves in each bin by itself, for display.
 *
 * <p><b>Not a test.</b> Among many bins a curve leaves this band somewhere by chance far more often than at {@code alpha}; no
 * claim rests on it. {@link ExtremeRankLength} tests the curve.
 *
 * <pre>{@code
 *   low(k)  = the (c + 1)-th smallest of all m + 1 values of bin k, the observed one among them,  c = floor(alpha / 2 (m + 1))
 *   high(k) = the (c + 1)-th largest
 * }</pre>
 *
 * So a bin outside its band, beyond a tie, is one whose {@link PointwiseP} on either side is at most {@code alpha}.
 *
 * @see <a href="https://doi.org/10.1890/13-2042.1">Baddeley et al. (2014)</a>
 */
public final class PointwiseBand {
    private PointwiseBand() {}

    /** One interval a bin. */
    public static Interval[] of(double[] observed, double[][] surrogates, double alpha) {
        CurveSet set = CurveSet.of(observed, surrogates);
        int cut = set.rejected(alpha / 2);
        Interval[] band = new Interval[set.bins()];
        Arrays.setAll(band, b -> {
            double[] values = set.bin(b);
            Arrays.sort(values);
            return new Interval(values[cut], values[values.length - 1 - cut]);
        });
        return band;
    }
}
