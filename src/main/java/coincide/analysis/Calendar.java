package coincide.analysis;

import coincide.model.Milestone;
import coincide.model.Window;
import coincide.stats.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The milestones of one or several families that took place, as spans for one window.
 *
 * <p>In a window that reaches before the start, a day counts only once the date was public: from the day after {@code
 * announced_on} where it is known, all along where the series is scheduled by nature. Milestones of which neither is known are
 * left out of that window and counted. Milestones of one family with the same first and last day are one, known from
 * the earliest day on which any of them was.
 */
final class Calendar {
    private final List<Span> spans;
    private final int unannounced;

    private Calendar(List<Span> spans, int unannounced) {
        this.spans = spans;
        this.unannounced = unannounced;
    }

    /** Spans whose dates count as known all along: for statistics without a window. */
    static Calendar of(List<Milestone> milestones) {
        return of(milestones, false);
    }

    /** Spans for a window, by the rule above. */
    static Calendar of(List<Milestone> milestones, Window window) {
        return of(milestones, window.anticipates());
    }

    private static Calendar of(List<Milestone> milestones, boolean anticipating) {
        Map<Days, Span> spans = new LinkedHashMap<>();
        int unannounced = 0;
        for (Milestone milestone : tookPlace(milestones)) {
            OptionalLong known = anticipating ? knownFrom(milestone) : OptionalLong.of(Span.ALWAYS);
            if (known.isPresent()) {
                add(spans, milestone, known.getAsLong());
            } else {
                unannounced++;
            }
        }
        return new Calendar(new ArrayList<>(spans.values()), unannounced);
    }

    /**
     * Spans for days on both sides of the start. Before it the rule above holds; from the first day on every milestone
     * counts, so one whose announcement is not known is known from its first day.
     */
    static List<Span> bothSides(List<Milestone> milestones) {
        Map<Days, Span> spans = new LinkedHashMap<>();
        for (Milestone milestone : tookPlace(milestones)) {
            add(spans, milestone, knownFrom(milestone).orElse(milestone.start()));
        }
        return List.copyOf(spans.values());
    }

    private static List<Milestone> tookPlace(List<Milestone> milestones) {
        return milestones.stream()
                .filter(milestone -> milestone.status().tookPlace() && milestone.knowsDays())
                .toList();
    }

    /** The first day on which a date was public; empty where it is not known. */
    private static OptionalLong knownFrom(Milestone milestone) {
        if (milestone.announcedOn().isPresent()) {
            return OptionalLong.of(milestone.announcedOn().get().toEpochDay() + 1);
        }
        return milestone.scheduled() ? OptionalLong.of(Span.ALWAYS) : OptionalLong.empty();
    }

    private record Days(String family, long start, long end) {}

    private static void add(Map<Days, Span> spans, Milestone milestone, long knownFrom) {
        Span span = Span.of(milestone).withKnownFrom(knownFrom);
        spans.merge(
                new Days(milestone.family(), span.start(), span.end()),
                span,
                (first, other) -> first.withKnownFrom(Math.min(first.knownFrom(), other.knownFrom())));
    }

    List<Span> spans() {
        return spans;
    }

    /** Milestones left out because it is not known when they were announced. */
    int unannounced() {
        return unannounced;
    }
}
