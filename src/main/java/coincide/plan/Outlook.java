package coincide.plan;

import java.util.List;
import java.util.Optional;

/**
 * The forecast of launch days, declared before it is scored.
 *
 * @param horizons days ahead, ascending
 * @param decides the horizon at which milestones must help, or they are left out of what is published
 * @param selections launches that are forecast beside all of them
 * @param hypotheses ids of hypotheses that count launch days in windows; the days of each are one term of the forecast
 * @param burnInYears years of observation before the first forecast that is scored
 * @param replicates refits behind each interval
 * @param watchDays days that the watch list looks ahead
 * @param published forecasts that others published; absent: none are scored
 */
public record Outlook(
        List<Integer> horizons,
        int decides,
        List<Grid.Selection> selections,
        List<String> hypotheses,
        int burnInYears,
        int replicates,
        int watchDays,
        Optional<Source> published) {
    public Outlook {
        horizons = List.copyOf(horizons);
        selections = List.copyOf(selections);
        hypotheses = List.copyOf(hypotheses);
    }

    /** The longest horizon, in days. */
    public int reach() {
        return horizons.get(horizons.size() - 1);
    }
}
