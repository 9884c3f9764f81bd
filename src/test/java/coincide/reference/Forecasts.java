package coincide.reference;

import coincide.stats.ForecastScores;
import coincide.stats.ForecastTarget;
import coincide.stats.Reliability;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Probability forecasts scored against the launch days, beside the climatology. */
final class Forecasts {
    private Forecasts() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        List<String[]> rows = reference.rows("forecasts.csv");
        double[] forecasts = new double[rows.size()];
        double[] climatology = new double[rows.size()];
        boolean[] outcomes = new boolean[rows.size()];
        for (int i = 0; i < forecasts.length; i++) {
            long issuedOn = LocalDate.parse(rows.get(i)[0]).toEpochDay();
            ForecastTarget target =
                    new ForecastTarget(reference.history(), reference.observation(), Integer.parseInt(rows.get(i)[1]));
            forecasts[i] = Double.parseDouble(rows.get(i)[2]);
            climatology[i] = target.climatology(issuedOn);
            outcomes[i] = target.outcome(issuedOn);
        }
        ForecastScores scores = new ForecastScores(forecasts, outcomes);
        ForecastScores past = new ForecastScores(climatology, outcomes);
        Reliability table =
                scores.reliability(reference.parameters().get("bins").asInt());
        numbers.put("forecasts", scores.size());
        numbers.put("outcomes_sum", scores.events());
        numbers.put("brier", scores.brier());
        numbers.put("log_score", scores.logScore());
        numbers.put("brier_climatology", past.brier());
        numbers.put("climatology_first_last", List.of(climatology[0], climatology[climatology.length - 1]));
        numbers.put("brier_skill", scores.brierSkill(past).getAsDouble());
        numbers.put("log_score_climatology", past.logScore());
        numbers.put(
                "bin_index", table.bins().stream().map(Reliability.Bin::index).toList());
        numbers.put(
                "bin_count", table.bins().stream().map(Reliability.Bin::count).toList());
        numbers.put(
                "bin_mean_forecast",
                table.bins().stream().map(Reliability.Bin::meanForecast).toList());
        numbers.put(
                "bin_observed_rate",
                table.bins().stream().map(Reliability.Bin::observedRate).toList());
        numbers.put("reliability", table.reliability());
        numbers.put("resolution", table.resolution());
        numbers.put("uncertainty", table.uncertainty());
        numbers.put("auc", scores.auc().getAsDouble());
        return numbers;
    }
}
