package coincide.nulls;

import coincide.stats.CircularCorrelation;
import coincide.stats.ClippedWindow;
import coincide.stats.Law;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * N2: the whole history of launches is moved around the circle of observed days; all {@code T} shifts, the identity included.
 *
 * <pre>{@code
 *   p = #(s : K(s) >= K(0)) / T      exact
 * }</pre>
 *
 * <b>Keeps</b> bursts and gaps. <b>Invalid</b> where the rate has a trend or launches and milestones share a season: too many
 * rejections. Neighbouring shifts are nearly one arrangement, so the law is coarser than {@code 1/T} suggests.
 *
 * <p>Source: Lotwick and Silverman (1982), doi:10.1111/j.2517-6161.1982.tb01221.x. Checked against direct summation in R
 * 4.2.2.
 */
public final class CircularShift {
    private static final String CODE = "N2";

    private CircularShift() {}

    /** Law of the launches that are exposed. */
    public static NullLaw law(int[] y, boolean[] exposed) {
        int[] counts = CircularCorrelation.of(y, exposed);
        return NullLaw.of(CODE, Law.ofCounts(counts), counts[0]);
    }

    /** Law of the number of milestones with a launch in their window. */
    public static NullLaw trigger(int[] y, List<ClippedWindow> windows) {
        int[] counts = triggerCounts(y, windows);
        return NullLaw.of(CODE, Law.ofCounts(counts), counts[0]);
    }

    /** Law of any statistic of a history; it is evaluated {@code T} times and must not keep or change its argument. */
    public static NullLaw statistic(int[] y, ToDoubleFunction<int[]> statistic) {
        double[] values = new double[y.length];
        int[] launches = IntStream.range(0, y.length).filter(t -> y[t] != 0).toArray();
        int[] shifted = y.clone();
        int[] at = launches.clone();
        for (int s = 0; s < y.length; s++) {
            values[s] = statistic.applyAsDouble(shifted);
            for (int t : at) {
                shifted[t] = 0;
            }
            for (int i = 0; i < at.length; i++) {
                at[i] = at[i] + 1 < y.length ? at[i] + 1 : 0;
                shifted[at[i]] = y[launches[i]];
            }
        }
        return NullLaw.enumerated(CODE, values);
    }

    /** Milestones with a launch in their window, for each shift of the launches. */
    static int[] triggerCounts(int[] y, List<ClippedWindow> windows) {
        int[] counts = new int[y.length];
        boolean[] exposed = new boolean[y.length];
        for (ClippedWindow window : windows) {
            Arrays.fill(exposed, window.from(), window.to(), true);
            int[] hits = CircularCorrelation.of(y, exposed);
            Arrays.fill(exposed, window.from(), window.to(), false);
            for (int s = 0; s < counts.length; s++) {
                counts[s] += hits[s] > 0 ? 1 : 0;
            }
        }
        return counts;
    }
}
