package coincide.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The space that columns span, by Gram-Schmidt with a second pass; a column that adds nothing is left out. */
final class ColumnSpan {
    /** Share of a column's length below which what is left of it counts as rounding; the limit of R's {@code lm}. */
    static final double TOLERANCE = 1e-7;

    private final List<double[]> basis = new ArrayList<>();

    /** Takes up a column; false where it lies in the span already. */
    boolean add(double[] column) {
        double[] rest = residual(column);
        double length = length(rest);
        if (length <= TOLERANCE * length(column)) {
            return false;
        }
        basis.add(Arrays.stream(rest).map(value -> value / length).toArray());
        return true;
    }

    /** What is left of a column after its projection on the span. */
    double[] residual(double[] column) {
        double[] rest = column.clone();
        for (int pass = 0; pass < 2; pass++) {
            for (double[] direction : basis) {
                double along = 0;
                for (int t = 0; t < rest.length; t++) {
                    along += direction[t] * rest[t];
                }
                for (int t = 0; t < rest.length; t++) {
                    rest[t] -= along * direction[t];
                }
            }
        }
        return rest;
    }

    /** Euclidean length. */
    static double length(double[] column) {
        double sum = 0;
        for (double value : column) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
