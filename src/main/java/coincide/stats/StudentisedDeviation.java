package coincide.stats;

import coincide.model.Direction;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Global envelope test by the largest studentised deviation: the fallback where surrogates are too few for ranks.
 *
 * <pre>{@code
 *   u_i = max_k |x_i(k) - mean(k)| / sd(k)       without the bars UP; of mean - x DOWN
 *   p_i = #(j : u_j >= u_i) / (m + 1),           band = mean +- c sd,  c = the largest u_i with p_i > alpha
 * }</pre>
 *
 * Mean and standard deviation (divisor {@code m}) are over all {@code m + 1} curves, the observed one included, which keeps
 * them exchangeable. Bins with {@code sd = 0} are passed over.
 *
 * <p><b>Null hypothesis</b>, units and errors as in {@link ExtremeRankLength}. <b>Misleads</b> where the bins differ in skewness:
 * the most skewed then decides. Values of {@code u} within {@code 1e-9 max(1, u)} tie.
 *
 * <p>Source: Myllymaki et al. (2017), doi:10.1111/rssb.12172. Checked against R package GET 1.0.8 {@code
 * global_envelope_test(type = "st")}.
 */
public final class StudentisedDeviation {
    private StudentisedDeviation() {}

    /** Tests the observed curve, with the band at level {@code alpha}. */
    public static GlobalEnvelope of(double[] observed, double[][] surrogates, Direction direction, double alpha) {
        CurveSet set = CurveSet.of(observed, surrogates);
        int rejected = set.rejected(alpha);
        double[] mean = new double[set.bins()];
        double[] sd = new double[set.bins()];
        for (int b = 0; b < set.bins(); b++) {
            double[] values = set.bin(b);
            Arrays.sort(values); // so that sums do not depend on the order of the curves
            mean[b] = StatUtils.mean(values);
            double spread = Math.sqrt(StatUtils.variance(values, mean[b]));
            sd[b] = spread <= CurveSet.slack(mean[b]) ? 0 : spread;
        }
        double[] u = new double[set.size()];
        Arrays.setAll(u, i -> largest(set.curve(i), mean, sd, direction));
        double[] ascending = u.clone();
        Arrays.sort(ascending);
        double critical = ascending[u.length - 1 - rejected];
        double[] low = new double[set.bins()];
        double[] high = new double[set.bins()];
        Arrays.setAll(low, b -> mean[b] - critical * sd[b]);
        Arrays.setAll(high, b -> mean[b] + critical * sd[b]);
        int extreme = (int) Arrays.stream(u)
                .filter(value -> value >= u[0] - CurveSet.slack(u[0]))
                .count();
        return new GlobalEnvelope(set, low, high, direction, extreme, rejected);
    }

    private static double largest(double[] curve, double[] mean, double[] sd, Direction direction) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int b = 0; b < curve.length; b++) {
            double z = sd[b] == 0 ? 0 : (curve[b] - mean[b]) / sd[b];
            largest = Math.max(
                    largest,
                    switch (direction) {
                        case UP -> z;
                        case DOWN -> -z;
                        case EITHER -> Math.abs(z);
                    });
        }
        return largest;
    }
}
