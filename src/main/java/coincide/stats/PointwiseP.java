package coincide.stats;

import coincide.model.Direction;

/**
 * The p-value of each bin by itself, for display.
 *
 * <p><b>Not a test.</b> Among many bins the smallest of these is small by chance; no claim rests on it. {@link
 * ExtremeRankLength} tests the curve.
 *
 * <pre>{@code
 *   p(k) = #(i : x_i(k) >= x_1(k)) / (m + 1)  UP,   <=  DOWN,   min(1, twice the smaller)  EITHER
 * }</pre>
 *
 * Values within {@code 1e-9 max(1, |x|)} tie and count. Checked against the share of all circular shifts.
 *
 * @see <a href="https://doi.org/10.1890/0012-9658(2006)87%5B1925:SIUTPP%5D2.0.CO;2">Loosmore and Ford (2006)</a>
 */
public final class PointwiseP {
    private PointwiseP() {}

    /** One entry a bin. */
    public static double[] of(double[] observed, double[][] surrogates, Direction direction) {
        CurveSet set = CurveSet.of(observed, surrogates);
        double[] p = new double[set.bins()];
        for (int b = 0; b < p.length; b++) {
            int greater = 0;
            int less = 0;
            double slack = CurveSet.slack(observed[b]);
            for (double value : set.bin(b)) {
                greater += value >= observed[b] - slack ? 1 : 0;
                less += value <= observed[b] + slack ? 1 : 0;
            }
            int extreme =
                    switch (direction) {
                        case UP -> greater;
                        case DOWN -> less;
                        case EITHER -> Math.min(set.size(), 2 * Math.min(greater, less));
                    };
            p[b] = (double) extreme / set.size();
        }
        return p;
    }
}
