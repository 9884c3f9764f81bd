package coincide.outlook;

import coincide.stats.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The forecast of one window that begins on the day after the day of issue.
 *
 * @param days length of the window
 * @param to its last day
 * @param probability that it holds at least one launch day
 * @param interval its 90 % interval; absent where there is no model
 * @param climatology share of past windows of this length with a launch
 * @param declared whether the plan names this horizon
 */
public record Chance(
        int days,
        LocalDate to,
        double probability,
        Optional<Interval> interval,
        double climatology,
        boolean declared) {}
