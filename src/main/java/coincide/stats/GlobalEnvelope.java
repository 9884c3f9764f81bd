package coincide.stats;

import coincide.model.Direction;
import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * A test of a whole curve against surrogate curves, and the band that shows where it fails.
 *
 * <pre>{@code
 *   p = #(i : curve i is at least as extreme as the observed one) / (m + 1),   the observed one among them
 *   band = pointwise range of the curves whose own p is above alpha
 * }</pre>
 *
 * A curve with {@code p > alpha} lies inside its band everywhere. One with {@code p <= alpha} leaves it somewhere unless values
 * tie: counts do, so {@link #rejects} decides, not the picture. With fewer than {@code 1/alpha - 1} surrogates nothing is
 * rejected and the band is the range of all curves.
 *
 * <p>Made by {@link ExtremeRankLength} or {@link StudentisedDeviation}.
 */
public final class GlobalEnvelope implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[] observed;
    private final double[] low;
    private final double[] high;
    private final Direction direction;
    private final int extreme;
    private final int curves;
    private final int rejected;

    /**
     * Cuts the side that the direction does not test.
     *
     * @param extreme curves at least as extreme as the observed one, itself included
     */
    GlobalEnvelope(CurveSet set, double[] low, double[] high, Direction direction, int extreme, int rejected) {
        this.observed = set.curve(0).clone();
        this.low = direction == Direction.UP ? filled(low.length, Double.NEGATIVE_INFINITY) : low;
        this.high = direction == Direction.DOWN ? filled(high.length, Double.POSITIVE_INFINITY) : high;
        this.direction = direction;
        this.extreme = extreme;
        this.curves = set.size();
        this.rejected = rejected;
    }

    private static double[] filled(int length, double value) {
        return IntStream.range(0, length).mapToDouble(b -> value).toArray();
    }

    /** The p-value of the curve as a whole; never below {@code 1 / (m + 1)}. */
    public double p() {
        return (double) extreme / curves;
    }

    /** Whether {@code p <= alpha}. */
    public boolean rejects() {
        return extreme <= rejected;
    }

    /** Number of surrogates {@code m}. */
    public int surrogates() {
        return curves - 1;
    }

    public Direction direction() {
        return direction;
    }

    /** Lower edge, one entry a bin; {@code -Infinity} where only large values count as extreme. */
    public double[] low() {
        return low.clone();
    }

    /** Upper edge, one entry a bin; {@code Infinity} where only small values count as extreme. */
    public double[] high() {
        return high.clone();
    }

    /** Bins in which the observed curve lies outside the band, beyond a tie. */
    public int[] outside() {
        return IntStream.range(0, observed.length)
                .filter(b -> observed[b] > high[b] + CurveSet.slack(observed[b])
                        || observed[b] < low[b] - CurveSet.slack(observed[b]))
                .toArray();
    }
}
