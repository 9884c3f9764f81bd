package coincide.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What else is known around a launch day: matter for other readings than the nearest milestone.
 *
 * @param near milestones of all calendars known on that day, at most {@link #NEAR} days away, nearest first
 * @param previous the launch day before, where one is known
 * @param next the launch day after, where one is known
 * @param before launch days among the observed days of the {@link #BURST} days before
 * @param all launch days among all observed days
 * @param sameMonth launch days in the same month of other years
 * @param otherYears launch days of other years, all months
 * @param yearBefore how usual launch days were in the calendar year before; absent where nothing of it was observed
 */
public record Surroundings(
        List<Near> near,
        Optional<LocalDate> previous,
        Optional<LocalDate> next,
        DayShare before,
        DayShare all,
        DayShare sameMonth,
        DayShare otherYears,
        Optional<YearBefore> yearBefore) {
    /** Days to either side that count as near. */
    public static final int NEAR = 3;

    /** Days before in which launch days make a burst. */
    public static final int BURST = 30;

    /** A milestone and the families of the plan that hold it. */
    public record Near(Neighbour neighbour, List<String> families) {
        public Near {
            families = List.copyOf(families);
        }
    }

    public Surroundings {
        near = List.copyOf(near);
    }
}
