package coincide.stats;

import coincide.stats.ResponseDistribution.LaunchDay;
import java.util.Arrays;

/**
 * Regression of launch days on terms that are shrunk towards no effect.
 *
 * <pre>{@code
 *   P(y_t = 1) = 1 - exp(-e^eta_t),   eta_t = b_0 + sum_j b_j z_tj,   z_tj = (x_tj - mean_j) / sd_j
 *   maximises  sum_t w_t log P(y_t) - (lambda / 2) sum_(j >= 1) b_j^2
 * }</pre>
 *
 * Means and standard deviations are those of the weighted rows that are fitted. {@code NaN} stands for a term that is not known
 * on a day: it takes the mean, {@code z = 0}. A term that is the same in all rows has no coefficient. The penalty makes the
 * maximum finite and unique; where no row has a launch, or all have, the fit is the constant rate {@code (n + 1/2) / (N + 1)}.
 *
 * <p>Terms whose scale matters to nobody, such as {@code x} and {@code 2 x}, give equal fits. As {@code lambda} goes to 0 the
 * fit goes to that of {@link LogLinearRegression}, as it grows to the constant rate.
 *
 * <p>Source: Hoerl and Kennard (1970), doi:10.1080/00401706.1970.10488634; le Cessie and van Houwelingen (1992),
 * doi:10.2307/2347628. Checked against {@link LogLinearRegression}, itself checked against R, and the gradient.
 */
public final class RidgeRegression {
    private static final LaunchDay LAW = new LaunchDay();

    private final double[][] rows;
    private final int[] y;
    private final double[] weights;

    /**
     * Takes the rows of a regression, shared and not to be written to.
     *
     * @param rows one a day: the terms without the intercept
     * @param y 1 where the day has a launch
     * @param weights how often each row counts
     */
    public RidgeRegression(double[][] rows, int[] y, double[] weights) {
        if (rows.length == 0 || rows.length != y.length || rows.length != weights.length) {
            throw new IllegalArgumentException(
                    "Invalid regression: %d rows, %d days of launches, %d weights; give one of each a day, for one or more"
                            .formatted(rows.length, y.length, weights.length));
        }
        LaunchUnits.requireLaunchDays(y);
        this.rows = rows;
        this.y = y;
        this.weights = weights;
    }

    /** Rows that count once each. */
    public static RidgeRegression of(double[][] rows, int[] y) {
        double[] once = new double[rows.length];
        Arrays.fill(once, 1);
        return new RidgeRegression(rows, y, once);
    }

    /** Fits with a penalty above 0. */
    public RidgeFit fit(double lambda) {
        if (!(lambda > 0 && Double.isFinite(lambda))) {
            throw new IllegalArgumentException("Invalid penalty %s: it must be positive".formatted(lambda));
        }
        double launches = 0;
        double days = 0;
        for (int t = 0; t < y.length; t++) {
            launches += weights[t] * y[t];
            days += weights[t];
        }
        Standardisation scale = Standardisation.of(rows, weights);
        double[] start = new double[scale.terms() + 1];
        start[0] = Math.log(-Math.log1p(-(launches + 0.5) / (days + 1)));
        if (launches == 0 || launches == days) {
            return new RidgeFit(start, scale);
        }
        boolean[] free = new boolean[start.length];
        free[0] = true;
        for (int j = 1; j < free.length; j++) {
            free[j] = scale.varies(j - 1);
        }
        Penalised likelihood = new Penalised(scale.applied(rows), lambda);
        return new RidgeFit(Newton.maximise(likelihood, start, free).beta(), scale);
    }

    /** The penalised log likelihood; every row of {@code z} begins with 1. */
    private final class Penalised implements Likelihood {
        private final double[][] z;
        private final double lambda;

        Penalised(double[][] z, double lambda) {
            this.z = z;
            this.lambda = lambda;
        }

        @Override
        public Point at(double[] beta) {
            double value = 0;
            double[] score = new double[beta.length];
            double[][] information = new double[beta.length][beta.length];
            for (int t = 0; t < z.length; t++) {
                if (weights[t] != 0) {
                    double eta = 0;
                    for (int j = 0; j < beta.length; j++) {
                        eta += beta[j] * z[t][j];
                    }
                    value += weights[t] * LAW.logLikelihood(y[t], eta);
                    add(
                            score,
                            information,
                            z[t],
                            weights[t] * LAW.score(y[t], eta),
                            weights[t] * LAW.curvature(y[t], eta));
                }
            }
            for (int j = 1; j < beta.length; j++) {
                value -= lambda * beta[j] * beta[j] / 2;
                score[j] -= lambda * beta[j];
                information[j][j] += lambda;
            }
            for (int j = 0; j < beta.length; j++) {
                for (int k = 0; k < j; k++) {
                    information[k][j] = information[j][k];
                }
            }
            return new Point(beta, value, score, information);
        }

        private static void add(double[] score, double[][] information, double[] row, double slope, double curvature) {
            for (int j = 0; j < row.length; j++) {
                score[j] += slope * row[j];
                double weighted = curvature * row[j];
                double[] into = information[j];
                for (int k = 0; k <= j; k++) {
                    into[k] += weighted * row[k];
                }
            }
        }
    }
}
