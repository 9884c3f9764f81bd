package coincide.stats;

import coincide.model.Observation;
import java.util.Arrays;
import java.util.List;

/**
 * Distance from each milestone to its nearest launch, the other way round than {@link NearestLag}.
 *
 * <pre>{@code
 *   d_j = min over launch days t of |t - [s_j ... e_j]|,   0 inside;     statistic = mean of d_j
 * }</pre>
 *
 * <b>Units.</b> Calendar days. Only milestones whose first day is observed enter.
 *
 * <p><b>Misleads.</b> Distances shrink as launches become frequent: compare with a null model of the same years only. Near
 * the ends of the observation the nearest launch may be one that was not observed.
 */
public final class NearestLaunch {
    private final long[] days;
    private final long[] starts;
    private final long[] ends;

    private NearestLaunch(long[] days, long[] starts, long[] ends) {
        this.days = days;
        this.starts = starts;
        this.ends = ends;
    }

    /** The milestones that begin on an observed day. */
    public static NearestLaunch of(List<Span> spans, Observation observation) {
        List<Span> inside = spans.stream()
                .filter(span -> observation.indexOf(span.start()) >= 0)
                .toList();
        if (inside.isEmpty()) {
            throw new IllegalArgumentException("Cannot measure distances: no milestone begins on an observed day");
        }
        return new NearestLaunch(
                observation.days(),
                inside.stream().mapToLong(Span::start).toArray(),
                inside.stream().mapToLong(Span::end).toArray());
    }

    /** Number of milestones measured. */
    public int milestones() {
        return starts.length;
    }

    /** Mean distance in days over milestones; {@code Infinity} without launches. */
    public double meanDistance(int[] y) {
        LaunchUnits.requireSameLength(y.length, days.length);
        long[] launches = new long[y.length];
        int count = 0;
        for (int t = 0; t < y.length; t++) {
            if (y[t] > 0) {
                launches[count] = days[t];
                count++;
            }
        }
        double sum = 0;
        for (int j = 0; j < starts.length; j++) {
            sum += distance(launches, count, starts[j], ends[j]);
        }
        return sum / starts.length;
    }

    private static double distance(long[] launches, int count, long start, long end) {
        int found = Arrays.binarySearch(launches, 0, count, start);
        int next = found >= 0 ? found : -found - 1;
        double ahead = next < count ? Math.max(0, launches[next] - end) : Double.POSITIVE_INFINITY;
        double behind = next > 0 ? start - launches[next - 1] : Double.POSITIVE_INFINITY;
        return Math.min(ahead, behind);
    }
}
