package coincide.nulls;

import coincide.stats.LaunchUnits;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * N3 for any statistic of a history: launch days fall on distinct days of their own block, each set of days equally likely;
 * by Monte Carlo. What is a sum over days has an exact law: {@link StratifiedPermutation}.
 */
public final class PermutedDays {
    private static final String CODE = "N3";

    private PermutedDays() {}

    /** Where the observed value lies among those of {@code replicates} permutations. */
    public static NullLaw law(
            int[] launchDays, Strata strata, ToDoubleFunction<int[]> statistic, Streams streams, int replicates) {
        LaunchUnits.requireLaunchDays(launchDays);
        strata.requireDays(launchDays.length);
        double[] values = new double[replicates];
        Arrays.setAll(values, i -> statistic.applyAsDouble(permuted(launchDays, strata, streams.replicate(i))));
        return NullLaw.simulated(
                CODE + strata.letter(),
                statistic.applyAsDouble(launchDays),
                Replicates.all(replicates),
                i -> values[i]);
    }

    /** One permutation, by drawing a distinct day for each launch day [Floyd 1987]. */
    static int[] permuted(int[] launchDays, Strata strata, Draws draws) {
        int[] permuted = new int[launchDays.length];
        for (int block = 0; block < strata.count(); block++) {
            int from = strata.from(block);
            int days = strata.length(block);
            int launches = 0;
            for (int t = from; t < strata.to(block); t++) {
                launches += launchDays[t];
            }
            for (int last = days - launches; last < days; last++) {
                int day = from + draws.below(last + 1);
                permuted[permuted[day] == 0 ? day : from + last] = 1;
            }
        }
        return permuted;
    }
}
