package coincide.outlook;

import coincide.model.Observation;
import coincide.stats.ForecastTarget;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * Forecasts that need no model, issued on one day from what was known then.
 *
 * <pre>{@code
 *   share       (windows with a launch + 1/2) / (windows + 1)     over windows of h days that are over
 *   climatology all windows;   seasonal  those issued within 30 days of the same day of the year
 *   trailing    those that lie within the last 365, or 90, days
 *   year by month   1 - exp(-sum_(k=1..h) r s_m(t+k)),   r = (launch days of the last 365 days + 1/2) / 366,
 *                   s_m = (launch days in month m + 1) / (those expected from the days of month m + 1)
 * }</pre>
 */
final class BaseRates {
    private static final int SEASON = 30;

    private final ForecastTarget past;
    private final long[] launchDays;
    private final long first;
    private final long issued;
    private final int horizon;

    /**
     * What was known on a day.
     *
     * @param launchDays those known on the day of issue, ascending
     * @param first first observed day
     */
    BaseRates(long[] launchDays, long first, long issued, int horizon) {
        Observation known = Observation.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(issued));
        this.past = new ForecastTarget(LaunchUnits.launchDays(launchDays, known), known, horizon);
        this.launchDays = launchDays;
        this.first = first;
        this.issued = issued;
        this.horizon = horizon;
    }

    double of(Model model) {
        return switch (model) {
            case CLIMATOLOGY -> past.climatology(issued);
            case SEASONAL -> share(day -> apart(day) <= SEASON);
            case TRAILING_YEAR -> share(day -> day >= issued - 365);
            case TRAILING_QUARTER -> share(day -> day >= issued - 90);
            case YEAR_BY_MONTH -> yearByMonth();
            default -> throw new IllegalArgumentException("Model " + model + " is fitted, not counted");
        };
    }

    private double share(LongPredicate counted) {
        int windows = 0;
        int events = 0;
        for (long day = first; day <= issued - horizon; day++) {
            if (counted.test(day)) {
                windows++;
                events += past.outcome(day) ? 1 : 0;
            }
        }
        return (events + 0.5) / (windows + 1);
    }

    /** Days between the days of the year of a day and the day of issue, the shorter way round. */
    private long apart(long day) {
        int one = LocalDate.ofEpochDay(day).getDayOfYear();
        int other = LocalDate.ofEpochDay(issued).getDayOfYear();
        int apart = Math.abs(one - other);
        return Math.min(apart, 365 - Math.min(apart, 365));
    }

    private double yearByMonth() {
        Map<Month, int[]> months = new EnumMap<>(Month.class);
        for (Month month : Month.values()) {
            months.put(month, new int[2]);
        }
        for (long day = first; day <= issued; day++) {
            months.get(month(day))[0]++;
        }
        int lastYear = 0;
        for (long day : launchDays) {
            if (day >= first) {
                months.get(month(day))[1]++;
                lastYear += day > issued - 365 ? 1 : 0;
            }
        }
        double all = months.values().stream().mapToInt(month -> month[1]).sum() / (double) (issued - first + 1);
        double rate = (lastYear + 0.5) / 366;
        double sum = 0;
        for (int k = 1; k <= horizon; k++) {
            int[] month = months.get(month(issued + k));
            sum += rate * (month[1] + 1) / (all * month[0] + 1);
        }
        return -Math.expm1(-sum);
    }

    private static Month month(long day) {
        return LocalDate.ofEpochDay(day).getMonth();
    }
}
