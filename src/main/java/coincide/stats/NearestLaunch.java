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
        double sum = 0;
        for (int j = 0; j < starts.length; j++) {
            sum += distance(y, starts[j], ends[j]);
        }
        return sum / starts.length;
    }

    private double distance(int[] y, long start, long end) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int t = 0; t < days.length; t++) {
            if (y[t] > 0) {
                nearest = Math.min(nearest, Math.abs(days[t] - Math.max(start, Math.min(days[t], end))));
            }
        }
        return nearest;
    }
}
