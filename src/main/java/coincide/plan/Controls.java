package coincide.plan;

import coincide.model.Anchor;
import coincide.model.Window;
import java.util.List;
import java.util.Optional;

/**
 * Negative controls: calendars that launches cannot follow, so that a method which finds a link with them finds too much.
 *
 * @param window the window around every unrelated milestone; displaced families keep those of their hypotheses
 * @param unrelated calendars of other matters
 * @param displaced the plan's own families, moved away from where they were; absent: none
 */
public record Controls(Window window, List<Unrelated> unrelated, Optional<Displaced> displaced) {
    public static final Controls NONE = new Controls(new Window(Anchor.SPAN, 0, 6), List.of(), Optional.empty());

    public Controls {
        unrelated = List.copyOf(unrelated);
    }

    /** A calendar of other matters, and why launches cannot follow it. */
    public record Unrelated(CalendarSource calendar, String reason) {}

    /**
     * Each of the families, moved by each number of days.
     *
     * @param days whole days, later where positive; never 0
     */
    public record Displaced(List<String> families, List<Integer> days, String reason) {
        public Displaced {
            families = List.copyOf(families);
            days = List.copyOf(days);
        }
    }
}
