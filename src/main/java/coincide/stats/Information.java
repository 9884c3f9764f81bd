package coincide.stats;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;

/** Information {@code X' W X} of the coefficients, taken apart once to solve with and to invert. */
final class Information {
    private final double[] scale;
    private final DecompositionSolver solver;

    private Information(double[] scale, DecompositionSolver solver) {
        this.scale = scale;
        this.solver = solver;
    }

    /** Empty where the days with weight do not tell the coefficients apart. */
    static Optional<Information> of(LogLinearDesign design, double[] weight) {
        double[][] information = product(design, weight);
        double[] scale = new double[information.length];
        for (int j = 0; j < scale.length; j++) {
            scale[j] = Math.sqrt(information[j][j]);
            if (!(scale[j] > 0 && scale[j] < Double.POSITIVE_INFINITY)) {
                return Optional.empty();
            }
        }
        // a unit diagonal makes the absolute threshold of Commons Math a relative one
        for (int j = 0; j < scale.length; j++) {
            for (int k = 0; k < scale.length; k++) {
                information[j][k] /= scale[j] * scale[k];
            }
        }
        try {
            return Optional.of(new Information(
                    scale,
                    new CholeskyDecomposition(new Array2DRowRealMatrix(information, false), 1e-9, 1e-15).getSolver()));
        } catch (NonPositiveDefiniteMatrixException e) {
            return Optional.empty();
        }
    }

    private static double[][] product(LogLinearDesign design, double[] weight) {
        int terms = design.columns().size();
        double[][] information = new double[terms][terms];
        for (int j = 0; j < terms; j++) {
            double[] a = design.columns().get(j);
            for (int k = 0; k <= j; k++) {
                double[] b = design.columns().get(k);
                double sum = 0;
                for (int t = 0; t < weight.length; t++) {
                    sum += weight[t] * a[t] * b[t];
                }
                information[j][k] = sum;
                information[k][j] = sum;
            }
        }
        return information;
    }

    double[] solve(double[] right) {
        double[] scaled = right.clone();
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] /= scale[j];
        }
        double[] solution = solver.solve(new ArrayRealVector(scaled, false)).toArray();
        for (int j = 0; j < solution.length; j++) {
            solution[j] /= scale[j];
        }
        return solution;
    }

    double[][] inverse() {
        double[][] inverse = solver.getInverse().getData();
        for (int j = 0; j < scale.length; j++) {
            for (int k = 0; k < scale.length; k++) {
                inverse[j][k] /= scale[j] * scale[k];
            }
        }
        return inverse;
    }
}
