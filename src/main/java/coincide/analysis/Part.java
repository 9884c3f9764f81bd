package coincide.analysis;

import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.ClippedWindow;
import coincide.stats.Span;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;

/** Milestones and the window that is looked at around each of them. */
record Part(List<Span> spans, Window window) implements Serializable {
    Part {
        spans = List.copyOf(spans);
    }

    /** Days of the shortest window, uncut, of those that hold an observed day. */
    OptionalLong narrowest(Observation observation) {
        return spans.stream()
                .filter(span ->
                        !ClippedWindow.of(List.of(span), window, observation).isEmpty())
                .mapToLong(span ->
                        window.lastDay(span.start(), span.end()) - window.firstDay(span.start(), span.end()) + 1)
                .min();
    }
}
