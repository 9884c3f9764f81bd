package coincide.outlook;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * The forecasts of all models for one window that is over.
 *
 * @param issuedOn the day at whose end they were, or would have been, made
 * @param horizon days of the window, which begins on the next day
 * @param outcome whether it held a launch day
 */
public record Issue(String target, int horizon, LocalDate issuedOn, boolean outcome, Map<Model, Double> probabilities) {
    public Issue {
        probabilities = new EnumMap<>(probabilities);
    }

    public double probability(Model model) {
        return probabilities.get(model);
    }
}
