package coincide.reference;

import coincide.nulls.CircularShift;
import coincide.stats.LaunchUnits;
import coincide.stats.NearestLag;
import coincide.stats.Span;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Signed lag to the nearest milestone. */
final class NearestLags {
    private NearestLags() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        int[] y = reference.history();
        List<Span> spans = new ArrayList<>();
        for (JsonNode family : reference.parameters().get("families")) {
            spans.addAll(reference.spans(family.asText()));
        }
        NearestLag lags = NearestLag.of(spans, reference.observation());
        NearestLag.Sides sides = lags.sides(y);
        numbers.put("launch_days", LaunchUnits.total(y));
        numbers.put("before", sides.before());
        numbers.put("within", sides.within());
        numbers.put("after", sides.after());
        numbers.put("ties", sides.ties());
        numbers.put("sum_signed", lags.sum(y));
        numbers.put("sum_abs", lags.sumDistance(y));
        numbers.put("median_abs", lags.medianDistance(y));
        numbers.put("mean_abs", lags.meanDistance(y));
        numbers.put("mean_abs_all_days", lags.meanDistanceOfDays());
        numbers.put("ks_distance", lags.kolmogorovSmirnov(y));
        numbers.put(
                "p_mean_abs_less",
                CircularShift.statistic(y, lags::meanDistance).pLess());
        numbers.put(
                "p_ks_shift",
                CircularShift.statistic(y, lags::kolmogorovSmirnov).pGreater());
        numbers.put(
                "median_abs_p_less",
                CircularShift.statistic(y, lags::medianDistance).pLess());
        return numbers;
    }
}
