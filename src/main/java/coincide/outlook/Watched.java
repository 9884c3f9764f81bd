package coincide.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the watch list, and what happened around earlier editions of its series.
 *
 * @param milestones ids; none of what is only expected
 * @param families all families of the plan that select it, in order
 * @param title of the milestone; of the series where it is only expected
 * @param span the days on which it can begin and end
 * @param knownSince the day on which its date was announced, where known
 * @param around launches around earlier editions
 */
public record Watched(
        Standing standing,
        List<String> milestones,
        List<String> families,
        String series,
        String title,
        CalendarSpan span,
        Optional<LocalDate> knownSince,
        Surroundings.Counts around) {

    /** What is known of it on the as-of date. */
    public enum Standing {
        /** It has begun and goes on. */
        RUNNING,
        /** Its date is known. */
        SCHEDULED,
        /** Its date is not known; earlier editions came at this time. */
        EXPECTED
    }

    public Watched {
        milestones = List.copyOf(milestones);
        families = List.copyOf(families);
    }
}
