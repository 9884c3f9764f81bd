package coincide.stats;

import coincide.model.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Statistics of several hypotheses under the same arrangements of launches: entry {@code i} of every column belongs to
 * arrangement {@code i}, and arrangement 0 is the observed one.
 *
 * <pre>{@code
 *   z = (K - mean) / sd              over all arrangements, the observed one among them; population sd
 *   p = #(i : K_i at least as extreme as K_0) / m
 *       UP K_i >= K_0;   DOWN K_i <= K_0;   EITHER twice the smaller, at most 1
 * }</pre>
 *
 * With {@code m - 1} replicates {@code p} is {@code (b + 1) / m}; where all arrangements are enumerated it is exact. Values
 * within {@code 1e-9 max(1, |K|)} of each other tie, and ties count as extreme. A column that does not vary is untestable:
 * z is 0 and p is 1.
 *
 * <p>Columns are read in place and one at a time, so that 10 000 arrangements of 200 hypotheses need 8 MB (16 MB where they
 * are real numbers) and a few work arrays beside them; they must not change meanwhile.
 *
 * <p>Source: methods of Westfall and Young (1993), Resampling-Based Multiple Testing. Checked against R 4.2.2, all circular
 * shifts enumerated.
 */
public final class SurrogateTable {
    private final int arrangements;
    private final IntFunction<double[]> values;
    private final List<SurrogateColumn> columns;

    private SurrogateTable(int arrangements, List<Direction> directions, IntFunction<double[]> values) {
        this.arrangements = arrangements;
        this.values = values;
        this.columns = IntStream.range(0, directions.size())
                .mapToObj(f -> SurrogateColumn.of(finite(values.apply(f), f), directions.get(f)))
                .toList();
    }

    private static double[] finite(double[] column, int f) {
        for (int i = 0; i < column.length; i++) {
            if (!Double.isFinite(column[i])) {
                throw new IllegalArgumentException(
                        "Invalid statistic %s of column %d, arrangement %d: it must be finite; leave the hypothesis out or change its statistic"
                                .formatted(column[i], f, i));
            }
        }
        return column;
    }

    /**
     * Counts.
     *
     * @param columns {@code columns[f][i]}, hypothesis f under arrangement i
     * @param directions the side that each hypothesis declares
     */
    public static SurrogateTable of(int[][] columns, List<Direction> directions) {
        int arrangements = requireShape(
                Arrays.stream(columns).mapToInt(column -> column.length).toArray(), directions);
        return new SurrogateTable(arrangements, directions, f -> Arrays.stream(columns[f])
                .asDoubleStream()
                .toArray());
    }

    /** Real statistics, as {@link #of(int[][], List)}; none may be infinite or NaN. */
    public static SurrogateTable of(double[][] columns, List<Direction> directions) {
        int arrangements = requireShape(
                Arrays.stream(columns).mapToInt(column -> column.length).toArray(), directions);
        return new SurrogateTable(arrangements, directions, f -> columns[f]);
    }

    private static int requireShape(int[] lengths, List<Direction> directions) {
        if (lengths.length == 0 || lengths.length != directions.size()) {
            throw new IllegalArgumentException(
                    "Invalid surrogates: %d columns for %d directions; give one of each a hypothesis"
                            .formatted(lengths.length, directions.size()));
        }
        for (int f = 0; f < lengths.length; f++) {
            if (lengths[f] != lengths[0] || lengths[f] == 0) {
                throw new IllegalArgumentException(
                        "Invalid surrogates: column %d has %d arrangements and column 0 has %d; give every column the same, at least the observed one"
                                .formatted(f, lengths[f], lengths[0]));
            }
        }
        return lengths[0];
    }

    public int hypotheses() {
        return columns.size();
    }

    /** Arrangements, the observed one included. */
    public int arrangements() {
        return arrangements;
    }

    /** Whether the statistic varies over the arrangements. */
    public boolean testable(int f) {
        return columns.get(f).testable();
    }

    /** Observed z, positive where the statistic is above its mean, whatever the direction. */
    public double z(int f) {
        SurrogateColumn column = columns.get(f);
        return column.testable() ? (column.observed() - column.mean()) / column.sd() : 0;
    }

    /** P-value of one hypothesis alone, on its declared side. */
    public double p(int f) {
        return testable(f) ? (double) columns.get(f).extreme() / arrangements : 1;
    }

    SurrogateColumn column(int f) {
        return columns.get(f);
    }

    /** Scores of one column, arrangement by arrangement. */
    double[] scores(int f) {
        return Arrays.stream(values.apply(f)).map(columns.get(f)::score).toArray();
    }

    /** Counts of arrangements at least as extreme, for each arrangement of one column. */
    int[] extremes(int f) {
        return columns.get(f).extremes(values.apply(f));
    }
}
