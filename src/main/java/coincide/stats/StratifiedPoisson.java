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
    private static final double SHORT_STEP = 1e-8;

    private final StratumRows rows;
    private final StratumTotals launches;
    private final PoissonSums sums;

    private StratifiedPoisson(StratumRows rows, StratumTotals launches, PoissonSums sums) {
        this.rows = rows;
        this.launches = launches;
        this.sums = sums;
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
        StratumRows rows = StratumRows.of(stratum.clone(), x, offset);
        return from(new PoissonSums(rows, start.clone()), StratumTotals.of(y, rows), rows);
    }

    /**
     * The regression of another history on the same days, from this one's coefficients unless one ran away. Its first step
     * needs no pass over the days.
     */
    public StratifiedPoisson withLaunches(int[] y) {
        LaunchUnits.requireSameLength(y.length, rows.days());
        PoissonSums start = separated() ? new PoissonSums(rows, new double[rows.columns()]) : sums;
        return from(start, StratumTotals.of(y, rows), rows);
    }

    private static StratifiedPoisson from(PoissonSums start, StratumTotals launches, StratumRows rows) {
        PoissonSums now = start;
        for (int i = 0; i < MOST_STEPS && rows.columns() > 0; i++) {
            double[] step = cholesky(now.information(launches, RIDGE))
                    .getSolver()
                    .solve(new ArrayRealVector(now.score(launches, RIDGE), false))
                    .toArray();
            PoissonSums next = improved(now, step, launches, rows);
            double length = distance(now.beta(), next.beta());
            now = next;
            if (length < SHORT_STEP) {
                break;
            }
        }
        return new StratifiedPoisson(rows, launches, now);
    }

    /** Moves along the step, halved until the likelihood does not fall. */
    private static PoissonSums improved(PoissonSums now, double[] step, StratumTotals launches, StratumRows rows) {
        double before = now.penalised(launches, RIDGE);
        double slack = 1e-10 * (1 + Math.abs(before));
        double part = 1;
        PoissonSums next;
        do {
            double[] tried = now.beta().clone();
            for (int j = 0; j < tried.length; j++) {
                tried[j] += part * step[j];
            }
            next = new PoissonSums(rows, tried);
            part /= 2;
        } while (!(next.penalised(launches, RIDGE) >= before - slack) && part > 1e-10);
        return next;
    }

    private static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int j = 0; j < a.length; j++) {
            largest = Math.max(largest, Math.abs(a[j] - b[j]));
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
        return sums.beta().clone();
    }

    /** Inverse of the observed information. */
    public double[][] covariance() {
        return rows.columns() == 0
                ? new double[0][0]
                : cholesky(sums.information(launches, RIDGE))
                        .getSolver()
                        .getInverse()
                        .getData();
    }

    public double[] standardErrors() {
        double[][] covariance = covariance();
        double[] errors = new double[covariance.length];
        Arrays.setAll(errors, j -> Math.sqrt(covariance[j][j]));
        return errors;
    }

    /** Fitted launches of each day; 0 in strata without launches. */
    public double[] mu() {
        return sums.fitted(launches);
    }

    /** Multinomial log likelihood at the maximum, without the ridge. */
    public double logLikelihood() {
        return sums.logLikelihood(launches);
    }

    /** Whether a coefficient ran away, held only by the ridge: the launches are separated by the columns. */
    public boolean separated() {
        return Arrays.stream(sums.beta()).anyMatch(b -> Math.abs(b) > LARGEST_BETA);
    }
}
