package coincide.nulls;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * N11 for several families at once: the statistics of all of them are computed from one resampled history.
 *
 * <p>For statistics that are not sums over days, and for plans that mix statistics. Replicates may hold fewer launch days than
 * the history, so that counts are compared as rates a launch day, as in {@link ClusterResampling}. Each column alone follows
 * the law of {@link ClusterResampling}; under the same streams its replicates are the same.
 */
public final class JointResampling implements JointSurrogates {
    private final ClusterResampling resampling;
    private final List<ToDoubleFunction<int[]>> statistics;

    private JointResampling(ClusterResampling resampling, List<ToDoubleFunction<int[]>> statistics) {
        this.resampling = resampling;
        this.statistics = statistics;
    }

    /** One statistic of launch days a family; it must not keep or change its argument. */
    public static JointResampling of(ClusterResampling resampling, List<ToDoubleFunction<int[]>> statistics) {
        return new JointResampling(resampling, List.copyOf(statistics));
    }

    @Override
    public int families() {
        return statistics.size();
    }

    @Override
    public double[][] rows(Streams streams, int from, int to) {
        JointSurrogates.requireSlice(from, to);
        double[][] rows = new double[to - from][];
        for (int row = from; row < to; row++) {
            int[] launchDays = row == 0 ? resampling.launchDays() : resampling.surrogate(streams.replicate(row - 1));
            rows[row - from] = statistics.stream()
                    .mapToDouble(statistic -> statistic.applyAsDouble(launchDays))
                    .toArray();
        }
        return rows;
    }
}
