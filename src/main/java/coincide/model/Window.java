package coincide.model;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A coincidence window in whole local days, closed on both ends.
 *
 * <pre>{@code
 *   start[lo,hi]   first day + lo ... first day + hi
 *   span[lo,hi]    first day + lo ... last day + hi
 *   end[lo,hi]     last day + lo  ... last day + hi
 * }</pre>
 *
 * A window {@code span[1,-1]} may be empty for a short milestone; a window that is empty for every milestone does not
 * construct.
 */
public record Window(Anchor anchor, int lo, int hi) implements Serializable {
    private static final Pattern TEXT = Pattern.compile("(start|span|end)\\[([+-]?\\d{1,4}),\\s*([+-]?\\d{1,4})]");

    public Window {
        if (anchor != Anchor.SPAN && lo > hi) {
            throw new IllegalArgumentException("Invalid window %s[%d,%d]: it ends before it begins"
                    .formatted(anchor.name().toLowerCase(Locale.ROOT), lo, hi));
        }
    }

    /** Reads the notation above, for example {@code span[-3,0]}. */
    public static Window parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Invalid window \"%s\": write it as start[lo,hi], span[lo,hi] or end[lo,hi]".formatted(text));
        }
        return new Window(
                Anchor.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    /** First epoch day of the window around a milestone that runs from {@code start} to {@code end}. */
    public long firstDay(long start, long end) {
        return (anchor == Anchor.END ? end : start) + lo;
    }

    /** Last epoch day of the window around a milestone that runs from {@code start} to {@code end}. */
    public long lastDay(long start, long end) {
        return (anchor == Anchor.START ? start : end) + hi;
    }

    /** Whether the window can hold a day before the milestone begins, so that knowing the date beforehand matters. */
    public boolean anticipates() {
        return lo < 0;
    }

    /** The notation that {@link #parse} reads. */
    @Override
    public String toString() {
        return anchor.name().toLowerCase(Locale.ROOT) + "[" + lo + "," + hi + "]";
    }
}
