package coincide.stats;

/**
 * Sums over strata for {@link StratifiedPoisson} at given coefficients. They do not depend on the launches: likelihood, score
 * and information of any history of the same days follow from them and its totals.
 *
 * <pre>{@code
 *   w_t = exp(offset_t + x_t' beta),   W = sum w,   W_j = sum w x_j,   W_jk = sum w x_j x_k,   one a kind of stratum
 * }</pre>
 */
final class PoissonSums {
    private final StratumRows rows;
    private final double[] beta;
    private final double[] weight;
    private final double[] largest;
    private final double[] total;
    private final double[][] mean;
    private final double[][][] product;

    /** One pass over the rows. */
    PoissonSums(StratumRows rows, double[] beta) {
        this.rows = rows;
        this.beta = beta;
        this.weight = rows.offset().clone();
        int kinds = rows.kinds();
        this.largest = new double[kinds];
        this.total = new double[kinds];
        this.mean = new double[kinds][beta.length];
        this.product = new double[kinds][beta.length][beta.length];
        for (int j = 0; j < beta.length; j++) {
            double[] x = rows.column(j);
            for (int i = 0; i < weight.length; i++) {
                weight[i] += beta[j] * x[i];
            }
        }
        double[] weighted = new double[weight.length];
        for (int kind = 0; kind < kinds; kind++) {
            exponentiate(kind);
            for (int j = 0; j < beta.length; j++) {
                moments(kind, j, weighted);
            }
        }
    }

    /** Weights are relative to the largest of their stratum, so that none overflows. */
    private void exponentiate(int kind) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = rows.from(kind); i < rows.to(kind); i++) {
            most = Math.max(most, weight[i]);
        }
        double sum = 0;
        for (int i = rows.from(kind); i < rows.to(kind); i++) {
            weight[i] = Math.exp(weight[i] - most);
            sum += weight[i];
        }
        largest[kind] = most;
        total[kind] = sum;
    }

    private void moments(int kind, int j, double[] weighted) {
        double[] x = rows.column(j);
        int from = rows.from(kind);
        int to = rows.to(kind);
        for (int i = from; i < to; i++) {
            weighted[i] = weight[i] * x[i];
        }
        mean[kind][j] = dot(weight, x, from, to) / total[kind];
        for (int k = 0; k <= j; k++) {
            product[kind][j][k] = dot(weighted, rows.column(k), from, to) / total[kind];
        }
    }

    /** Four sums side by side, which processors add at once. */
    private static double dot(double[] a, double[] b, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i < to - 3; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < to; i++) {
            s0 += a[i] * b[i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** The coefficients, shared. */
    double[] beta() {
        return beta;
    }

    /** Multinomial log likelihood of a history given its strata. */
    double logLikelihood(StratumTotals launches) {
        double sum = launches.offset();
        for (int j = 0; j < beta.length; j++) {
            sum += beta[j] * launches.column(j);
        }
        for (int kind = 0; kind < total.length; kind++) {
            double n = launches.kind(kind);
            sum -= n > 0 ? n * (Math.log(total[kind]) + largest[kind]) : 0;
        }
        return sum;
    }

    double penalised(StratumTotals launches, double ridge) {
        double squares = 0;
        for (double b : beta) {
            squares += b * b;
        }
        return logLikelihood(launches) - ridge * squares / 2;
    }

    double[] score(StratumTotals launches, double ridge) {
        double[] score = new double[beta.length];
        for (int j = 0; j < beta.length; j++) {
            score[j] = launches.column(j) - ridge * beta[j];
            for (int kind = 0; kind < total.length; kind++) {
                double n = launches.kind(kind);
                score[j] -= n > 0 ? n * mean[kind][j] : 0;
            }
        }
        return score;
    }

    double[][] information(StratumTotals launches, double ridge) {
        double[][] information = new double[beta.length][beta.length];
        for (int j = 0; j < beta.length; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = j == k ? ridge : 0;
                for (int kind = 0; kind < total.length; kind++) {
                    double n = launches.kind(kind);
                    sum += n > 0 ? n * (product[kind][j][k] - mean[kind][j] * mean[kind][k]) : 0;
                }
                information[j][k] = sum;
                information[k][j] = sum;
            }
        }
        return information;
    }

    /** Fitted launches of each day. */
    double[] fitted(StratumTotals launches) {
        double[] perWeight = new double[rows.strata()];
        for (int s = 0; s < perWeight.length; s++) {
            double n = launches.stratum(s);
            perWeight[s] = n > 0 ? n / total[rows.kind(s)] : 0;
        }
        double[] mu = new double[rows.days()];
        for (int t = 0; t < mu.length; t++) {
            mu[t] = perWeight[rows.stratum(t)] * weight[rows.row(t)];
        }
        return mu;
    }
}
