package coincide.stats;

import coincide.model.Direction;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All specifications of one hypothesis at once: whether their effects together are more than the null model gives.
 *
 * <pre>{@code
 *   x_ci   statistic of cell c under arrangement i,   i = 0 observed, 1 ... m replicates, each applied to every cell
 *   r_ci = x_ci / mean_c,       mean_c over all arrangements
 *   p_ci = #(j : x_cj at least as extreme as x_ci) / (m + 1)
 *
 *   median_i = median of r_ci over cells           p_median = #(i : median_i at least as extreme as median_0) / (m + 1)
 *   S_i      = #(c : p_ci <= alpha)                p_share  = #(i : S_i >= S_0) / (m + 1)
 * }</pre>
 *
 * Extreme is at least as large (UP), at most as large (DOWN), or twice the smaller of the two counts (EITHER). Ties count. Every
 * arrangement is treated alike, means and ranks included, so that both p-values hold exactly where arrangements are
 * exchangeable, however dependent the cells are.
 *
 * <p><b>Misleads</b> where cells are in that hardly ever hold a launch: their ratios are 0 or large and drown the others.
 * Leave them out by what is expected, never by what was observed.
 *
 * <p>Source: Simonsohn, Simmons and Nelson (2020), doi:10.1038/s41562-020-0912-z. Checked against a plain loop.
 *
 * @param cells number of cells
 * @param median median ratio observed
 * @param significant cells observed with {@code p <= alpha}
 */
public record SpecificationCurve(int cells, double median, double pMedian, int significant, double pShare) {

    /**
     * The curve of at least one cell.
     *
     * @param statistics {@code statistics[c][i]}, none negative, of each cell some positive
     */
    public static SpecificationCurve of(double[][] statistics, Direction direction, double alpha) {
        SurrogateTable table = SurrogateTable.of(statistics, Collections.nCopies(statistics.length, direction));
        double[] medians = medians(statistics);
        double[] shares = shares(table, alpha);
        return new SpecificationCurve(
                statistics.length, medians[0], p(medians, direction), (int) shares[0], p(shares, Direction.UP));
    }

    private static double[] medians(double[][] statistics) {
        double[] means = Arrays.stream(statistics)
                .mapToDouble(column -> Arrays.stream(column).sum() / column.length)
                .toArray();
        for (int c = 0; c < means.length; c++) {
            if (!(means[c] > 0)) {
                throw new IllegalArgumentException(
                        "Invalid cell %d: its statistic has the mean %s; leave it out".formatted(c, means[c]));
            }
        }
        double[] ratios = new double[means.length];
        double[] medians = new double[statistics[0].length];
        for (int i = 0; i < medians.length; i++) {
            for (int c = 0; c < ratios.length; c++) {
                ratios[c] = statistics[c][i] / means[c];
            }
            medians[i] = Medians.median(ratios);
        }
        return medians;
    }

    private static double[] shares(SurrogateTable table, double alpha) {
        double[] significant = new double[table.arrangements()];
        for (int c = 0; c < table.hypotheses(); c++) {
            if (table.testable(c)) {
                int[] extremes = table.extremes(c);
                for (int i = 0; i < extremes.length; i++) {
                    significant[i] += (double) extremes[i] / extremes.length <= alpha ? 1 : 0;
                }
            }
        }
        return significant;
    }

    private static double p(double[] values, Direction direction) {
        return SurrogateTable.of(new double[][] {values}, List.of(direction)).p(0);
    }
}
