package coincide.stats;

import coincide.model.Direction;
import java.util.Arrays;

/**
 * Global envelope test by extreme rank length: the curve with the lowest pointwise rank is the most extreme, and among
 * those that share it the one that has it more often.
 *
 * <pre>{@code
 *   r = ascending rank of curve i in bin k among all m + 1, ties averaged
 *   R_i(k) = min(r, m + 2 - r)  EITHER,   m + 2 - r  UP,   r  DOWN
 *   v_i = R_i sorted ascending;    p_i = #(j : v_j <= v_i lexicographically) / (m + 1)
 * }</pre>
 *
 * <b>Null hypothesis.</b> The observed curve and its surrogates are exchangeable. Then {@code P(p <= alpha) <= alpha} over all
 * bins at once, whatever their dependence and their scales. A bin in which all curves tie changes nothing.
 *
 * <p><b>Units.</b> Rates, counts or pair correlations, one entry a bin; only their order in each bin matters. Values within
 * {@code 1e-9 max(1, |x|)} tie. Cost {@code O(m k log m)}.
 *
 * <p><b>Errors.</b> No bin, no surrogate, unequal bins or a value that is not finite: {@link IllegalArgumentException}.
 *
 * <p>Sources: Myllymaki et al. (2017), doi:10.1111/rssb.12172; Narisetty and Nair (2016), doi:10.1080/01621459.2015.1110033;
 * Mrkvicka et al. (2020), doi:10.14736/kyb-2020-3-0432. Checked against R package GET 1.0.8 {@code global_envelope_test(type =
 * "erl")}.
 */
public final class ExtremeRankLength {
    private ExtremeRankLength() {}

    /** Tests the observed curve, with the band at level {@code alpha}. */
    public static GlobalEnvelope of(double[] observed, double[][] surrogates, Direction direction, double alpha) {
        CurveSet set = CurveSet.of(observed, surrogates);
        int rejected = set.rejected(alpha);
        int[][] vectors = vectors(set, direction);
        int[][] sorted = vectors.clone();
        Arrays.sort(sorted, Arrays::compare);
        int extreme = 0;
        double[] low = new double[set.bins()];
        double[] high = new double[set.bins()];
        Arrays.fill(low, Double.POSITIVE_INFINITY);
        Arrays.fill(high, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < vectors.length; i++) {
            extreme += Arrays.compare(vectors[i], vectors[0]) <= 0 ? 1 : 0;
            // p_i > alpha just where v_i is not below the first vector that is not rejected
            if (Arrays.compare(vectors[i], sorted[rejected]) >= 0) {
                widen(low, high, set.curve(i));
            }
        }
        return new GlobalEnvelope(set, low, high, direction, extreme, rejected);
    }

    /** Twice the pointwise ranks of each curve, lowest first. */
    private static int[][] vectors(CurveSet set, Direction direction) {
        int[][] vectors = new int[set.size()][set.bins()];
        for (int b = 0; b < set.bins(); b++) {
            int[] ranks = CurveSet.twiceRanks(set.bin(b));
            for (int i = 0; i < ranks.length; i++) {
                int fromTop = 2 * (set.size() + 1) - ranks[i];
                vectors[i][b] = switch (direction) {
                    case UP -> fromTop;
                    case DOWN -> ranks[i];
                    case EITHER -> Math.min(ranks[i], fromTop);
                };
            }
        }
        for (int[] vector : vectors) {
            Arrays.sort(vector);
        }
        return vectors;
    }

    private static void widen(double[] low, double[] high, double[] curve) {
        for (int b = 0; b < curve.length; b++) {
            low[b] = Math.min(low[b], curve[b]);
            high[b] = Math.max(high[b], curve[b]);
        }
    }
}
