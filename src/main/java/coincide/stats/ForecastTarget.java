package coincide.stats;

import coincide.model.Observation;
import java.util.OptionalDouble;

/**
 * What a forecast issued at the end of day t is about: whether there is a launch in the h days after it.
 *
 * <pre>{@code
 *   outcome(t)     = 1[a launch on one of the days t + 1 ... t + h]
 *   climatology(t) = (events + 1/2) / (windows + 1)     over the issue days u with u + h <= t
 *   trailing(t, n) = events / windows                   over the issue days u with u >= t - n and u + h <= t
 * }</pre>
 *
 * Both take every observed day as an issue day, the trailing share those whose windows lie within the n days up to t, so
 * windows overlap; they know only windows that are over at t. Windows that hold an unobserved day are left out, and such an outcome is refused.
 *
 * <p>Checked against R 4.2.2.
 */
public final class ForecastTarget {
    private final long firstDay;
    private final int horizon;
    private final int[] launches;
    private final int[] observed;

    /**
     * Takes one history and one horizon.
     *
     * @param y launches or launch days, one entry an observed day
     * @param observation the observed days
     * @param horizon h, in days, one or more
     */
    public ForecastTarget(int[] y, Observation observation, int horizon) {
        long[] days = observation.days();
        if (y.length != days.length || horizon < 1) {
            throw new IllegalArgumentException(
                    "Invalid forecast target: %d days of launches, %d observed days, horizon %d; the days must agree and the horizon be positive"
                            .formatted(y.length, days.length, horizon));
        }
        this.firstDay = days[0];
        this.horizon = horizon;
        int calendarDays = Math.toIntExact(days[days.length - 1] - firstDay + 1);
        this.launches = new int[calendarDays + 1];
        this.observed = new int[calendarDays + 1];
        for (int t = 0; t < days.length; t++) {
            launches[(int) (days[t] - firstDay) + 1] = y[t];
            observed[(int) (days[t] - firstDay) + 1] = 1;
        }
        for (int day = 1; day <= calendarDays; day++) {
            launches[day] += launches[day - 1];
            observed[day] += observed[day - 1];
        }
    }

    /** Whether all days that decide a forecast are observed. */
    public boolean decided(long issuedOn) {
        long last = issuedOn - firstDay + horizon;
        return issuedOn >= firstDay && last < observed.length - 1 && days(observed, issuedOn) == horizon;
    }

    /** Whether there was a launch in the {@code horizon} days after the epoch day {@code issuedOn}. */
    public boolean outcome(long issuedOn) {
        if (!decided(issuedOn)) {
            throw new IllegalArgumentException(
                    "Cannot score a forecast issued on epoch day %d: not all of the %d days after it are observed; leave it out"
                            .formatted(issuedOn, horizon));
        }
        return days(launches, issuedOn) > 0;
    }

    private int days(int[] cumulated, long issuedOn) {
        int first = (int) (issuedOn - firstDay) + 1;
        return cumulated[first + horizon] - cumulated[first];
    }

    /** Share of past windows with a launch, as known on the epoch day {@code issuedOn}; a half where none is over. */
    public double climatology(long issuedOn) {
        int[] past = past(firstDay, issuedOn);
        return (past[1] + 0.5) / (past[0] + 1);
    }

    /**
     * Share of the windows within the {@code days} days up to {@code issuedOn} that hold a launch; empty where there is none.
     *
     * <p>It is not drawn to a half: it can be 0 or 1, and then a log score rests on the clip of {@link ForecastScores}.
     */
    public OptionalDouble trailing(long issuedOn, int days) {
        int[] past = past(Math.max(firstDay, issuedOn - days), issuedOn);
        return past[0] == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) past[1] / past[0]);
    }

    /** Observed windows issued from {@code from} on and over on {@code to}, and those of them with a launch. */
    private int[] past(long from, long to) {
        int windows = 0;
        int events = 0;
        long last = Math.min(to, firstDay + observed.length - 2) - horizon;
        for (long day = from; day <= last; day++) {
            boolean issued = observed[(int) (day - firstDay) + 1] > observed[(int) (day - firstDay)];
            if (issued && decided(day)) {
                windows++;
                events += days(launches, day) > 0 ? 1 : 0;
            }
        }
        return new int[] {windows, events};
    }
}
