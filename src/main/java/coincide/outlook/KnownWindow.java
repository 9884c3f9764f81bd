package coincide.outlook;

import coincide.model.Milestone;
import coincide.model.Window;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The window around one milestone, and when a reader could know it. All are epoch days.
 *
 * <p>A milestone is known from its announcement; where that is not recorded, all along if it is scheduled by nature, and from
 * its first day otherwise; never before its row came into the record. One that was cancelled or postponed counts as to come
 * until the day on which it was to begin, for the day on which it was called off is not recorded.
 *
 * @param first first day of the window
 * @param last last day of the window
 * @param knownFrom first day on which it was known
 * @param knownUntil last day on which it was still to be expected, or known to have taken place
 */
record KnownWindow(String milestone, long first, long last, long knownFrom, long knownUntil) implements Serializable {

    static KnownWindow of(Milestone milestone, Window window) {
        long start = milestone.start();
        long open = milestone
                .announcedOn()
                .map(LocalDate::toEpochDay)
                .orElse(milestone.scheduled() ? Long.MIN_VALUE : start);
        Optional<Long> entered = milestone.enteredOn().map(LocalDate::toEpochDay);
        boolean calledOff =
                milestone.status() == Milestone.Status.CANCELLED || milestone.status() == Milestone.Status.POSTPONED;
        return new KnownWindow(
                milestone.id(),
                window.firstDay(start, milestone.end()),
                window.lastDay(start, milestone.end()),
                entered.map(day -> Math.max(day, open)).orElse(open),
                calledOff ? start - 1 : Long.MAX_VALUE);
    }

    boolean holds(long day, long knownOn) {
        return first <= day && day <= last && knownFrom <= knownOn && knownOn <= knownUntil;
    }
}
