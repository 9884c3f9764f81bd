package coincide.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing in units of its own, from back to front.
 *
 * @param key "wide" or "narrow": the page shows the one that fits
 */
public record Drawing(String key, double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Whether it would look coarse if it were stretched over a wide page. */
    public boolean isSmall() {
        return key.equals("wide") && width < 700;
    }

    /** With another drawing of the same size in front. */
    public Drawing with(Drawing front) {
        return new Drawing(
                key,
                width,
                height,
                Stream.concat(marks.stream(), front.marks.stream()).toList());
    }
}
