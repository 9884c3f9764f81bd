package coincide.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;

/**
 * Which coefficients have no finite maximum-likelihood estimate.
 *
 * <pre>{@code
 *   coefficient j is separated  iff  some g with g_j != 0 has  g'(x_launch - x_other) >= 0
 *                                    for each launch and each other day of its stratum
 * }</pre>
 *
 * Moving along such a {@code g} never lowers the likelihood. Linear programming finds the rows that some such {@code g}
 * makes positive; the coefficients that the rows left, always 0, do not determine are separated. So it also finds columns
 * that separate together and none alone: a reference level without launches, say. The columns must be linearly independent
 * within strata.
 *
 * <p>Sources: Albert and Anderson (1984), doi:10.1093/biomet/71.1.1; Konis (2007), Linear programming algorithms for
 * detecting separated data in binary logistic regression models, thesis, Oxford.
 */
final class Separation {
    private static final double NONE = 1e-7;

    private Separation() {}

    /**
     * One entry a coefficient.
     *
     * @param differences distinct rows {@code x_launch - x_other}
     * @param kept the coefficients of the model; the others are held at 0
     */
    static boolean[] of(Collection<List<Integer>> differences, boolean[] kept) {
        boolean[] separated = new boolean[kept.length];
        List<double[]> rows = rows(differences, kept);
        if (rows.isEmpty()) {
            return separated;
        }
        List<double[]> zero = alwaysZero(rows, kept.length);
        if (zero.size() == rows.size()) {
            return separated;
        }
        double[][] products = new double[kept.length][kept.length];
        for (double[] row : zero) {
            for (int j = 0; j < row.length; j++) {
                for (int k = 0; k < row.length; k++) {
                    products[j][k] += row[j] * row[k];
                }
            }
        }
        Estimability determined = Estimability.of(products, kept);
        for (int j = 0; j < kept.length; j++) {
            separated[j] = kept[j] && !determined.estimable(j);
        }
        return separated;
    }

    private static List<double[]> rows(Collection<List<Integer>> differences, boolean[] kept) {
        Set<List<Integer>> distinct = new LinkedHashSet<>();
        for (List<Integer> difference : differences) {
            List<Integer> row = new ArrayList<>(difference);
            for (int j = 0; j < kept.length; j++) {
                row.set(j, kept[j] ? row.get(j) : 0);
            }
            distinct.add(row);
        }
        distinct.removeIf(row -> row.stream().allMatch(entry -> entry == 0));
        return distinct.stream()
                .map(row -> row.stream().mapToDouble(Integer::doubleValue).toArray())
                .toList();
    }

    /** Rows that are 0 for every direction along which none is negative. */
    private static List<double[]> alwaysZero(List<double[]> rows, int columns) {
        List<LinearConstraint> cone = new ArrayList<>();
        rows.forEach(row -> cone.add(new LinearConstraint(row, Relationship.GEQ, 0)));
        for (int j = 0; j < columns; j++) {
            double[] unit = new double[columns];
            unit[j] = 1;
            cone.add(new LinearConstraint(unit, Relationship.LEQ, 1));
            cone.add(new LinearConstraint(unit, Relationship.GEQ, -1));
        }
        List<double[]> left = new ArrayList<>(rows);
        boolean moved = true;
        while (moved) {
            double[] direction = farthest(left, cone, columns);
            moved = left.removeIf(row -> product(row, direction) > NONE);
        }
        return left;
    }

    /** The direction of the cone that raises the sum of the rows most. */
    private static double[] farthest(List<double[]> rows, List<LinearConstraint> cone, int columns) {
        double[] sum = new double[columns];
        for (double[] row : rows) {
            for (int j = 0; j < columns; j++) {
                sum[j] += row[j];
            }
        }
        return new SimplexSolver()
                .optimize(
                        new MaxIter(100_000),
                        new LinearObjectiveFunction(sum, 0),
                        new LinearConstraintSet(cone),
                        new NonNegativeConstraint(false),
                        PivotSelectionRule.BLAND,
                        GoalType.MAXIMIZE)
                .getPoint();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }

    /** {@code a - b} of two rows of columns. */
    static List<Integer> difference(boolean[] a, boolean[] b) {
        List<Integer> difference = new ArrayList<>();
        for (int j = 0; j < a.length; j++) {
            difference.add((a[j] ? 1 : 0) - (b[j] ? 1 : 0));
        }
        return difference;
    }
}
