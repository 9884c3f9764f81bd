package coincide.reference;

import coincide.model.Anchor;
import coincide.model.Direction;
import coincide.model.Window;
import coincide.stats.ExtremeRankLength;
import coincide.stats.GlobalEnvelope;
import coincide.stats.LaunchUnits;
import coincide.stats.PeriEvent;
import coincide.stats.PointwiseP;
import coincide.stats.StudentisedDeviation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Launches around milestones against all circular shifts. */
final class PeriEvents {
    private PeriEvents() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        int[] y = reference.history();
        PeriEvent curve = PeriEvent.of(reference.spans(), bins(reference.parameters()), reference.observation());
        double[] rate = curve.rate(y);
        double[][] shifted = IntStream.range(1, y.length)
                .mapToObj(shift -> curve.rate(shifted(y, shift)))
                .toArray(double[][]::new);
        double alpha = reference.parameters().get("alpha").asDouble();
        GlobalEnvelope either = ExtremeRankLength.of(rate, shifted, Direction.EITHER, alpha);
        GlobalEnvelope greater = ExtremeRankLength.of(rate, shifted, Direction.UP, alpha);
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("milestones", curve.milestones());
        numbers.put("launch_days", LaunchUnits.total(y));
        numbers.put("count", Arrays.stream(curve.counts(y)).boxed().toList());
        numbers.put(
                "milestone_days_at_risk", Arrays.stream(curve.atRisk()).boxed().toList());
        numbers.put("rate", list(rate));
        numbers.put("pair_correlation", list(curve.pairCorrelation(y)));
        numbers.put("shift_mean_rate", mean(rate, shifted));
        numbers.put("erl.two_sided.p", either.p());
        numbers.put("erl.two_sided.envelope_low", list(either.low()));
        numbers.put("erl.two_sided.envelope_high", list(either.high()));
        numbers.put("erl.greater.p", greater.p());
        numbers.put("erl.greater.envelope_high", list(greater.high()));
        numbers.put(
                "studentised_max.p",
                StudentisedDeviation.of(rate, shifted, Direction.EITHER, alpha).p());
        numbers.put("pointwise_p_greater", list(PointwiseP.of(rate, shifted, Direction.UP)));
        return numbers;
    }

    private static List<Window> bins(JsonNode parameters) {
        Anchor anchor = Anchor.valueOf(parameters.get("anchor").asText().toUpperCase(Locale.ROOT));
        List<Window> bins = new ArrayList<>();
        for (JsonNode bin : parameters.get("bins")) {
            bins.add(new Window(anchor, bin.get(0).asInt(), bin.get(1).asInt()));
        }
        return bins;
    }

    private static int[] shifted(int[] y, int shift) {
        int[] shifted = new int[y.length];
        System.arraycopy(y, 0, shifted, shift, y.length - shift);
        System.arraycopy(y, y.length - shift, shifted, 0, shift);
        return shifted;
    }

    private static List<Double> mean(double[] first, double[][] others) {
        return IntStream.range(0, first.length)
                .mapToObj(b -> (first[b]
                                + Arrays.stream(others)
                                        .mapToDouble(curve -> curve[b])
                                        .sum())
                        / (others.length + 1))
                .toList();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
