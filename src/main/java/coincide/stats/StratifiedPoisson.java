package coincide.stats;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/**
 * Log-linear Poisson regression of daily launches with a free level in each stratum.
 *
 * <pre>{@code
 *   y_t ~ Poisson(mu_t),   log mu_t = alpha_stratum(t) + offset_t + sum_j beta_j x_jt
 *   mu_t = N_s w_t / W_s,  w_t = exp(offset_t + x_t' beta),  W_s = sum of w over the stratum,  N_s = launches in it
 *   maximised:  sum_t y_t (offset_t + x_t' beta) - sum_s N_s log W_s - ridge |beta|^2 / 2
 * }</pre>
 *
 * The levels are profiled out, which leaves the multinomial likelihood given the stratum totals; coefficients and standard
 * errors equal those of the Poisson model with one dummy a stratum. A stratum without launches has {@code mu = 0}. The ridge
 * of 1e-6 is below what a reader can see; it makes the maximum exist and be unique where columns are collinear or separate
 * the launches ({@link #separated}).
 *
 * <p><b>Assumes</b> independent days given the covariates: bursts make the standard errors too small.
 *
 * <p>Source: Farrington (1995), doi:10.2307/2533328; Armstrong, Gasparrini and Tobias (2014), doi:10.1186/1471-2288-14-122.
 * Checked against R 4.2.2 {@code glm(family = poisson)}.
 */
public final class StratifiedPoisson {
    /** Size from which a coefficient, a factor of 22 000, counts as run away. */
    public static final double LARGEST_BETA = 10;

    private static final double RIDGE = 1e-6;
    private static final int MOST_STEPS = 100;

    private final double[] beta;
    private final double[][] covariance;
    private final double[] mu;
    private final double logLikelihood;

    private StratifiedPoisson(double[] beta, PoissonSums sums) {
        this.beta = beta;
        this.mu = sums.fitted();
        this.logLikelihood = sums.logLikelihood();
        this.covariance = beta.length == 0
                ? new double[0][0]
                : cholesky(sums.information()).getSolver().getInverse().getData();
    }

    /**
     * Fits from zero.
     *
     * @param y launches, one entry a day
     * @param stratum number of the stratum of each day, from 0
     * @param x columns, {@code x[j][t]}
     * @param offset known part of the log rate, one entry a day
     */
    public static StratifiedPoisson fit(int[] y, int[] stratum, double[][] x, double[] offset) {
        return fit(y, stratum, x, offset, new double[x.length]);
    }

    /** Fits from the given coefficients: quicker where the answer is known nearly. */
    public static StratifiedPoisson fit(int[] y, int[] stratum, double[][] x, double[] offset, double[] start) {
        requireLengths(y, stratum, x, offset);
        PoissonSums now = new PoissonSums(y, stratum, x, offset, RIDGE);
        PoissonSums next = new PoissonSums(y, stratum, x, offset, RIDGE);
        double[] beta = start.clone();
        now.evaluate(beta);
        for (int i = 0; i < MOST_STEPS && beta.length > 0; i++) {
            double[] step = cholesky(now.information())
                    .getSolver()
                    .solve(new ArrayRealVector(now.score(), false))
                    .toArray();
            double length = improve(now, next, beta, step);
            PoissonSums spent = now;
            now = next;
            next = spent;
            if (length < 1e-8) {
                break;
            }
        }
        return new StratifiedPoisson(beta, now);
    }

    /** Moves {@code beta} along the step, halved until the likelihood does not fall; answers the largest move. */
    private static double improve(PoissonSums now, PoissonSums next, double[] beta, double[] step) {
        double slack = 1e-10 * (1 + Math.abs(now.penalised()));
        double part = 1;
        double[] tried = beta.clone();
        do {
            for (int j = 0; j < beta.length; j++) {
                tried[j] = beta[j] + part * step[j];
            }
            next.evaluate(tried);
            part /= 2;
        } while (!(next.penalised() >= now.penalised() - slack) && part > 1e-10);
        double largest = 0;
        for (int j = 0; j < beta.length; j++) {
            largest = Math.max(largest, Math.abs(tried[j] - beta[j]));
            beta[j] = tried[j];
        }
        return largest;
    }

    private static CholeskyDecomposition cholesky(double[][] information) {
        return new CholeskyDecomposition(new Array2DRowRealMatrix(information, false), 1e-9, 1e-12);
    }

    private static void requireLengths(int[] y, int[] stratum, double[][] x, double[] offset) {
        LaunchUnits.requireSameLength(y.length, stratum.length);
        LaunchUnits.requireSameLength(y.length, offset.length);
        for (double[] column : x) {
            LaunchUnits.requireSameLength(y.length, column.length);
        }
    }

    public double[] beta() {
        return beta.clone();
    }

    /** Inverse of the observed information. */
    public double[][] covariance() {
        return Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    }

    public double[] standardErrors() {
        double[] errors = new double[beta.length];
        Arrays.setAll(errors, j -> Math.sqrt(covariance[j][j]));
        return errors;
    }

    /** Fitted launches of each day; 0 in strata without launches. */
    public double[] mu() {
        return mu.clone();
    }

    /** Multinomial log likelihood at the maximum, without the ridge. */
    public double logLikelihood() {
        return logLikelihood;
    }

    /** Whether a coefficient ran away, held only by the ridge: the launches are separated by the columns. */
    public boolean separated() {
        return Arrays.stream(beta).anyMatch(b -> Math.abs(b) > LARGEST_BETA);
    }
}
