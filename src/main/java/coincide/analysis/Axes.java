package coincide.analysis;

import coincide.plan.Grid;
import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a specification lies on each axis of the grid.
 *
 * @param unit {@code launch_days}, or {@code onset_} and a number of quiet days
 * @param selection which launches
 * @param period which days
 * @param window window around milestones, or {@code union}
 * @param nullModel code of the null model
 * @param harmonics yearly harmonics of the season
 * @param records which rows: {@code all}, or what was left out
 * @param milestones {@code all}, {@code announced} or {@code next_day}
 * @param washout days beside each window that were left out
 * @param dates {@code known}, or {@code imputed} where launches of unknown day are in
 */
public record Axes(
        String unit,
        String selection,
        String period,
        String window,
        String nullModel,
        String harmonics,
        String records,
        String milestones,
        String washout,
        String dates)
        implements Serializable {
    static final Comparator<Axes> ORDER = Comparator.comparing(Axes::toString);

    static final String LAUNCH_DAYS = "launch_days";
    static final String UNION = "union";

    /** A combination of the crossing, with what is declared on all other axes. */
    static Axes crossed(String unit, String selection, String period, int harmonics) {
        return new Axes(unit, selection, period, "", "", Integer.toString(harmonics), Grid.ALL, Grid.ALL, "0", "known");
    }

    /** What is declared, but for window and null model. */
    static Axes declared(int harmonics) {
        return crossed(LAUNCH_DAYS, Grid.ALL, Grid.ALL, harmonics);
    }

    Axes in(String otherWindow, String otherNullModel) {
        return new Axes(
                unit, selection, period, otherWindow, otherNullModel, harmonics, records, milestones, washout, dates);
    }

    Axes withRecords(String other) {
        return new Axes(unit, selection, period, window, nullModel, harmonics, other, milestones, washout, dates);
    }

    Axes withMilestones(String other) {
        return new Axes(unit, selection, period, window, nullModel, harmonics, records, other, washout, dates);
    }

    Axes withWashout(int days) {
        String other = Integer.toString(days);
        return new Axes(unit, selection, period, window, nullModel, harmonics, records, milestones, other, dates);
    }

    Axes withImputedDates() {
        return new Axes(unit, selection, period, window, nullModel, harmonics, records, milestones, washout, "imputed");
    }
}
