package coincide.reference;

import coincide.model.Anchor;
import coincide.model.Observation;
import coincide.model.Window;
import coincide.nulls.UniformDays;
import coincide.stats.Coincidence;
import coincide.stats.Exposure;
import coincide.stats.LaunchUnits;
import coincide.stats.Span;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Precursor and trigger rates of launch days and milestone start days. */
final class Coincidences {
    private Coincidences() {}

    static Map<String, Object> numbers(ReferenceCase reference) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        Observation observation = reference.observation();
        long[] launches = Arrays.stream(LaunchUnits.eventStarts(reference.launchDays(), 0))
                .filter(day -> observation.indexOf(day) >= 0)
                .toArray();
        long[] milestones = reference.spans().stream()
                .mapToLong(Span::start)
                .filter(day -> observation.indexOf(day) >= 0)
                .sorted()
                .distinct()
                .toArray();
        numbers.put("launch_days", launches.length);
        numbers.put("milestone_days", milestones.length);
        for (JsonNode setting : reference.parameters().get("settings")) {
            add(reference, setting, launches, milestones, numbers);
        }
        return numbers;
    }

    private static void add(
            ReferenceCase reference,
            JsonNode setting,
            long[] launches,
            long[] milestones,
            Map<String, Object> numbers) {
        boolean symmetric = setting.get("sym").asBoolean();
        int tolerance = setting.get("delT").asInt();
        int tau = setting.get("tau").asInt();
        String name = "sym=%s,delT=%d,tau=%d.".formatted(symmetric, tolerance, tau);
        Coincidence found = Coincidence.of(launches, milestones, symmetric ? tau - tolerance : tau, tau + tolerance);
        int period = reference.observation().length() - (symmetric ? 0 : tau);
        numbers.put(name + "precursor_rate", found.precursorRate().getAsDouble());
        numbers.put(name + "trigger_rate", found.triggerRate().getAsDouble());
        numbers.put(name + "precursor_p_poisson", found.precursorPoissonP(period));
        numbers.put(name + "trigger_p_poisson", found.triggerPoissonP(period));
        numbers.put(name + "precursor_count", found.precursorCount());
        numbers.put(name + "trigger_count", found.triggerCount());
        List<Span> points = Arrays.stream(milestones)
                .mapToObj(day -> new Span("", day, day, Span.ALWAYS))
                .toList();
        Window window = new Window(Anchor.START, found.lo(), found.hi());
        boolean[] exposed = Exposure.of(points, window, reference.observation()).days();
        numbers.put(
                name + "precursor_p_hypergeometric",
                UniformDays.law(reference.history(), exposed).pGreater());
    }
}
