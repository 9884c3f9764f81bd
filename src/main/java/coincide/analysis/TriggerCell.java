package coincide.analysis;

import coincide.analysis.Outcome.Grounds;
import coincide.analysis.Outcome.Tested;
import coincide.nulls.CircularShift;
import coincide.nulls.ClusterResampling;
import coincide.nulls.GapShuffle;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import coincide.stats.ClippedWindow;
import java.util.List;

/** Milestones with at least one launch day in their window. */
record TriggerCell(History history, Part part, List<NullCode> nulls, Settings settings) implements Cell {
    TriggerCell {
        nulls = List.copyOf(nulls);
    }

    @Override
    public Outcome evaluate() {
        List<ClippedWindow> windows = ClippedWindow.of(part.spans(), part.window(), history.observation());
        if (history.total() == 0) {
            return Outcome.untestable(0, "No launch was observed.");
        }
        if (windows.isEmpty()) {
            return Outcome.untestable(0, "No milestone has an observed day in its window.");
        }
        List<Tested> tests = nulls.stream().map(code -> tested(code, windows)).toList();
        int observed = ClippedWindow.triggerCount(history.launchDays(), windows);
        return new Outcome(observed, Grounds.UNLIMITED, List.of(), tests);
    }

    private Tested tested(NullCode code, List<ClippedWindow> windows) {
        NullLaw law =
                switch (code) {
                    case N2 -> CircularShift.trigger(history.launchDays(), windows);
                    case N5 ->
                        GapShuffle.of(history.launchDays())
                                .law(
                                        y -> ClippedWindow.triggerCount(y, windows),
                                        settings.streams(code),
                                        settings.clusterReplicates());
                    case N11 ->
                        ClusterResampling.of(history.launchDays(), history.observation(), settings.harmonics())
                                .law(
                                        y -> ClippedWindow.triggerCount(y, windows),
                                        settings.streams(code),
                                        settings.clusterReplicates());
                    default -> throw new IllegalStateException("Cannot test a trigger count with " + code);
                };
        return new Tested(code, law, law.mean());
    }
}
