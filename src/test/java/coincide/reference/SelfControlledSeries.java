package coincide.reference;

import coincide.model.Observation;
import coincide.model.Window;
import coincide.nulls.Strata;
import coincide.stats.ConditionalRegression;
import coincide.stats.DayLevels;
import coincide.stats.Exposure;
import coincide.stats.Interval;
import coincide.stats.LaunchUnits;
import coincide.stats.SelfControlledCaseSeries;
import coincide.stats.WaldEstimate;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Self-controlled case series: families inside years, and a vaccination inside each child's days. */
final class SelfControlledSeries {
    private static final double LEVEL = 0.95;
    private static final boolean[][] NONE = {};

    private SelfControlledSeries() {}

    static Map<String, Object> years(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Observation observation = reference.observation();
        int[] y = LaunchUnits.launches(reference.launchDays(), observation);
        List<String> families = new ArrayList<>();
        reference.parameters().get("families").forEach(family -> families.add(family.asText()));
        boolean[][] exposures = exposures(reference, families);
        SelfControlledCaseSeries fit =
                SelfControlledCaseSeries.fit(y, Strata.years(observation).numbers(), exposures, NONE);
        numbers.put("launches", LaunchUnits.total(y));
        numbers.put("strata_with_launches", fit.strataWithLaunches());
        numbers.put("cells", fit.cells());
        for (int j = 0; j < exposures.length; j++) {
            add(families.get(j) + ".", fit.regression(), j, numbers);
        }
        numbers.put("joint_lr_statistic", fit.regression().joint().statistic());
        numbers.put("joint_lr_df", fit.regression().joint().df());
        numbers.put("joint_lr_p", fit.regression().joint().p());
        numbers.put("pearson_dispersion_cells", fit.dispersion().getAsDouble());
        return numbers;
    }

    static boolean[][] exposures(ReferenceCase reference, List<String> families) {
        return families.stream()
                .map(family -> Exposure.of(reference.spans(family), reference.window(), reference.observation())
                        .days())
                .toArray(boolean[][]::new);
    }

    static Map<String, Object> children(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Observation observation = blocks(reference);
        int[] y = LaunchUnits.launches(reference.launchDays(), observation);
        int[] strata = DayLevels.blocks(observation);
        int[] age = levels(reference, "age", observation);
        numbers.put("launches", LaunchUnits.total(y));
        numbers.put("strata", observation.blocks().size());
        numbers.put("observed_days", observation.length());
        boolean[][] whole = {exposed(reference, reference.window(), observation)};
        boolean[][] ages = DayLevels.indicators(age);
        int[] distinct = DayLevels.distinct(age);
        ConditionalRegression plain =
                SelfControlledCaseSeries.fit(y, strata, whole, NONE).regression();
        ConditionalRegression aged =
                SelfControlledCaseSeries.fit(y, strata, whole, ages).regression();
        add("no_age.0_42.", plain, 0, numbers);
        add("age.0_42.", aged, 0, numbers);
        for (int level = 1; level < distinct.length; level++) {
            add("age.level_" + distinct[level] + ".", aged, level, numbers);
        }
        List<String> names = new ArrayList<>();
        List<boolean[]> parts = new ArrayList<>();
        for (JsonNode part : reference.parameters().get("split")) {
            String anchor = reference.parameters().get("window").get("anchor").asText();
            names.add("split.%s_%s.".formatted(part.get(0), part.get(1)));
            parts.add(exposed(
                    reference, Window.parse("%s[%s,%s]".formatted(anchor, part.get(0), part.get(1))), observation));
        }
        ConditionalRegression split = SelfControlledCaseSeries.fit(y, strata, parts.toArray(boolean[][]::new), ages)
                .regression();
        for (int j = 0; j < names.size(); j++) {
            add(names.get(j), split, j, numbers);
        }
        return numbers;
    }

    private static boolean[] exposed(ReferenceCase reference, Window window, Observation observation) {
        return Exposure.of(reference.spans(), window, observation).days();
    }

    private static Observation blocks(ReferenceCase reference) {
        return new Observation(reference.rows("strata.csv").stream()
                .map(row -> new Observation.Block(LocalDate.parse(row[1]), LocalDate.parse(row[2])))
                .toList());
    }

    /** Level of a calendar covariate on each observed day; 0 where no row says one. */
    private static int[] levels(ReferenceCase reference, String covariate, Observation observation) {
        int[] levels = new int[observation.length()];
        for (String[] row : reference.rows("covariates.csv")) {
            int from = observation.ceilingIndex(LocalDate.parse(row[2]).toEpochDay());
            int to = observation.ceilingIndex(LocalDate.parse(row[3]).toEpochDay() + 1);
            if (row[0].equals(covariate)) {
                Arrays.fill(levels, from, to, Integer.parseInt(row[1]));
            }
        }
        return levels;
    }

    static void add(String name, ConditionalRegression regression, int j, Map<String, Object> numbers) {
        WaldEstimate estimate = regression.estimate(j);
        Interval interval = estimate.interval(LEVEL);
        numbers.put(name + "log_rr", estimate.logRatio());
        numbers.put(name + "se", estimate.standardError());
        numbers.put(name + "rr", estimate.ratio());
        numbers.put(name + "ci_low", interval.low());
        numbers.put(name + "ci_high", interval.high());
        numbers.put(name + "p_wald", estimate.p());
    }
}
