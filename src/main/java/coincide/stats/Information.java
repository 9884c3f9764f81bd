package coincide.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;

/**
 * Rows and columns {@code chosen} of an information matrix, factored. It is brought to a unit diagonal first: Commons Math
 * measures positive definiteness with an absolute threshold, which small information would miss.
 */
final class Information {
    private static final double LEAST_PIVOT = 1e-13;

    private final int[] chosen;
    private final double[] scale;
    private final CholeskyDecomposition factor;

    private Information(int[] chosen, double[] scale, CholeskyDecomposition factor) {
        this.chosen = chosen;
        this.scale = scale;
        this.factor = factor;
    }

    /** Of all rows and columns; empty where the matrix is not positive definite. */
    static Optional<Information> of(double[][] matrix) {
        boolean[] all = new boolean[matrix.length];
        Arrays.fill(all, true);
        return of(matrix, all);
    }

    /** Empty where the chosen part is not positive definite. */
    static Optional<Information> of(double[][] matrix, boolean[] which) {
        int[] chosen = IntStream.range(0, which.length).filter(j -> which[j]).toArray();
        double[] scale =
                IntStream.of(chosen).mapToDouble(j -> Math.sqrt(matrix[j][j])).toArray();
        double[][] unit = new double[chosen.length][chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            if (!(scale[i] > 0) || Double.isInfinite(scale[i])) {
                return Optional.empty();
            }
            for (int k = 0; k < chosen.length; k++) {
                unit[i][k] = i == k ? 1 : matrix[chosen[i]][chosen[k]] / (scale[i] * scale[k]);
            }
        }
        if (chosen.length == 0) {
            return Optional.of(new Information(chosen, scale, null));
        }
        try {
            Array2DRowRealMatrix square = new Array2DRowRealMatrix(unit, false);
            return Optional.of(new Information(chosen, scale, new CholeskyDecomposition(square, 1e-9, LEAST_PIVOT)));
        } catch (NonPositiveDefiniteMatrixException e) {
            return Optional.empty();
        }
    }

    /** {@code information^-1 v} on the chosen rows, 0 on the others. */
    double[] solve(double[] v) {
        double[] solution = new double[v.length];
        if (chosen.length == 0) {
            return solution;
        }
        double[] part = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            part[i] = v[chosen[i]] / scale[i];
        }
        double[] solved =
                factor.getSolver().solve(new ArrayRealVector(part, false)).toArray();
        for (int i = 0; i < chosen.length; i++) {
            solution[chosen[i]] = solved[i] / scale[i];
        }
        return solution;
    }

    /** Diagonal entry of the inverse. */
    double variance(int j, int columns) {
        double[] unit = new double[columns];
        unit[j] = 1;
        return solve(unit)[j];
    }

    /** Inverse of the chosen part, at its place in {@code columns} columns; 0 elsewhere. */
    double[][] inverse(int columns) {
        double[][] inverse = new double[columns][columns];
        if (chosen.length == 0) {
            return inverse;
        }
        double[][] unit = factor.getSolver().getInverse().getData();
        for (int i = 0; i < chosen.length; i++) {
            for (int k = 0; k < chosen.length; k++) {
                inverse[chosen[i]][chosen[k]] = unit[i][k] / (scale[i] * scale[k]);
            }
        }
        return inverse;
    }

    /** Natural logarithm of the determinant. */
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < chosen.length; i++) {
            sum += 2 * Math.log(scale[i] * factor.getL().getEntry(i, i));
        }
        return sum;
    }
}
