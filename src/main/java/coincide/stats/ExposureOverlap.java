package coincide.stats;

import java.util.OptionalDouble;

/**
 * The days that two exposures share.
 *
 * <pre>{@code
 *   phi = (both neither - onlyFirst onlySecond) / sqrt(d1 (T - d1) d2 (T - d2)),     d1, d2 = exposed days of each
 * }</pre>
 *
 * Phi is the correlation of the two columns: 1 for the same days, -1 for complements.
 *
 * @param both days exposed to the two
 * @param onlyFirst days exposed to the first alone
 * @param onlySecond days exposed to the second alone
 * @param neither days exposed to none
 */
public record ExposureOverlap(int both, int onlyFirst, int onlySecond, int neither) {
    public ExposureOverlap {
        if (both < 0 || onlyFirst < 0 || onlySecond < 0 || neither < 0) {
            throw new IllegalArgumentException("Invalid overlap: %d, %d, %d and %d days; none may be negative"
                    .formatted(both, onlyFirst, onlySecond, neither));
        }
    }

    /** Overlap of two exposures of the same days. */
    public static ExposureOverlap of(boolean[] first, boolean[] second) {
        LaunchUnits.requireSameLength(first.length, second.length);
        int[] days = new int[4];
        for (int t = 0; t < first.length; t++) {
            days[(first[t] ? 0 : 2) + (second[t] ? 0 : 1)]++;
        }
        return new ExposureOverlap(days[0], days[1], days[2], days[3]);
    }

    /** Share of the first's exposed days that are also the second's; empty where it has none. */
    public OptionalDouble shareOfFirst() {
        return share(both, both + onlyFirst);
    }

    /** Share of the second's exposed days that are also the first's; empty where it has none. */
    public OptionalDouble shareOfSecond() {
        return share(both, both + onlySecond);
    }

    /** Correlation; empty where one of the two is constant. */
    public OptionalDouble phi() {
        double scale = Math.sqrt((double) (both + onlyFirst) * (onlySecond + neither))
                * Math.sqrt((double) (both + onlySecond) * (onlyFirst + neither));
        return share((double) both * neither - (double) onlyFirst * onlySecond, scale);
    }

    private static OptionalDouble share(double part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
