package coincide.outlook;

import coincide.stats.RidgeFit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Forecasts as they would have been made in the past, by rolling origin: each from the newest fit of its day, from launches and
 * milestones known on that day.
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
     * Forecasts of one horizon, in the order of time.
     *
     * @param burnInYears years of observation before the first one
     * @param step days from one to the next: the horizon, so that windows do not overlap, or 1
     */
    List<Issue> issues(int horizon, int burnInYears, int step, Set<Model> models) {
        List<Issue> issues = new ArrayList<>();
        long start = LocalDate.ofEpochDay(target.first()).plusYears(burnInYears).toEpochDay() - 1;
        long[] launchDays = target.launches().all();
        for (long day = start; day + horizon <= target.last(); day += step) {
            issues.add(new Issue(
                    target.name(),
                    horizon,
                    LocalDate.ofEpochDay(day),
                    holds(launchDays, day, horizon),
                    probabilities(day, horizon, models)));
        }
        return issues;
    }

    private Map<Model, Double> probabilities(long day, int horizon, Set<Model> models) {
        Map<Model, Double> probabilities = new EnumMap<>(Model.class);
        long[] known = target.launches().on(day);
        BaseRates rates = new BaseRates(known, target.first(), day, horizon);
        for (Model model : models) {
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
