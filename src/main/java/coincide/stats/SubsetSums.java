package coincide.stats;

import java.util.Arrays;
import java.util.List;

/** The recursion of {@link ConditionalLogistic} over the days of one stratum. */
final class SubsetSums {
    private final int size;
    private final double[] logSum;
    private final double[][] mean;
    private final double[][][] covariance;

    /** Sums over all sets of {@code size} of the rows. */
    SubsetSums(List<boolean[]> rows, int size, double[] beta) {
        this.size = size;
        this.logSum = new double[size + 1];
        this.mean = new double[size + 1][beta.length];
        this.covariance = new double[size + 1][beta.length][beta.length];
        Arrays.fill(logSum, Double.NEGATIVE_INFINITY);
        logSum[0] = 0;
        double[] move = new double[beta.length];
        for (int i = 1; i <= rows.size(); i++) {
            boolean[] row = rows.get(i - 1);
            double weight = product(beta, row);
            int least = Math.max(1, size - (rows.size() - i));
            for (int k = Math.min(i, size); k >= least; k--) {
                add(k, weight, row, move);
            }
        }
    }

    /** Sets of {@code k} rows so far: those without the new row, and those with it. */
    private void add(int k, double weight, boolean[] row, double[] move) {
        double with = logSum[k - 1] + weight;
        double most = Math.max(with, logSum[k]);
        double sum = most + Math.log1p(Math.exp(Math.min(with, logSum[k]) - most));
        double q = Math.exp(with - sum);
        double p = Math.exp(logSum[k] - sum);
        logSum[k] = sum;
        for (int j = 0; j < move.length; j++) {
            move[j] = mean[k - 1][j] + (row[j] ? 1 : 0) - mean[k][j];
            mean[k][j] += q * move[j];
            for (int l = 0; l <= j; l++) {
                covariance[k][j][l] = p * covariance[k][j][l] + q * covariance[k - 1][j][l] + p * q * move[j] * move[l];
            }
        }
    }

    static double product(double[] beta, boolean[] row) {
        double sum = 0;
        for (int j = 0; j < beta.length; j++) {
            sum += row[j] ? beta[j] : 0;
        }
        return sum;
    }

    /** {@code log B(m, n)}. */
    double logSum() {
        return logSum[size];
    }

    /** First derivative of {@link #logSum}. */
    double mean(int j) {
        return mean[size][j];
    }

    /** Second derivative of {@link #logSum}; {@code j >= k}. */
    double covariance(int j, int k) {
        return covariance[size][j][k];
    }
}
