package coincide.nulls;

import coincide.stats.CircularCorrelation;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * N5: the gaps between launch days follow each other in random order, from a random first day on.
 *
 * <pre>{@code
 *   g_i = t_(i+1) - t_i  for i = 1 ... n-1,    g_n = T - (t_n - t_1)       the last gap closes the circle
 *   n! orders x T first days, each equally likely                         exact up to 7 launch days, Monte Carlo above
 * }</pre>
 *
 * The circle holds the observed days, numbered {@code 0 ... T-1}: a gap between observed blocks has no length. The closing
 * gap moves as the others do; kept in place it would pin the last launch day.
 *
 * <p><b>Null hypothesis.</b> Launch days are a renewal process. <b>Keeps</b> the lengths of the gaps, so the number of launch
 * days and of short gaps. <b>Invalid</b> under a trend or a season, and where short gaps follow short gaps. A reference only.
 *
 * <p>Checked against own enumeration in R 4.2.2.
 */
public final class GapShuffle {
    private static final String CODE = "N5";
    private static final int MOST_ENUMERATED = 7;

    private final int[] y;
    private final int[] gaps;

    private GapShuffle(int[] y, int[] gaps) {
        this.y = y;
        this.gaps = gaps;
    }

    /** Measures the gaps of one history. */
    public static GapShuffle of(int[] launchDays) {
        LaunchUnits.requireLaunchDays(launchDays);
        int[] days = IntStream.range(0, launchDays.length)
                .filter(t -> launchDays[t] > 0)
                .toArray();
        int[] gaps = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            gaps[i] = i + 1 < days.length ? days[i + 1] - days[i] : launchDays.length - (days[i] - days[0]);
        }
        return new GapShuffle(launchDays.clone(), gaps);
    }

    /** Days from each launch day to the next, the last one around the circle to the first; a copy. They add up to T. */
    public int[] gaps() {
        return gaps.clone();
    }

    /** Whether all orders are few enough to be enumerated. */
    public boolean enumerable() {
        return gaps.length <= MOST_ENUMERATED;
    }

    /** Where the exposed launch days lie in their law: exact where {@link #enumerable}, otherwise from replicates. */
    public NullLaw law(boolean[] exposed, Streams streams, int replicates) {
        return enumerable()
                ? NullLaw.of(CODE, distribution(exposed), LaunchUnits.exposed(y, exposed))
                : law(launchDays -> LaunchUnits.exposed(launchDays, exposed), streams, replicates);
    }

    /** Law of any statistic of launch days; the same function is applied to the history and to every replicate. */
    public NullLaw law(ToDoubleFunction<int[]> statistic, Streams streams, int replicates) {
        return NullLaw.simulated(
                CODE,
                statistic.applyAsDouble(y),
                Replicates.all(replicates),
                i -> statistic.applyAsDouble(surrogate(streams.replicate(i))));
    }

    /** Launch days of one replicate: 0 or 1 an observed day. */
    public int[] surrogate(Draws draws) {
        int[] order = gaps.clone();
        int first = draws.below(y.length);
        for (int last = order.length - 1; last > 0; last--) {
            swap(order, last, draws.below(last + 1));
        }
        return history(order, first);
    }

    /** Launch days from a first one on, each a gap after the one before. */
    private int[] history(int[] order, int first) {
        int[] history = new int[y.length];
        int day = first;
        for (int gap : order) {
            history[day] = 1;
            day = (day + gap) % history.length;
        }
        return history;
    }

    /**
     * Exact law of the exposed launch days over all orders and first days, of at most 7 launch days. The first gap stays first:
     * to turn an order round the circle is to take another first day, and all of them are taken.
     */
    public Law distribution(boolean[] exposed) {
        if (!enumerable()) {
            throw new IllegalStateException(
                    "Cannot enumerate the orders of %d gaps: at most %d".formatted(gaps.length, MOST_ENUMERATED));
        }
        double[] arrangements = new double[gaps.length + 1];
        enumerate(gaps.clone(), 1, exposed, arrangements);
        return Law.weighted(0, arrangements);
    }

    private void enumerate(int[] order, int placed, boolean[] exposed, double[] arrangements) {
        if (placed >= order.length) {
            for (int count : CircularCorrelation.of(history(order, 0), exposed)) {
                arrangements[count]++;
            }
            return;
        }
        for (int i = placed; i < order.length; i++) {
            swap(order, placed, i);
            enumerate(order, placed + 1, exposed, arrangements);
            swap(order, placed, i);
        }
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
}
