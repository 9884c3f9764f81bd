package coincide.stats;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalDouble;

/**
 * The share of launches with a known clock time that fall into a range of hours.
 *
 * <pre>{@code
 *   share = inside / timed          interval: Clopper-Pearson, exact for independent launches
 * }</pre>
 *
 * Hours are those of the clock, both ends included: 5 to 8 is 05:00 to 08:59; 22 to 3 passes midnight.
 *
 * <p><b>Misleads.</b> Launches of one salvo share their hour, which makes the interval too short; launches without a time
 * may differ from those with one.
 *
 * <p>Source: Clopper and Pearson (1934), doi:10.1093/biomet/26.4.404. Checked against SciPy 1.17.1 {@code binomtest}.
 *
 * @param inside launches in the range
 * @param timed all launches with a known time
 */
public record HourShare(int inside, int timed) {
    public HourShare {
        if (inside < 0 || inside > timed) {
            throw new IllegalArgumentException(
                    "Invalid share: %d launches in the range among %d with a time".formatted(inside, timed));
        }
    }

    /**
     * Share of the given instants.
     *
     * @param epochSeconds instants of the launches with a known time
     * @param zone zone of the clock
     * @param firstHour 0 to 23
     * @param lastHour 0 to 23, included
     */
    public static HourShare of(long[] epochSeconds, ZoneId zone, int firstHour, int lastHour) {
        if (firstHour < 0 || firstHour > 23 || lastHour < 0 || lastHour > 23) {
            throw new IllegalArgumentException(
                    "Invalid hours %d to %d: each must lie in 0 ... 23".formatted(firstHour, lastHour));
        }
        int hours = Math.floorMod(lastHour - firstHour, 24);
        int inside = 0;
        for (long instant : epochSeconds) {
            int hour = Instant.ofEpochSecond(instant).atZone(zone).getHour();
            inside += Math.floorMod(hour - firstHour, 24) <= hours ? 1 : 0;
        }
        return new HourShare(inside, epochSeconds.length);
    }

    /** Empty where no launch has a time. */
    public OptionalDouble share() {
        return timed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) inside / timed);
    }

    /** Clopper-Pearson interval of the share; 0 to 1 where no launch has a time. */
    public Interval interval(double level) {
        double tail = (1 - level) / 2;
        double low = inside == 0 ? 0 : RateRatio.quantile(inside, timed - inside + 1.0, tail);
        double high = inside == timed ? 1 : RateRatio.quantile(inside + 1.0, timed - inside, 1 - tail);
        return new Interval(low, high);
    }
}
