package coincide.stats;

import coincide.model.Observation;
import coincide.model.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * The observed days of the window of one milestone, as day numbers {@code from ... to - 1}.
 *
 * <pre>{@code
 *   trigger count = #(j : some t in window_j has y_t > 0)
 * }</pre>
 */
public record ClippedWindow(int from, int to) {

    /** The windows that hold an observed day, one a milestone, in the order of the milestones. */
    public static List<ClippedWindow> of(List<Span> spans, Window window, Observation observation) {
        List<ClippedWindow> windows = new ArrayList<>();
        for (Span span : spans) {
            ClippedWindow clipped = of(span, window, observation);
            if (clipped.from < clipped.to) {
                windows.add(clipped);
            }
        }
        return windows;
    }

    /** The window of one milestone; without days where none is observed. */
    public static ClippedWindow of(Span span, Window window, Observation observation) {
        int from = observation.ceilingIndex(Exposure.firstDay(span, window));
        int to = observation.ceilingIndex(window.lastDay(span.start(), span.end()) + 1);
        return new ClippedWindow(from, Math.max(from, to));
    }

    /** Number of windows that hold a launch. */
    public static int triggerCount(int[] y, List<ClippedWindow> windows) {
        int[] before = new int[y.length + 1];
        for (int t = 0; t < y.length; t++) {
            before[t + 1] = before[t] + y[t];
        }
        return (int) windows.stream().filter(w -> before[w.to] > before[w.from]).count();
    }

    public int length() {
        return to - from;
    }
}
