package coincide.stats;

import coincide.model.Observation;
import java.util.Arrays;

/**
 * What counts as one launch: the record, the day, or the run of days.
 *
 * <pre>{@code
 *   launches      y_t = #(i : d_i = t)
 *   launch days   Y_t = 1[y_t > 0]
 *   events(g)     a new one starts where d_i - d_(i-1) > g; its day is its first day
 * }</pre>
 *
 * <b>Units.</b> Epoch days in; one entry an observed day out. Days outside the observation are dropped and counted, never
 * moved to its edge.
 *
 * <p><b>Misleads.</b> Raw launches of one salvo are not independent: they may be described, not tested. Runs of a length
 * comparable to the window hide the effect looked for.
 *
 * @see <a href="https://doi.org/10.1111/1467-9868.00401">Ferro and Segers (2003), runs declustering</a>
 */
public final class LaunchUnits {
    private LaunchUnits() {}

    /** Launches on each observed day. The days may come in any order and may repeat. */
    public static int[] launches(long[] epochDays, Observation observation) {
        int[] y = new int[observation.length()];
        for (long day : epochDays) {
            int t = observation.indexOf(day);
            if (t >= 0) {
                y[t]++;
            }
        }
        return y;
    }

    /** 1 on each observed day with a launch, 0 elsewhere. */
    public static int[] launchDays(long[] epochDays, Observation observation) {
        int[] y = launches(epochDays, observation);
        for (int t = 0; t < y.length; t++) {
            y[t] = Math.min(1, y[t]);
        }
        return y;
    }

    /** First days of the runs whose inner gaps, from launch to launch, are at most {@code gap} days; 0 gives launch days. */
    public static long[] eventStarts(long[] sortedEpochDays, int gap) {
        if (gap < 0) {
            throw new IllegalArgumentException("Invalid gap %d: it is negative".formatted(gap));
        }
        long[] starts = new long[sortedEpochDays.length];
        int count = 0;
        for (int i = 0; i < sortedEpochDays.length; i++) {
            if (i == 0 || sortedEpochDays[i] - sortedEpochDays[i - 1] > gap) {
                starts[count] = sortedEpochDays[i];
                count++;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Number of launches on days that are not observed. */
    public static int outside(long[] epochDays, Observation observation) {
        int count = 0;
        for (long day : epochDays) {
            count += observation.indexOf(day) < 0 ? 1 : 0;
        }
        return count;
    }

    /** Number of launches in a history. */
    public static int total(int[] y) {
        int sum = 0;
        for (int launches : y) {
            sum += launches;
        }
        return sum;
    }

    /** Number of launches on exposed days, {@code K = sum y_t E_t}. */
    public static int exposed(int[] y, boolean[] exposed) {
        requireSameLength(y.length, exposed.length);
        int count = 0;
        for (int t = 0; t < y.length; t++) {
            count += exposed[t] ? y[t] : 0;
        }
        return count;
    }

    /** Stops at a history that holds more than one launch on a day. */
    public static void requireLaunchDays(int[] y) {
        for (int t = 0; t < y.length; t++) {
            if (y[t] < 0 || y[t] > 1) {
                throw new IllegalArgumentException(
                        "Invalid history: day number %d holds %d launches where launch days (0 or 1) are needed"
                                .formatted(t, y[t]));
            }
        }
    }

    static void requireSameLength(int history, int other) {
        if (history != other) {
            throw new IllegalArgumentException(
                    "Invalid exposure: it has %d days, the history %d".formatted(other, history));
        }
    }
}
