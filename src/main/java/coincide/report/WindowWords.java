package coincide.report;

import coincide.model.Anchor;
import coincide.model.Window;
import java.util.Optional;

/** A window in plain words. */
final class WindowWords {
    private WindowWords() {}

    /** For example {@code from 3 days before the first day to the last day}. */
    static String of(Window window) {
        String low = window.anchor() == Anchor.END ? "the last day" : "the first day";
        String high = window.anchor() == Anchor.START ? "the first day" : "the last day";
        if (low.equals(high) && window.lo() == window.hi()) {
            return "on " + day(window.lo(), low);
        }
        boolean shared = low.equals(high) && Integer.signum(window.lo()) == Integer.signum(window.hi());
        return "from " + (shared ? offset(window.lo()) : day(window.lo(), low)) + " to " + day(window.hi(), high);
    }

    static String of(Optional<Window> window) {
        return window.map(WindowWords::of).orElse(Numbers.NONE);
    }

    /** The notation of the job file, or a dash. */
    static String code(Optional<Window> window) {
        return window.map(Window::toString).orElse(Numbers.NONE);
    }

    private static String day(int offset, String day) {
        return offset == 0 ? day : offset(offset) + " " + day;
    }

    private static String offset(int offset) {
        return Numbers.of(Math.abs(offset), "day", "days") + (offset < 0 ? " before" : " after");
    }
}
