package coincide.stats;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Covariance of the coefficients where launches of neighbouring days depend on each other.
 *
 * <pre>{@code
 *   B M B,     B = inverse expected information,     u_t = s_t x_t = score of day t
 *   M = sum_t u_t u_t' + sum_(l=1..L) (1 - l / (L + 1)) sum_t (u_t u_(t-l)' + u_(t-l) u_t')          (Bartlett)
 * }</pre>
 *
 * No prewhitening, no factor for small samples; lag 0 is the sandwich of independent days. Lags are calendar days: two days
 * with a gap of unobserved days between them are as far apart as the calendar says.
 *
 * <p><b>Assumes</b> dependence that dies out within the lag, and many windows.
 *
 * <p><b>Misleads</b> downwards for a family with few windows: its own coefficient fits those days, and what is left of their
 * scores is too small.
 *
 * <p>Checked against R 4.2.2 {@code sandwich 3.0.2 NeweyWest(lag, prewhite = FALSE, adjust = FALSE)}.
 *
 * @see <a href="https://doi.org/10.2307/1913610">Newey and West (1987)</a>
 */
public final class NeweyWest {
    private NeweyWest() {}

    /** The fit with this covariance in place of its own. */
    public static LogLinearFit of(LogLinearFit fit, int lag) {
        return fit.withCovariance(covariance(fit, lag));
    }

    private static double[][] covariance(LogLinearFit fit, int lag) {
        if (lag < 0) {
            throw new IllegalArgumentException("Invalid lag of %d days: it is negative".formatted(lag));
        }
        RealMatrix bread = new Array2DRowRealMatrix(fit.inverseInformation(), false);
        return bread.multiply(new Array2DRowRealMatrix(
                        meat(dayScores(fit), fit.design().observation().days(), lag), false))
                .multiply(bread)
                .getData();
    }

    private static double[][] dayScores(LogLinearFit fit) {
        double[] scores = fit.scores();
        double[][] rows = new double[scores.length][fit.design().columns().size()];
        for (int t = 0; t < scores.length; t++) {
            for (int j = 0; j < rows[t].length; j++) {
                rows[t][j] = scores[t] * fit.design().columns().get(j)[t];
            }
        }
        return rows;
    }

    private static double[][] meat(double[][] u, long[] days, int lag) {
        int terms = u[0].length;
        double[][] meat = new double[terms][terms];
        for (int t = 0; t < u.length; t++) {
            double[] near = new double[terms];
            for (int s = t; s >= 0 && days[t] - days[s] <= lag; s--) {
                double weight = s == t ? 0.5 : 1 - (days[t] - days[s]) / (lag + 1.0);
                for (int j = 0; j < terms; j++) {
                    near[j] += weight * u[s][j];
                }
            }
            for (int j = 0; j < terms; j++) {
                for (int k = 0; k < terms; k++) {
                    meat[j][k] += u[t][j] * near[k] + near[j] * u[t][k];
                }
            }
        }
        return meat;
    }
}
