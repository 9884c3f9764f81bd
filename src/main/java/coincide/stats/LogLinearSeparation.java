package coincide.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;

/**
 * Whether the likelihood of a log-linear regression grows for ever along some direction of its coefficients.
 *
 * <pre>{@code
 *   separated  <=>  some g has   x_t' g = 0 where y_t bounds eta_t on both sides,   r_t' g >= 0 elsewhere, not all 0
 *   r_t = x_t where y_t bounds eta_t below only, -x_t where above only
 *   g = mean r + sum_t u_t r_t of least length,   u_t >= 0         (non-negative least squares)
 * }</pre>
 *
 * The least {@code g} is such a direction or 0, by the conditions of its optimum. Days that bound both sides are projected
 * out first: where their terms have full rank there is nothing to search.
 *
 * @see <a href="https://doi.org/10.1093/biomet/71.1.1">Albert and Anderson (1984)</a>
 * @see <a href="https://doi.org/10.1137/1.9781611971217">Lawson and Hanson (1995), non-negative least squares</a>
 */
final class LogLinearSeparation {
    private static final double ROUNDING = 1e-9;
    private static final double SHARE_OF_A_TERM = 1e-3;

    private final List<double[]> rows;
    private final double[] mean;
    private final List<Integer> active = new ArrayList<>();
    private double[] weights = {};

    private LogLinearSeparation(List<double[]> rows, int terms) {
        this.rows = rows;
        this.mean = new double[terms];
        for (double[] row : rows) {
            for (int j = 0; j < terms; j++) {
                mean[j] += row[j] / rows.size();
            }
        }
    }

    /** Terms whose coefficients run away; empty where the estimate is finite. The design has full rank. */
    static List<String> runaways(int[] y, LogLinearDesign design, ResponseDistribution distribution) {
        int terms = design.terms().size();
        ColumnSpan bounded = new ColumnSpan();
        List<double[]> rows = new ArrayList<>();
        double[][] scaled = unitRows(design);
        int rank = 0;
        for (int t = 0; t < y.length && rank < terms; t++) {
            rank += distribution.unbounded(y[t]) == 0 && bounded.add(scaled[t]) ? 1 : 0;
        }
        for (int t = 0; t < y.length && rank < terms; t++) {
            int side = distribution.unbounded(y[t]);
            if (side != 0) {
                double[] rest = bounded.residual(scaled[t]);
                Arrays.setAll(rest, j -> side * rest[j]);
                rows.add(rest);
            }
        }
        double[] direction = new LogLinearSeparation(rows, terms).leastPoint();
        double length = ColumnSpan.length(direction);
        List<String> names = new ArrayList<>();
        for (int j = 0; length > ROUNDING && j < terms; j++) {
            if (Math.abs(direction[j]) > SHARE_OF_A_TERM * length) {
                names.add(design.terms().get(j));
            }
        }
        return names;
    }

    /** Rows of the design with columns of largest entry 1, each of length 1: neither changes a sign. */
    private static double[][] unitRows(LogLinearDesign design) {
        double[][] rows =
                new double[design.observation().length()][design.terms().size()];
        for (int j = 0; j < design.terms().size(); j++) {
            double[] column = design.columns().get(j);
            double largest = Arrays.stream(column).map(Math::abs).max().orElseThrow();
            for (int t = 0; t < rows.length; t++) {
                rows[t][j] = column[t] / largest;
            }
        }
        for (double[] row : rows) {
            double length = ColumnSpan.length(row);
            Arrays.setAll(row, j -> row[j] / length);
        }
        return rows;
    }

    /** The least point; 0, the maximum being left to decide, where rounding keeps the search from its end. */
    private double[] leastPoint() {
        double[] point = mean;
        for (int step = 0; step < 50 * mean.length; step++) {
            int worst = worst(point);
            if (worst < 0) {
                return point;
            }
            active.add(worst);
            weights = Arrays.copyOf(weights, active.size());
            settle();
            point = point();
        }
        return new double[mean.length];
    }

    /** The row that the point lies most against; -1 where it lies against none. */
    private int worst(double[] point) {
        double least = -ROUNDING * ColumnSpan.length(point) - 1e-14;
        int worst = -1;
        for (int t = 0; t < rows.size(); t++) {
            double along = dot(rows.get(t), point);
            if (along < least && !active.contains(t)) {
                least = along;
                worst = t;
            }
        }
        return worst;
    }

    /** Weights of the active rows to their best, dropping those that would fall below 0. */
    private void settle() {
        while (!active.isEmpty()) {
            double[] best = best();
            double part = 1;
            for (int i = 0; i < best.length; i++) {
                if (best[i] < 0) {
                    part = Math.min(part, weights[i] / (weights[i] - best[i]));
                }
            }
            List<Integer> kept = new ArrayList<>();
            List<Double> moved = new ArrayList<>();
            for (int i = 0; i < best.length; i++) {
                double weight = weights[i] + part * (best[i] - weights[i]);
                if (best[i] > 0 || weight > 1e-14) {
                    kept.add(active.get(i));
                    moved.add(weight);
                }
            }
            boolean done = kept.size() == active.size() && part == 1;
            active.clear();
            active.addAll(kept);
            weights = moved.stream().mapToDouble(Double::doubleValue).toArray();
            if (done) {
                return;
            }
        }
    }

    private double[] best() {
        double[][] columns = new double[mean.length][active.size()];
        for (int i = 0; i < active.size(); i++) {
            for (int j = 0; j < mean.length; j++) {
                columns[j][i] = -rows.get(active.get(i))[j];
            }
        }
        return new QRDecomposition(new Array2DRowRealMatrix(columns, false))
                .getSolver()
                .solve(new ArrayRealVector(mean))
                .toArray();
    }

    private double[] point() {
        double[] point = mean.clone();
        for (int i = 0; i < active.size(); i++) {
            double[] row = rows.get(active.get(i));
            for (int j = 0; j < point.length; j++) {
                point[j] += weights[i] * row[j];
            }
        }
        return point;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
