package coincide.reference;

import coincide.model.Observation;
import coincide.nulls.Strata;
import coincide.stats.CaseCrossover;
import coincide.stats.DayLevels;
import coincide.stats.LaunchUnits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Launch days against the other days of their month, and against those of the same weekday. */
final class CaseCrossovers {
    private CaseCrossovers() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Observation observation = reference.observation();
        List<String> families = new ArrayList<>();
        reference.parameters().get("families").forEach(family -> families.add(family.asText()));
        numbers.put("launch_days", LaunchUnits.total(reference.history()));
        int[] months = Strata.months(observation).numbers();
        add(reference, "year-month.", families, months, numbers);
        int[] weekdays = DayLevels.crossed(months, DayLevels.weekdays(observation));
        add(reference, "year-month-dow.", families, weekdays, numbers);
        return numbers;
    }

    private static void add(
            ReferenceCase reference, String name, List<String> families, int[] strata, Map<String, Object> numbers) {
        CaseCrossover fit =
                CaseCrossover.fit(reference.history(), strata, SelfControlledSeries.exposures(reference, families));
        for (int j = 0; j < families.size(); j++) {
            SelfControlledSeries.add(name + families.get(j) + ".", fit.regression(), j, numbers);
        }
        numbers.put(name + "strata_with_launches", fit.strataWithLaunches());
        numbers.put(name + "log_likelihood_null", fit.regression().logLikelihoodNull());
        numbers.put(name + "log_likelihood", fit.regression().logLikelihood());
    }
}
