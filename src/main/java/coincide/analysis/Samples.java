package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Finding.Sample;
import coincide.model.Observation;
import coincide.stats.ClippedWindow;
import coincide.stats.LaunchUnits;
import java.util.List;
import java.util.Optional;

/** Counts what enters a cell. */
final class Samples {
    private Samples() {}

    /** Exposure by windows: with the shares of launch days near a milestone and of milestones near a launch day. */
    static Sample around(History history, Around around) {
        List<ClippedWindow> windows = around.parts().stream()
                .flatMap(part -> ClippedWindow.of(part.spans(), part.window(), history.observation()).stream())
                .toList();
        boolean[] days = around.days(history.observation());
        Optional<Double> triggerRate = windows.isEmpty()
                ? Optional.empty()
                : Optional.of((double) ClippedWindow.triggerCount(history.launchDays(), windows) / windows.size());
        return sample(history, days, windows.size(), triggerRate);
    }

    /** Exposure by days that belong to no milestone. */
    static Sample days(History history, boolean[] days) {
        return sample(history, days, 0, Optional.empty());
    }

    private static Sample sample(History history, boolean[] days, int milestones, Optional<Double> triggerRate) {
        Observation observation = history.observation();
        int exposed = 0;
        for (boolean day : days) {
            exposed += day ? 1 : 0;
        }
        int total = history.total();
        Optional<Double> precursorRate = total == 0
                ? Optional.empty()
                : Optional.of((double) LaunchUnits.exposed(history.launchDays(), days) / total);
        return new Sample(
                total,
                milestones,
                observation.from(),
                observation.to(),
                exposed,
                days.length - exposed,
                precursorRate,
                triggerRate);
    }
}
