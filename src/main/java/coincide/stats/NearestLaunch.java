package coincide.stats;

import coincide.model.Observation;
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
    private final int[] at;
    private final long[] ends;

    private NearestLaunch(long[] days, int[] at, long[] ends) {
        this.days = days;
        this.at = at;
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
                inside.stream()
                        .mapToInt(span -> observation.indexOf(span.start()))
                        .toArray(),
                inside.stream().mapToLong(Span::end).toArray());
    }

    /** Number of milestones measured. */
    public int milestones() {
        return at.length;
    }

    /** Mean distance in days over milestones; {@code Infinity} without launches. */
    public double meanDistance(int[] y) {
        LaunchUnits.requireSameLength(y.length, days.length);
        double sum = 0;
        for (int j = 0; j < at.length; j++) {
            sum += distance(y, at[j], ends[j]);
        }
        return sum / at.length;
    }

    /** Looks outwards from the first day to the next launch and to the last one before. */
    private double distance(int[] y, int start, long end) {
        int next = start;
        while (next < y.length && y[next] == 0) {
            next++;
        }
        int last = start - 1;
        while (last >= 0 && y[last] == 0) {
            last--;
        }
        double ahead = next < y.length ? Math.max(0, days[next] - end) : Double.POSITIVE_INFINITY;
        double behind = last >= 0 ? days[start] - days[last] : Double.POSITIVE_INFINITY;
        return Math.min(ahead, behind);
    }
}
