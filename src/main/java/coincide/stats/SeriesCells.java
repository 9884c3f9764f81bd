package coincide.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Days of strata with launches, gathered into cells of equal stratum and equal columns; in order of both, so that the order
 * of days does not matter.
 */
final class SeriesCells {
    private static final Comparator<Key> ORDER =
            Comparator.comparingInt(Key::stratum).thenComparing(Key::columns, (a, b) -> Arrays.compare(a, b));

    private final int[] stratum;
    private final boolean[][] columns;
    private final int[] launches;
    private final int[] days;
    private final int[] cellOfDay;

    private record Key(int stratum, boolean[] columns) {}

    /**
     * @param y launches, one entry a day
     * @param strata number of the stratum of each day, any whole numbers
     * @param columns {@code columns[j][t]}
     */
    SeriesCells(int[] y, int[] strata, boolean[][] columns) {
        requireLengths(y, strata, columns);
        Set<Integer> busy = new HashSet<>();
        IntStream.range(0, y.length).filter(t -> y[t] > 0).forEach(t -> busy.add(strata[t]));
        Map<Key, int[]> cells = new TreeMap<>(ORDER);
        Key[] keys = new Key[y.length];
        for (int t = 0; t < y.length; t++) {
            if (busy.contains(strata[t])) {
                boolean[] row = new boolean[columns.length];
                for (int j = 0; j < row.length; j++) {
                    row[j] = columns[j][t];
                }
                keys[t] = new Key(strata[t], row);
                int[] cell = cells.computeIfAbsent(keys[t], key -> new int[3]);
                cell[0] += y[t];
                cell[1]++;
            }
        }
        this.stratum = new int[cells.size()];
        this.columns = new boolean[cells.size()][];
        this.launches = new int[cells.size()];
        this.days = new int[cells.size()];
        this.cellOfDay = new int[y.length];
        fill(cells);
        Arrays.setAll(cellOfDay, t -> keys[t] == null ? -1 : cells.get(keys[t])[2]);
    }

    private void fill(Map<Key, int[]> cells) {
        int c = 0;
        int number = -1;
        int last = 0;
        for (Map.Entry<Key, int[]> cell : cells.entrySet()) {
            number += number < 0 || cell.getKey().stratum() != last ? 1 : 0;
            last = cell.getKey().stratum();
            stratum[c] = number;
            columns[c] = cell.getKey().columns();
            launches[c] = cell.getValue()[0];
            days[c] = cell.getValue()[1];
            cell.getValue()[2] = c;
            c++;
        }
    }

    static void requireLengths(int[] y, int[] strata, boolean[][] columns) {
        LaunchUnits.requireSameLength(y.length, strata.length);
        for (boolean[] column : columns) {
            LaunchUnits.requireSameLength(y.length, column.length);
        }
        for (int t = 0; t < y.length; t++) {
            if (y[t] < 0) {
                throw new IllegalArgumentException(
                        "Invalid history: day number %d holds %d launches".formatted(t, y[t]));
            }
        }
    }

    /** Multinomial likelihood of the cells given the launches of each stratum. */
    Likelihood likelihood(int width) {
        StratumRows rows = rows(width);
        StratumTotals totals = StratumTotals.of(launches, rows);
        return beta -> {
            PoissonSums sums = new PoissonSums(rows, beta);
            return new Likelihood.Point(
                    beta, sums.logLikelihood(totals), sums.score(totals, 0), sums.information(totals, 0));
        };
    }

    /** Fitted launches of each cell. */
    double[] fitted(double[] beta) {
        StratumRows rows = rows(beta.length);
        return new PoissonSums(rows, beta).fitted(StratumTotals.of(launches, rows));
    }

    private StratumRows rows(int width) {
        double[][] x = new double[width][count()];
        for (int j = 0; j < width; j++) {
            for (int c = 0; c < count(); c++) {
                x[j][c] = columns[c][j] ? 1 : 0;
            }
        }
        double[] logDays = Arrays.stream(days).mapToDouble(Math::log).toArray();
        return StratumRows.of(stratum, x, logDays);
    }

    /** Distinct differences between the columns of a cell with launches and of another cell of its stratum. */
    Set<List<Integer>> differences() {
        Set<List<Integer>> differences = new LinkedHashSet<>();
        for (int c = 0; c < count(); c++) {
            for (int other = 0; launches[c] > 0 && other < count(); other++) {
                if (other != c && stratum[other] == stratum[c]) {
                    differences.add(Separation.difference(columns[c], columns[other]));
                }
            }
        }
        return differences;
    }

    int count() {
        return launches.length;
    }

    int strata() {
        return count() == 0 ? 0 : stratum[count() - 1] + 1;
    }

    int launches(int cell) {
        return launches[cell];
    }

    int days(int cell) {
        return days[cell];
    }

    /** Cell of a day; -1 in strata without launches. */
    int cellOf(int day) {
        return cellOfDay[day];
    }
}
