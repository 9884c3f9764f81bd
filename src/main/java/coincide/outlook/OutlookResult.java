package coincide.outlook;

import java.time.LocalDate;
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
    /** That of a plan without an outlook. */
    public static final OutlookResult NONE =
            new OutlookResult(new Staleness(LocalDate.MIN, LocalDate.MIN, List.of()), List.of(), List.of(), List.of());

    public OutlookResult {
        forecasts = List.copyOf(forecasts);
        issues = List.copyOf(issues);
        scores = List.copyOf(scores);
    }

    /** Whether skill is claimed for a forecast so many days ahead. */
    public boolean hasSkill(Forecast forecast, int days) {
        return scores.stream()
                .anyMatch(score -> score.target().equals(forecast.target())
                        && score.model() == forecast.model()
                        && score.horizon() == days
                        && score.hasSkill());
    }

    /** Whether the model of a score is the one that its target is forecast with. */
    public boolean isPublished(Score score) {
        return forecasts.stream()
                .anyMatch(forecast -> forecast.target().equals(score.target()) && forecast.model() == score.model());
    }
}
