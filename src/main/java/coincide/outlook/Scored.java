package coincide.outlook;

import java.util.List;
import java.util.Map;

/**
 * The backtest: past forecasts, their scores, and what they decide.
 *
 * @param issues by target, horizon and day
 * @param scores by target, horizon and model
 * @param adoptions one for each target
 * @param fitted models by target
 */
public record Scored(
        List<Issue> issues, List<Score> scores, List<Adoption> adoptions, Map<String, Map<Model, FittedModel>> fitted) {
    public Scored {
        issues = List.copyOf(issues);
        scores = List.copyOf(scores);
        adoptions = List.copyOf(adoptions);
        fitted = Map.copyOf(fitted);
    }
}
