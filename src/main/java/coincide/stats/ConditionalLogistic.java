package coincide.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Exact conditional logistic likelihood of strata with one or several cases each.
 *
 * <pre>{@code
 *   L = prod over strata of  exp(beta' sum of x over the m cases) / B(m, n)
 *   B(m, n) = sum over all sets of m of the n days of exp(beta' sum of x over the set)
 *   B(k, i) = B(k, i-1) + exp(beta'x_i) B(k-1, i-1)
 * }</pre>
 *
 * The recursion runs on {@code log B}, and its derivatives as the mean and the covariance of the sum of {@code x} over a
 * random set, mixed with the share {@code q} of the sets that hold day {@code i}: nothing overflows, and the covariance is a
 * sum of positive parts.
 *
 * <p>Source: Gail, Lubin and Rubinstein (1981), doi:10.1093/biomet/68.3.703. Checked against survival 3.5.3
 * {@code clogit(method = "exact")}.
 */
final class ConditionalLogistic implements Likelihood {
    private final List<Stratum> strata;

    /** Days of one stratum in the order of their columns; which of them are cases does not matter beyond their sum. */
    private record Stratum(List<boolean[]> cases, List<boolean[]> others) {
        List<boolean[]> days() {
            List<boolean[]> days = new ArrayList<>(cases);
            days.addAll(others);
            days.sort(Arrays::compare);
            return days;
        }

        /** Whether some case and some other day differ, so that the stratum tells anything. */
        boolean discordant() {
            return !cases.isEmpty()
                    && cases.stream().anyMatch(a -> others.stream().anyMatch(b -> !Arrays.equals(a, b)));
        }
    }

    /**
     * @param y 0 or 1, one entry a day
     * @param strata number of the stratum of each day, any whole numbers
     * @param columns {@code columns[j][t]}
     */
    ConditionalLogistic(int[] y, int[] strata, boolean[][] columns) {
        Map<Integer, Stratum> found = new TreeMap<>();
        for (int t = 0; t < y.length; t++) {
            Stratum stratum =
                    found.computeIfAbsent(strata[t], key -> new Stratum(new ArrayList<>(), new ArrayList<>()));
            boolean[] row = new boolean[columns.length];
            for (int j = 0; j < row.length; j++) {
                row[j] = columns[j][t];
            }
            (y[t] > 0 ? stratum.cases() : stratum.others()).add(row);
        }
        this.strata = found.values().stream()
                .filter(stratum -> !stratum.cases().isEmpty())
                .toList();
    }

    int strata() {
        return strata.size();
    }

    int discordantStrata() {
        return (int) strata.stream().filter(Stratum::discordant).count();
    }

    /** Distinct differences between the columns of a case and of another day of its stratum. */
    Set<List<Integer>> differences() {
        Set<List<Integer>> differences = new LinkedHashSet<>();
        Comparator<boolean[]> order = Arrays::compare;
        for (Stratum stratum : strata) {
            List<boolean[]> others = stratum.others().stream().sorted(order).toList();
            for (boolean[] a : stratum.cases()) {
                others.forEach(b -> differences.add(Separation.difference(a, b)));
            }
        }
        return differences;
    }

    @Override
    public Point at(double[] beta) {
        double value = 0;
        double[] score = new double[beta.length];
        double[][] information = new double[beta.length][beta.length];
        for (Stratum stratum : strata) {
            SubsetSums sums = new SubsetSums(stratum.days(), stratum.cases().size(), beta);
            value -= sums.logSum();
            for (boolean[] row : stratum.cases()) {
                value += SubsetSums.product(beta, row);
            }
            for (int j = 0; j < beta.length; j++) {
                int column = j;
                score[j] += stratum.cases().stream().filter(row -> row[column]).count() - sums.mean(j);
                for (int k = 0; k < beta.length; k++) {
                    information[j][k] += sums.covariance(Math.max(j, k), Math.min(j, k));
                }
            }
        }
        return new Point(beta, value, score, information);
    }
}
