package coincide.analysis;

import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Grounds;
import coincide.analysis.Outcome.Tested;
import coincide.nulls.CircularShift;
import coincide.nulls.ClusterResampling;
import coincide.nulls.GapShuffle;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import coincide.stats.NearestLag;
import coincide.stats.NearestLaunch;
import coincide.stats.Span;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Mean distance in days between launches and milestones: not a sum over days, so its laws come from whole histories. */
record DistanceCell(History history, List<Span> spans, From from, List<NullCode> nulls, Settings settings)
        implements Cell {
    /** Which of the two each distance starts from. */
    enum From {
        /** From each launch day to its nearest milestone. */
        LAUNCHES,
        /** From each milestone to its nearest launch day. */
        MILESTONES
    }

    DistanceCell {
        spans = List.copyOf(spans);
        nulls = List.copyOf(nulls);
    }

    @Override
    public Outcome evaluate() {
        boolean observed = spans.stream().anyMatch(span -> history.observation().indexOf(span.start()) >= 0);
        if (history.total() == 0) {
            return Outcome.untestable(0, List.of(), "No launch was observed.");
        }
        if (!observed) {
            return Outcome.untestable(0, List.of(), "No milestone begins on an observed day.");
        }
        ToDoubleFunction<int[]> statistic = from == From.LAUNCHES
                ? NearestLag.of(spans, history.observation())::meanDistance
                : NearestLaunch.of(spans, history.observation())::meanDistance;
        List<Tested> tests = nulls.stream().map(code -> tested(code, statistic)).toList();
        double distance = statistic.applyAsDouble(history.launchDays());
        double expected = tests.get(0).expected();
        List<Estimate> estimates = expected > 0
                ? List.of(new Estimate(expected, distance / expected, List.of(), List.of(), "observed/expected"))
                : List.of();
        return new Outcome(distance, List.of(), Grounds.UNLIMITED, estimates, tests);
    }

    private Tested tested(NullCode code, ToDoubleFunction<int[]> statistic) {
        NullLaw law =
                switch (code) {
                    case N2 -> CircularShift.statistic(history.launchDays(), statistic);
                    case N5 ->
                        GapShuffle.of(history.launchDays())
                                .law(statistic, settings.streams(code), settings.clusterReplicates());
                    case N11 ->
                        ClusterResampling.of(history.launchDays(), history.observation(), settings.harmonics())
                                .law(statistic, settings.streams(code), settings.clusterReplicates());
                    default -> throw new IllegalStateException("Cannot test a distance with " + code);
                };
        return new Tested(code, law, law.mean());
    }
}
