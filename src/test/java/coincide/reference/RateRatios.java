package coincide.reference;

import coincide.stats.BayesianRatio;
import coincide.stats.ConditionalPower;
import coincide.stats.Interval;
import coincide.stats.LaunchUnits;
import coincide.stats.RateRatio;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rate ratio given the total: estimates, intervals, p-values and power. */
final class RateRatios {
    private RateRatios() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        double level = reference.parameters().get("level").asDouble();
        int[] launches = LaunchUnits.launches(reference.launchDays(), reference.observation());
        RateRatio days = RateRatio.of(reference.history(), reference.exposed());
        add("launch_days.", days, level, numbers);
        add("launches.", RateRatio.of(launches, reference.exposed()), level, numbers);
        ConditionalPower power = new ConditionalPower(
                days.launches(),
                days.exposedShare(),
                reference.parameters().get("alpha").asDouble());
        numbers.put("power.critical_count", power.criticalCount());
        for (JsonNode ratio : reference.parameters().get("rr_grid")) {
            numbers.put("power.rr_" + ratio.asText().replace(".0", ""), power.power(ratio.asDouble()));
        }
        numbers.put("power.mdrr_80", power.minimumDetectableRatio(0.8));
        numbers.put("power.srl1_mdrr_80_two_sided", power.signedRootMinimumDetectableRatio(0.8));
        return numbers;
    }

    private static void add(String unit, RateRatio ratio, double level, Map<String, Object> numbers) {
        Interval interval = ratio.interval(level);
        BayesianRatio jeffreys = ratio.bayes(0.5, 0);
        BayesianRatio informed = ratio.bayes(1, 30);
        numbers.put(unit + "n_exposed", ratio.n1());
        numbers.put(unit + "n_unexposed", ratio.n0());
        numbers.put(unit + "days_exposed", ratio.d1());
        numbers.put(unit + "days_unexposed", ratio.d0());
        numbers.put(unit + "rate_ratio", ratio.ratio());
        numbers.put(unit + "ci_low", interval.low());
        numbers.put(unit + "ci_high", interval.high());
        numbers.put(unit + "p_greater", ratio.pGreater());
        numbers.put(unit + "p_less", ratio.pLess());
        numbers.put(unit + "p_two_sided_central", ratio.pTwoSidedCentral());
        numbers.put(unit + "p_two_sided_minlike", ratio.pTwoSidedMinLike());
        numbers.put(unit + "p_greater_mid", ratio.pGreaterMid());
        numbers.put(unit + "bayes_jeffreys_q025", jeffreys.quantile(0.025));
        numbers.put(unit + "bayes_jeffreys_median", jeffreys.quantile(0.5));
        numbers.put(unit + "bayes_jeffreys_q975", jeffreys.quantile(0.975));
        numbers.put(unit + "bayes_prob_rr_gt_1", jeffreys.probabilityAbove(1));
        numbers.put(
                unit + "bayes_gamma_1_30_quantiles",
                List.of(informed.quantile(0.025), informed.quantile(0.5), informed.quantile(0.975)));
        numbers.put(unit + "expected_exposed_at_unexposed_rate", ratio.expected());
        numbers.put(unit + "excess", ratio.excess());
        numbers.put(unit + "attributable_fraction_exposed", ratio.attributableFractionExposed());
        numbers.put(unit + "attributable_fraction_total", ratio.attributableFractionTotal());
    }
}
