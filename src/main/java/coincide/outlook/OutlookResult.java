package coincide.outlook;

import java.util.List;

/**
 * The outlook of one day.
 *
 * @param staleness what it does not see
 * @param forecasts one for each target, all launches first
 * @param issues past forecasts of the backtest
 * @param scores how they did
 */
public record OutlookResult(Staleness staleness, List<Forecast> forecasts, List<Issue> issues, List<Score> scores) {
    public OutlookResult {
        forecasts = List.copyOf(forecasts);
        issues = List.copyOf(issues);
        scores = List.copyOf(scores);
    }
}
