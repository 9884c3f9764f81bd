package coincide.stats;

import java.io.Serializable;

/**
 * Centre and spread of the terms of a regression, so that one penalty fits all.
 *
 * <pre>{@code
 *   mean_j = sum_t w_t x_tj / sum_t w_t,   sd_j^2 = sum_t w_t (x_tj - mean_j)^2 / sum_t w_t     over the rows where x_tj is known
 *   z_tj   = (x_tj - mean_j) / sd_j;   0 where x_tj is NaN (not known) or the term does not vary
 * }</pre>
 */
final class Standardisation implements Serializable {
    private static final long serialVersionUID = 1;

    /** Spread, relative to the size of a term, below which it counts as constant. */
    private static final double CONSTANT = 1e-12;

    private final double[] mean;
    private final double[] deviation;

    private Standardisation(double[] mean, double[] deviation) {
        this.mean = mean;
        this.deviation = deviation;
    }

    static Standardisation of(double[][] rows, double[] weights) {
        int terms = rows[0].length;
        double[] mean = new double[terms];
        double[] deviation = new double[terms];
        for (int j = 0; j < terms; j++) {
            double weight = 0;
            double sum = 0;
            for (int t = 0; t < rows.length; t++) {
                if (!Double.isNaN(rows[t][j])) {
                    weight += weights[t];
                    sum += weights[t] * rows[t][j];
                }
            }
            mean[j] = weight > 0 ? sum / weight : 0;
            double squares = 0;
            for (int t = 0; t < rows.length; t++) {
                if (!Double.isNaN(rows[t][j])) {
                    squares += weights[t] * (rows[t][j] - mean[j]) * (rows[t][j] - mean[j]);
                }
            }
            double spread = weight > 0 ? Math.sqrt(squares / weight) : 0;
            deviation[j] = spread > CONSTANT * Math.max(1, Math.abs(mean[j])) ? spread : 0;
        }
        return new Standardisation(mean, deviation);
    }

    int terms() {
        return mean.length;
    }

    boolean varies(int term) {
        return deviation[term] > 0;
    }

    double apply(int term, double x) {
        return Double.isNaN(x) || deviation[term] == 0 ? 0 : (x - mean[term]) / deviation[term];
    }

    /** Rows of standardised terms, each after a 1 for the intercept. */
    double[][] applied(double[][] rows) {
        double[][] z = new double[rows.length][terms() + 1];
        for (int t = 0; t < rows.length; t++) {
            z[t][0] = 1;
            for (int j = 0; j < terms(); j++) {
                z[t][j + 1] = apply(j, rows[t][j]);
            }
        }
        return z;
    }

    double deviation(int term) {
        return deviation[term];
    }
}
