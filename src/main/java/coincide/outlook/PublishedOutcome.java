package coincide.outlook;

import coincide.model.PublishedForecast;
import coincide.stats.ForecastScores;
import java.util.Optional;

/**
 * A published forecast and what came of it, as the record of this run has it.
 *
 * @param baseRate share of the windows within the year up to the issue that held a launch day; absent where there is none
 * @param launch whether its window held a launch day; absent while not all of its days are observed
 */
public record PublishedOutcome(PublishedForecast forecast, Optional<Double> baseRate, Optional<Boolean> launch) {
    /** Scores of the forecast; absent while it is open. */
    public Optional<ForecastScores> scores() {
        return launch.map(came -> scores(forecast.probability(), came));
    }

    /** Scores of the base rate, had it been the forecast. */
    public Optional<ForecastScores> baseScores() {
        return launch.flatMap(came -> baseRate.map(rate -> scores(rate, came)));
    }

    private static ForecastScores scores(double probability, boolean came) {
        return new ForecastScores(new double[] {probability}, new boolean[] {came});
    }
}
