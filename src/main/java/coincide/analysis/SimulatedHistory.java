package coincide.analysis;

import coincide.nulls.ResidualRotation;
import coincide.nulls.SeasonalModel;
import java.util.function.Supplier;

/** Launch days that were drawn, and their seasonal model, fitted once and only if it is asked for. */
final class SimulatedHistory {
    private final int[] launchDays;
    private final Supplier<SeasonalModel> near;
    private ResidualRotation rotation;

    /**
     * A history.
     *
     * @param near the model of a like history of the same days, from which the fit sets out
     */
    SimulatedHistory(int[] launchDays, Supplier<SeasonalModel> near) {
        this.launchDays = launchDays;
        this.near = near;
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
