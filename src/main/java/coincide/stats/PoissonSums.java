package coincide.stats;

import java.util.Arrays;

/** One pass over the days for {@link StratifiedPoisson}: likelihood, score and information at given coefficients. */
final class PoissonSums {
    private final int[] y;
    private final int[] stratum;
    private final double[] rows;
    private final double[] offset;
    private final int columns;
    private final double ridge;
    private final double[] launches;
    private final double[] weight;
    private final double[] weightSum;
    private final double[] largest;
    private final double[] first;
    private final double[] second;
    private final double[] observed;
    private double[] beta;
    private double logLikelihood;

    PoissonSums(int[] y, int[] stratum, double[][] x, double[] offset, double ridge) {
        this.ridge = ridge;
        this.y = y;
        this.stratum = stratum;
        this.offset = offset;
        this.columns = x.length;
        this.rows = new double[y.length * columns];
        int strata = Arrays.stream(stratum).max().orElse(-1) + 1;
        this.launches = new double[strata];
        this.observed = new double[columns];
        for (int t = 0; t < y.length; t++) {
            launches[stratum[t]] += y[t];
            for (int j = 0; j < columns; j++) {
                rows[t * columns + j] = x[j][t];
                observed[j] += y[t] * x[j][t];
            }
        }
        this.weight = new double[y.length];
        this.weightSum = new double[strata];
        this.largest = new double[strata];
        this.first = new double[strata * columns];
        this.second = new double[strata * columns * columns];
    }

    void evaluate(double[] coefficients) {
        beta = coefficients.clone();
        logLikelihood = 0;
        Arrays.fill(weightSum, 0);
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        Arrays.fill(first, 0);
        Arrays.fill(second, 0);
        for (int t = 0; t < y.length; t++) {
            weight[t] = logWeight(t);
            largest[stratum[t]] = Math.max(largest[stratum[t]], weight[t]);
        }
        for (int t = 0; t < y.length; t++) {
            if (launches[stratum[t]] > 0) {
                add(t, stratum[t]);
            }
        }
        for (int s = 0; s < launches.length; s++) {
            logLikelihood -= launches[s] > 0 ? launches[s] * (Math.log(weightSum[s]) + largest[s]) : 0;
        }
    }

    private double logWeight(int t) {
        double eta = offset[t];
        for (int j = 0; j < columns; j++) {
            eta += beta[j] * rows[t * columns + j];
        }
        return eta;
    }

    /** Weights are relative to the largest of their stratum, so that none overflows. */
    private void add(int t, int s) {
        logLikelihood += y[t] > 0 ? y[t] * weight[t] : 0;
        double w = Math.exp(weight[t] - largest[s]);
        int row = t * columns;
        weight[t] = w;
        weightSum[s] += w;
        for (int j = 0; j < columns; j++) {
            double wx = w * rows[row + j];
            first[s * columns + j] += wx;
            int cell = (s * columns + j) * columns;
            for (int k = 0; k <= j; k++) {
                second[cell + k] += wx * rows[row + k];
            }
        }
    }

    double logLikelihood() {
        return logLikelihood;
    }

    double penalised() {
        double squares = 0;
        for (double b : beta) {
            squares += b * b;
        }
        return logLikelihood - ridge * squares / 2;
    }

    double[] score() {
        double[] score = observed.clone();
        for (int j = 0; j < columns; j++) {
            score[j] -= ridge * beta[j];
            for (int s = 0; s < launches.length; s++) {
                score[j] -= launches[s] > 0 ? launches[s] * first[s * columns + j] / weightSum[s] : 0;
            }
        }
        return score;
    }

    double[][] information() {
        double[][] information = new double[columns][columns];
        for (int s = 0; s < launches.length; s++) {
            for (int j = 0; launches[s] > 0 && j < columns; j++) {
                double mean = first[s * columns + j] / weightSum[s];
                for (int k = 0; k <= j; k++) {
                    double product = second[(s * columns + j) * columns + k] / weightSum[s];
                    information[j][k] += launches[s] * (product - mean * first[s * columns + k] / weightSum[s]);
                }
            }
        }
        for (int j = 0; j < columns; j++) {
            information[j][j] += ridge;
            for (int k = 0; k < j; k++) {
                information[k][j] = information[j][k];
            }
        }
        return information;
    }

    double[] fitted() {
        double[] mu = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            int s = stratum[t];
            mu[t] = launches[s] > 0 ? launches[s] * weight[t] / weightSum[s] : 0;
        }
        return mu;
    }
}
