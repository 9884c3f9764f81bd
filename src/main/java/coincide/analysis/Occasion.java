package coincide.analysis;

import coincide.stats.Span;

/** What makes a milestone one: several windows, and families, may look at the same. */
record Occasion(String series, long start, long end) {
    static Occasion of(Span span) {
        return new Occasion(span.series(), span.start(), span.end());
    }
}
