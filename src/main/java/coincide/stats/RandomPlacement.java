package coincide.stats;

import java.util.Optional;

/**
 * How often a run of days placed at random holds a launch.
 *
 * <pre>{@code
 *   share = #(placements with at least one launch day) / #(placements)
 * }</pre>
 *
 * A placement is a run of so many neighbouring days, all of them observed; each counts alike.
 *
 * <p><b>Misleads.</b> Days near the ends of the period lie in fewer placements than those in its middle, and launches come in
 * bursts: the share describes, it is no test.
 */
public final class RandomPlacement {
    private RandomPlacement() {}

    /**
     * Absent where no placement fits.
     *
     * @param y launches of each observed day
     * @param epochDays the day behind each number, ascending
     * @param length days of a placement
     */
    public static Optional<Double> shareWithLaunch(int[] y, long[] epochDays, int length) {
        LaunchUnits.requireSameLength(y.length, epochDays.length);
        if (length < 1) {
            throw new IllegalArgumentException("Invalid length %d of a placement: it has no day".formatted(length));
        }
        int[] before = new int[y.length + 1];
        for (int t = 0; t < y.length; t++) {
            before[t + 1] = before[t] + (y[t] > 0 ? 1 : 0);
        }
        int placements = 0;
        int withLaunch = 0;
        for (int from = 0; from + length <= y.length; from++) {
            if (epochDays[from + length - 1] - epochDays[from] == length - 1) {
                placements++;
                withLaunch += before[from + length] > before[from] ? 1 : 0;
            }
        }
        return placements == 0 ? Optional.empty() : Optional.of((double) withLaunch / placements);
    }
}
