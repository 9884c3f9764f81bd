package coincide.outlook;

import coincide.model.Launch;
import coincide.model.Observation;
import coincide.model.PublishedForecast;
import coincide.plan.Job;
import coincide.stats.ForecastTarget;
import coincide.stats.LaunchUnits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Forecasts that others published, resolved against the launch days of a run.
 *
 * <pre>{@code
 *   outcome    1[a launch day in (t, t + h]]                                      t the day of issue
 *   base rate  share of u = t - 365 ... t - h with a launch day in (u, u + h]
 * }</pre>
 *
 * Only windows whose days are all observed are resolved; the others stay open. Launches whose day is not known do not count.
 *
 * <p><b>Misleads.</b> The base rate uses the days up to the issue as the record has them now: launches of that time that became
 * known later are in it. Forecasts of other events (nuclear tests too) are resolved by launch days alone.
 *
 * @param outcomes one a forecast, by id
 * @param skills one a horizon with a forecast that can be scored, ascending
 */
public record PublishedScores(List<PublishedOutcome> outcomes, List<PublishedSkill> skills) {
    /** Where nothing was published. */
    public static final PublishedScores NONE = new PublishedScores(List.of(), List.of());

    private static final int YEAR = 365;

    public PublishedScores {
        outcomes = List.copyOf(outcomes);
        skills = List.copyOf(skills);
    }

    /** Resolves and scores forecasts as of a day. */
    public static PublishedScores of(
            Job job, LocalDate asOf, List<Launch> launches, List<PublishedForecast> forecasts) {
        return of(job.observation(asOf), KnownDays.of(launches).all(), forecasts);
    }

    static PublishedScores of(Observation observed, long[] launchDays, List<PublishedForecast> forecasts) {
        int[] history = LaunchUnits.launchDays(launchDays, observed);
        Map<Integer, ForecastTarget> targets = new TreeMap<>();
        Map<Integer, List<PublishedOutcome>> scored = new TreeMap<>();
        List<PublishedOutcome> outcomes = new ArrayList<>();
        for (PublishedForecast forecast : forecasts.stream()
                .sorted(Comparator.comparing(PublishedForecast::id))
                .toList()) {
            ForecastTarget target = targets.computeIfAbsent(
                    forecast.horizon(), horizon -> new ForecastTarget(history, observed, horizon));
            PublishedOutcome outcome = outcome(forecast, target);
            outcomes.add(outcome);
            if (outcome.baseScores().isPresent()) {
                scored.computeIfAbsent(forecast.horizon(), horizon -> new ArrayList<>())
                        .add(outcome);
            }
        }
        return new PublishedScores(
                outcomes,
                scored.entrySet().stream()
                        .map(entry -> PublishedSkill.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static PublishedOutcome outcome(PublishedForecast forecast, ForecastTarget target) {
        long issued = forecast.issuedOn().toEpochDay();
        OptionalDouble base = target.trailing(issued, YEAR);
        return new PublishedOutcome(
                forecast,
                base.isPresent() ? Optional.of(base.getAsDouble()) : Optional.empty(),
                target.decided(issued) ? Optional.of(target.outcome(issued)) : Optional.empty());
    }
}
