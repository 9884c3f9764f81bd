package coincide.stats;

import coincide.model.Milestone;
import java.io.Serializable;

/**
 * The days of one milestone as the kernels see them, in epoch days, both ends included.
 *
 * @param series the run of like events that it belongs to
 * @param knownFrom the first day on which its date was public; {@link #ALWAYS} where it was known all along. Days of a
 *     window before {@code start} count only from here on.
 */
public record Span(String series, long start, long end, long knownFrom) implements Serializable {
    /** The date was known all along. */
    public static final long ALWAYS = Long.MIN_VALUE;

    public Span {
        if (end < start) {
            throw new IllegalArgumentException("Invalid span: it ends on day %d, before day %d".formatted(end, start));
        }
    }

    /** The days of a milestone whose date counts as known all along. */
    public static Span of(Milestone milestone) {
        return new Span(milestone.series(), milestone.start(), milestone.end(), ALWAYS);
    }

    /** The same milestone some days later; the day on which it became known moves with it. */
    public Span movedBy(long days) {
        return new Span(series, start + days, end + days, knownFrom == ALWAYS ? ALWAYS : knownFrom + days);
    }

    /** The same milestone, known only from the given day on. */
    public Span withKnownFrom(long day) {
        return new Span(series, start, end, day);
    }
}
