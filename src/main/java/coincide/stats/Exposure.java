package coincide.stats;

import coincide.model.Observation;
import coincide.model.Window;
import java.util.List;

/**
 * The observed days that lie in the window of at least one milestone.
 *
 * <pre>{@code
 *   E_t = 1[some milestone j has t in window_j],   t observed;   D1 = sum E_t,   D0 = T - D1
 * }</pre>
 *
 * Each day counts once however many windows cover it. A window that reaches outside the observation is clipped and counted;
 * one that misses it entirely is excluded and counted. Days before a milestone begins count only from the day on which its
 * date was known ({@link Span#knownFrom}).
 */
public final class Exposure {
    private final boolean[] days;
    private final int exposedDays;
    private final int clipped;
    private final int excluded;

    private Exposure(boolean[] days, int clipped, int excluded) {
        this.days = days;
        this.clipped = clipped;
        this.excluded = excluded;
        int count = 0;
        for (boolean day : days) {
            count += day ? 1 : 0;
        }
        this.exposedDays = count;
    }

    /** Exposure of an observation by the windows around the given spans. */
    public static Exposure of(List<Span> spans, Window window, Observation observation) {
        boolean[] days = new boolean[observation.length()];
        int clipped = 0;
        int excluded = 0;
        for (Span span : spans) {
            long first = firstDay(span, window);
            long last = window.lastDay(span.start(), span.end());
            int from = observation.ceilingIndex(first);
            int to = observation.ceilingIndex(last + 1);
            if (from >= to) {
                excluded++;
                continue;
            }
            if (to - from < last - first + 1) {
                clipped++;
            }
            for (int t = from; t < to; t++) {
                days[t] = true;
            }
        }
        return new Exposure(days, clipped, excluded);
    }

    /** First epoch day of a window, cut where the date was not yet known. */
    public static long firstDay(Span span, Window window) {
        long first = window.firstDay(span.start(), span.end());
        return Math.max(first, Math.min(span.knownFrom(), span.start()));
    }

    /** The days that this or another exposure of the same observation holds; clipped and excluded windows add up. */
    public Exposure union(Exposure other) {
        boolean[] either = days.clone();
        for (int t = 0; t < either.length; t++) {
            either[t] |= other.days[t];
        }
        return new Exposure(either, clipped + other.clipped, excluded + other.excluded);
    }

    /** Whether the observed day with this number is exposed. */
    public boolean contains(int day) {
        return days[day];
    }

    /** One entry an observed day; a copy. */
    public boolean[] days() {
        return days.clone();
    }

    /** Number of observed days {@code T}. */
    public int length() {
        return days.length;
    }

    /** Number of exposed days {@code D1}. */
    public int exposedDays() {
        return exposedDays;
    }

    /** Number of observed days that are not exposed, {@code D0}. */
    public int unexposedDays() {
        return days.length - exposedDays;
    }

    /** Milestones whose window reaches outside the observation. */
    public int clipped() {
        return clipped;
    }

    /** Milestones whose window misses the observation entirely. */
    public int excluded() {
        return excluded;
    }
}
