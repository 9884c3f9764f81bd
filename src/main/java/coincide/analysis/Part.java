package coincide.analysis;

import coincide.model.Window;
import coincide.stats.Span;
import java.io.Serializable;
import java.util.List;

/** Milestones and the window that is looked at around each of them. */
record Part(List<Span> spans, Window window) implements Serializable {
    Part {
        spans = List.copyOf(spans);
    }
}
