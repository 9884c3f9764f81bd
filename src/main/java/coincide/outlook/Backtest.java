package coincide.outlook;

import coincide.stats.RidgeFit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Forecasts as they would have been made in the past, by rolling origin: each from the newest fit of its day, from launches and
 * milestones known on that day, for windows that follow each other without overlap.
 */
final class Backtest {
    private final Target target;
    private final Map<Model, FittedModel> fitted;

    /** Takes the models of one target. */
    Backtest(Target target, Map<Model, FittedModel> fitted) {
        this.target = target;
        this.fitted = new EnumMap<>(fitted);
    }

    /**
     * Every forecast of one horizon, in the order of time.
     *
     * @param burnInYears years of observation before the first one
     */
    List<Issue> issues(int horizon, int burnInYears) {
        List<Issue> issues = new ArrayList<>();
        long start = LocalDate.ofEpochDay(target.first()).plusYears(burnInYears).toEpochDay() - 1;
        long[] launchDays = target.launches().all();
        for (long day = start; day + horizon <= target.last(); day += horizon) {
            issues.add(new Issue(
                    target.name(),
                    horizon,
                    LocalDate.ofEpochDay(day),
                    holds(launchDays, day, horizon),
                    probabilities(day, horizon)));
        }
        return issues;
    }

    private Map<Model, Double> probabilities(long day, int horizon) {
        Map<Model, Double> probabilities = new EnumMap<>(Model.class);
        long[] known = target.launches().on(day);
        BaseRates rates = new BaseRates(known, target.first(), day, horizon);
        for (Model model : Model.values()) {
            probabilities.put(model, model.isFitted() ? chance(model, day, horizon, known) : rates.of(model));
        }
        return probabilities;
    }

    private double chance(Model model, long day, int horizon, long[] known) {
        RidgeFit fit = fitted.get(model).on(day);
        Projection projection = new Projection(target.terms(), model, day, day, horizon);
        return projection.chances(fit, known)[horizon - 1];
    }

    private static boolean holds(long[] launchDays, long after, int horizon) {
        for (long day : launchDays) {
            if (day > after && day <= after + horizon) {
                return true;
            }
        }
        return false;
    }
}
