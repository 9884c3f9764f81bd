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
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Mean distance in days between launches and milestones: not a sum over days, so its laws come from whole histories. */
record DistanceCell(History history, List<Span> spans, From from, List<NullCode> nulls, Settings settings)
        implements Retestable {
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
        String obstacle = obstacle();
        if (!obstacle.isEmpty()) {
            return Outcome.untestable(0, obstacle);
        }
        ToDoubleFunction<int[]> statistic = statistic();
        List<Tested> tests = nulls.stream().map(code -> tested(code, statistic)).toList();
        double distance = statistic.applyAsDouble(history.launchDays());
        double expected = tests.get(0).expected();
        List<Estimate> estimates = expected > 0
                ? List.of(new Estimate(expected, distance / expected, List.of(), List.of(), "observed/expected"))
                : List.of();
        return new Outcome(distance, Grounds.UNLIMITED, estimates, tests);
    }

    private ToDoubleFunction<int[]> statistic() {
        return from == From.LAUNCHES
                ? NearestLag.of(spans, history.observation())::meanDistance
                : NearestLaunch.of(spans, history.observation())::meanDistance;
    }

    @Override
    public boolean[] days() {
        return new boolean[history.observation().length()];
    }

    @Override
    public Optional<boolean[]> injected() {
        return Optional.empty();
    }

    @Override
    public String obstacle() {
        if (history.total() == 0) {
            return "No launch was observed.";
        }
        return spans.stream().anyMatch(span -> history.observation().indexOf(span.start()) >= 0)
                ? ""
                : "No milestone begins on an observed day.";
    }

    @Override
    public Optional<NullLaw> law(NullCode code, SimulatedHistory simulated, boolean[] days, Settings inside) {
        DistanceCell test = new DistanceCell(history.with(simulated.launchDays()), spans, from, nulls, inside);
        return test.history.total() == 0 ? Optional.empty() : Optional.of(test.law(code, test.statistic()));
    }

    private Tested tested(NullCode code, ToDoubleFunction<int[]> statistic) {
        NullLaw law = law(code, statistic);
        return new Tested(code, law, law.mean());
    }

    private NullLaw law(NullCode code, ToDoubleFunction<int[]> statistic) {
        return switch (code) {
            case N2 -> CircularShift.statistic(history.launchDays(), statistic);
            case N5 ->
                GapShuffle.of(history.launchDays())
                        .law(statistic, settings.streams(code), settings.clusterReplicates());
            case N11 ->
                ClusterResampling.of(history.launchDays(), history.observation(), settings.harmonics())
                        .law(statistic, settings.streams(code), settings.clusters());
            default -> throw new IllegalStateException("Cannot test a distance with " + code);
        };
    }
}
