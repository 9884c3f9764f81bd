package coincide.outlook;

import coincide.nulls.Draws;
import coincide.stats.Harmonics;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The terms of the log rate of launches on a day, as known on an earlier day t.
 *
 * <pre>{@code
 *   recency    log_since, log_14, log_90, log_365 of the launch days known on t
 *   trend      years, frozen at t + 1
 *   season     sin and cos of the day of the year, H harmonics
 *   windows    one for each hypothesis: 1 in a window known on t, 0 outside, NaN where the calendar had ended
 * }</pre>
 *
 * @param firstObserved first epoch day of the observation
 * @param harmonics H
 */
record Terms(long firstObserved, int harmonics, List<Exposure> exposures) implements Serializable {
    private static final double YEAR = 365.25;

    Terms {
        exposures = List.copyOf(exposures);
    }

    /** What is known on a day: the launch days, and the day that milestones are known on. */
    record Known(long[] launchDays, long launchesTo, long milestonesOn) {}

    /** Number of the terms that a model has, of the first ones. */
    int count(Model model) {
        return switch (model) {
            case MILESTONES -> Recency.TERMS.size() + 1 + 2 * harmonics + exposures.size();
            case LAUNCHES -> Recency.TERMS.size() + 1 + 2 * harmonics;
            case RECENCY -> 1;
            default -> throw new IllegalArgumentException("Model " + model + " has no terms");
        };
    }

    /** The terms of a model on a day after {@code known}. */
    double[] row(Model model, long day, Known known) {
        double[] row = new double[Math.max(count(model), Recency.TERMS.size())];
        Recency.write(row, 0, day, known.launchDays, firstObserved);
        if (model != Model.RECENCY) {
            int at = Recency.TERMS.size();
            row[at] = (Math.min(day, known.launchesTo + 1) - firstObserved) / YEAR;
            for (double[] column : Harmonics.of(new long[] {day}, harmonics)) {
                at++;
                row[at] = column[0];
            }
        }
        if (model == Model.MILESTONES) {
            for (int i = 0; i < exposures.size(); i++) {
                row[count(Model.LAUNCHES) + i] = exposures.get(i).on(day, known.milestonesOn);
            }
        }
        return Arrays.copyOf(row, count(model));
    }

    /** The same terms, in which calendars that had ended by a day repeat one of their earlier years from there on. */
    Terms lent(long issued, int reach, Draws draws) {
        List<Exposure> lent = new ArrayList<>();
        for (Exposure exposure : exposures) {
            lent.add(exposure.lent(issued, reach, firstObserved, draws));
        }
        return new Terms(firstObserved, harmonics, lent);
    }

    /** The same terms without one milestone. */
    Terms without(String milestone) {
        return new Terms(
                firstObserved,
                harmonics,
                exposures.stream().map(exposure -> exposure.without(milestone)).toList());
    }
}
