package coincide.outlook;

import java.util.Arrays;
import java.util.List;

/**
 * How long ago the last launches were.
 *
 * <pre>{@code
 *   log_since   log(1 + days since the last launch day before d)       where there is none, since the observation began
 *   log_14      log(1 + launch days in d-14 ... d-1),  log_90 and log_365 likewise
 * }</pre>
 */
final class Recency {
    static final List<String> TERMS = List.of("log_since", "log_14", "log_90", "log_365");

    private static final int[] REACHES = {14, 90, 365};

    private Recency() {}

    /**
     * Writes the terms of a day.
     *
     * @param row where they go, from position {@code at}
     * @param launchDays known ones, ascending
     * @param firstObserved the day before which nothing was observed
     */
    static void write(double[] row, int at, long day, long[] launchDays, long firstObserved) {
        int before = below(launchDays, day);
        long last = before > 0 ? launchDays[before - 1] : firstObserved - 1;
        row[at] = Math.log1p(day - last);
        for (int i = 0; i < REACHES.length; i++) {
            row[at + 1 + i] = Math.log1p(before - below(launchDays, day - REACHES[i]));
        }
    }

    /** Number of launch days before a day. */
    private static int below(long[] launchDays, long day) {
        int index = Arrays.binarySearch(launchDays, day);
        return index >= 0 ? index : -index - 1;
    }
}
