package coincide.analysis;

import coincide.nulls.ResidualRotation;
import coincide.nulls.SeasonalModel;
import coincide.nulls.Shifts;
import java.util.function.Supplier;

/** Launch days that were drawn, their seasonal model, fitted once and only if it is asked for, and the shifts of its tests. */
final class SimulatedHistory {
    private final int[] launchDays;
    private final Supplier<SeasonalModel> near;
    private final Supplier<Shifts> shifts;
    private ResidualRotation rotation;

    /**
     * A history.
     *
     * @param near the model of a like history of the same days, from which the fit sets out
     * @param shifts the shifts of N10, the same for all tests of one history and of those made from it
     */
    SimulatedHistory(int[] launchDays, Supplier<SeasonalModel> near, Supplier<Shifts> shifts) {
        this.launchDays = launchDays;
        this.near = near;
        this.shifts = shifts;
    }

    /** This history with launches added or taken away. */
    SimulatedHistory with(int[] others) {
        return new SimulatedHistory(others, () -> rotation().model(), shifts);
    }

    Shifts shifts() {
        return shifts.get();
    }

    int[] launchDays() {
        return launchDays;
    }

    ResidualRotation rotation() {
        if (rotation == null) {
            rotation = ResidualRotation.of(near.get().withLaunches(launchDays));
        }
        return rotation;
    }
}
