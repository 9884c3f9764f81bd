package coincide.reference;

import coincide.nulls.GapShuffle;
import coincide.nulls.NullLaw;
import coincide.nulls.Streams;
import coincide.stats.Exposure;
import coincide.stats.LaunchUnits;
import coincide.stats.RateRatio;
import coincide.stats.Span;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Every order of the gaps between launch days, from every first day. */
final class GapShuffles {
    private GapShuffles() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        int[] y = reference.history();
        List<Span> spans = new ArrayList<>();
        for (JsonNode family : reference.parameters().get("families")) {
            spans.addAll(reference.spans(family.asText()));
        }
        boolean[] exposed =
                Exposure.of(spans, reference.window(), reference.observation()).days();
        GapShuffle shuffle = GapShuffle.of(y);
        NullLaw law = shuffle.law(exposed, Streams.of(1, "N5", ""), 0);
        int[] gaps = shuffle.gaps();
        numbers.put("launch_days", LaunchUnits.total(y));
        numbers.put("gaps_circular", Arrays.stream(gaps).boxed().toList());
        numbers.put("k_observed", (int) law.observed());
        numbers.put("exposed_days", RateRatio.of(y, exposed).d1());
        numbers.put(
                "arrangements",
                IntStream.rangeClosed(1, gaps.length).reduce(1, (a, b) -> a * b)
                        * Arrays.stream(gaps).sum());
        numbers.put("p_greater", law.pGreater());
        numbers.put("p_less", law.pLess());
        numbers.put("expected", law.mean());
        return numbers;
    }
}
