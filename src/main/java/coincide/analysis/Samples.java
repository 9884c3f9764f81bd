package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Exposed.Nothing;
import coincide.analysis.Finding.Sample;
import coincide.model.Observation;
import coincide.stats.ClippedWindow;
import coincide.stats.LaunchUnits;
import coincide.stats.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what enters a cell. */
final class Samples {
    private Samples() {}

    /** What enters a cell with the given exposure. */
    static Sample of(History history, Exposed exposed) {
        if (exposed instanceof Around around) {
            return around(history, around);
        }
        boolean[] days = exposed.days(history.observation());
        return exposed instanceof Nothing nothing
                ? distances(history, nothing, days)
                : sample(history, days, 0, precursorRate(history, days), Optional.empty());
    }

    private static Sample distances(History history, Nothing nothing, boolean[] days) {
        long milestones = nothing.milestones().stream()
                .filter(span -> history.observation().indexOf(span.start()) >= 0)
                .count();
        return sample(history, days, Math.toIntExact(milestones), Optional.empty(), Optional.empty());
    }

    /**
     * Exposure by windows: with the share of launch days near a milestone and of milestones near a launch day. A milestone
     * that several parts look at counts once, as hit where any of its windows is.
     */
    private static Sample around(History history, Around around) {
        Map<Occasion, Boolean> hit = new LinkedHashMap<>();
        for (Part part : around.parts()) {
            for (Span span : part.spans()) {
                List<ClippedWindow> window = ClippedWindow.of(List.of(span), part.window(), history.observation());
                if (!window.isEmpty()) {
                    boolean launched = ClippedWindow.triggerCount(history.launchDays(), window) > 0;
                    hit.merge(Occasion.of(span), launched, Boolean::logicalOr);
                }
            }
        }
        long hits = hit.values().stream().filter(launched -> launched).count();
        Optional<Double> triggerRate = hit.isEmpty() ? Optional.empty() : Optional.of((double) hits / hit.size());
        boolean[] days = around.days(history.observation());
        return sample(history, days, hit.size(), precursorRate(history, days), triggerRate);
    }

    /** Nothing was observed on the days asked for. */
    static Sample unobserved(Observation asked) {
        return new Sample(0, 0, asked.from(), asked.to(), 0, 0, Optional.empty(), Optional.empty());
    }

    private static Optional<Double> precursorRate(History history, boolean[] days) {
        int total = history.total();
        return total == 0
                ? Optional.empty()
                : Optional.of((double) LaunchUnits.exposed(history.launchDays(), days) / total);
    }

    private static Sample sample(
            History history,
            boolean[] days,
            int milestones,
            Optional<Double> precursorRate,
            Optional<Double> triggerRate) {
        Observation observation = history.observation();
        int exposed = 0;
        for (boolean day : days) {
            exposed += day ? 1 : 0;
        }
        return new Sample(
                history.total(),
                milestones,
                observation.from(),
                observation.to(),
                exposed,
                days.length - exposed,
                precursorRate,
                triggerRate);
    }
}
