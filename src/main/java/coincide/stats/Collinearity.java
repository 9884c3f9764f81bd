package coincide.stats;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Whether the days can tell one family from the other terms of the regression.
 *
 * <pre>{@code
 *   VIF_j = sum_t (x_jt - mean x_j)^2 / sum_t (x_jt - what the other terms give for it)^2
 *   condition number = largest / least singular value of the design with columns of length 1
 * }</pre>
 *
 * A family with a variance inflation above 10, or with fewer than 5 launches in its window, is "not separable", which is not
 * the same as no association.
 *
 * @see <a href="https://doi.org/10.1002/0471725153">Belsley, Kuh and Welsch (1980)</a>
 * @param term name of the family
 * @param varianceInflation at least 1; {@code Infinity} where the other terms give the exposure exactly
 * @param launches launches on its exposed days
 */
public record Collinearity(String term, double varianceInflation, int launches) {
    private static final double LARGEST_INFLATION = 10;
    private static final int LEAST_LAUNCHES = 5;

    /** Whether the coefficient of a family may be read, and if not, why. */
    public enum Separability {
        SEPARABLE,
        FEW_LAUNCHES,
        INFLATED_VARIANCE
    }

    /** Diagnosis of one exposure of a design, for the history that is regressed on it. */
    public static Collinearity of(String exposure, LogLinearDesign design, int[] y) {
        design.requireDays("history", y.length);
        if (!design.exposures().contains(exposure)) {
            throw new IllegalArgumentException(
                    "Unknown exposure \"%s\": the design has %s".formatted(exposure, design.exposures()));
        }
        double[] column = design.column(exposure);
        int launches = 0;
        for (int t = 0; t < y.length; t++) {
            launches += column[t] > 0 ? y[t] : 0;
        }
        return new Collinearity(exposure, varianceInflation(exposure, design), launches);
    }

    /** Variance inflation of any term but the intercept; {@code Infinity} for a constant one. */
    public static double varianceInflation(String term, LogLinearDesign design) {
        int index = design.indexOf(term);
        double[] column = design.column(term);
        double mean = Arrays.stream(column).average().orElseThrow();
        double total =
                ColumnSpan.length(Arrays.stream(column).map(x -> x - mean).toArray());
        ColumnSpan others = new ColumnSpan();
        for (int j = 0; j < design.columns().size(); j++) {
            if (j != index) {
                others.add(design.columns().get(j));
            }
        }
        double left = ColumnSpan.length(others.residual(column));
        return left <= ColumnSpan.TOLERANCE * ColumnSpan.length(column)
                ? Double.POSITIVE_INFINITY
                : Math.max(1, total / left * (total / left));
    }

    /** Condition number of a design; {@code Infinity} where a term follows from others. */
    public static double conditionNumber(LogLinearDesign design) {
        int terms = design.columns().size();
        double[][] rows = new double[design.observation().length()][terms];
        ColumnSpan span = new ColumnSpan();
        for (int j = 0; j < terms; j++) {
            double[] column = design.columns().get(j);
            if (!span.add(column)) {
                return Double.POSITIVE_INFINITY;
            }
            double length = ColumnSpan.length(column);
            for (int t = 0; t < rows.length; t++) {
                rows[t][j] = column[t] / length;
            }
        }
        double[][] triangle = new QRDecomposition(new Array2DRowRealMatrix(rows, false))
                .getR()
                .getSubMatrix(0, terms - 1, 0, terms - 1)
                .getData();
        return new SingularValueDecomposition(new Array2DRowRealMatrix(triangle, false)).getConditionNumber();
    }

    public Separability separability() {
        if (varianceInflation > LARGEST_INFLATION) {
            return Separability.INFLATED_VARIANCE;
        }
        return launches < LEAST_LAUNCHES ? Separability.FEW_LAUNCHES : Separability.SEPARABLE;
    }
}
