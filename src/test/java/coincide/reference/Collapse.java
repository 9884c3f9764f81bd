package coincide.reference;

import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.Exposure;
import coincide.stats.LaunchUnits;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Local days, launch units and exposed days. */
final class Collapse {
    private Collapse() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Observation observation = reference.observation();
        long[] days = reference.launchDays();
        long[] inside =
                Arrays.stream(days).filter(day -> observation.indexOf(day) >= 0).toArray();
        numbers.put("launches_total", days.length);
        numbers.put("launches_outside_observation", LaunchUnits.outside(days, observation));
        numbers.put("launches_in_observation", LaunchUnits.total(LaunchUnits.launches(days, observation)));
        numbers.put("launch_days", LaunchUnits.total(reference.history()));
        numbers.put("observation_days", observation.length());
        for (JsonNode gap : reference.parameters().get("gaps")) {
            long[] starts = LaunchUnits.eventStarts(inside, gap.asInt());
            numbers.put("launch_events_gap_" + gap + "d", starts.length);
            numbers.put(
                    "event_starts_checksum_gap_" + gap + "d",
                    Arrays.stream(starts).sum());
        }
        List<String> families =
                Stream.concat(reference.families().stream(), Stream.of("ALL")).toList();
        for (String family : families) {
            for (JsonNode window : reference.parameters().get("windows")) {
                exposure(reference, family, ReferenceCase.window(window), numbers);
            }
        }
        return numbers;
    }

    private static void exposure(ReferenceCase reference, String family, Window window, Map<String, Object> numbers) {
        Exposure exposure = Exposure.of(reference.spans(family), window, reference.observation());
        String name = "." + family + "." + window;
        numbers.put("exposed_days" + name, exposure.exposedDays());
        numbers.put("launch_days_exposed" + name, LaunchUnits.exposed(reference.history(), exposure.days()));
        numbers.put("milestones_clipped" + name, exposure.clipped());
        numbers.put("milestones_excluded" + name, exposure.excluded());
    }
}
