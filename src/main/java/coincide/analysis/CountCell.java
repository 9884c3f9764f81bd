package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Tested;
import coincide.model.Observation;
import coincide.nulls.BlockRotation;
import coincide.nulls.CircularShift;
import coincide.nulls.ClusterResampling;
import coincide.nulls.MonthRedraw;
import coincide.nulls.NullLaw;
import coincide.nulls.RatioInterval;
import coincide.nulls.ResidualRotation;
import coincide.nulls.ResidualShift;
import coincide.nulls.Strata;
import coincide.nulls.StratifiedPermutation;
import coincide.nulls.UniformDays;
import coincide.nulls.YearSwap;
import coincide.plan.NullCode;
import coincide.stats.ConditionalOdds;
import coincide.stats.LaunchUnits;
import coincide.stats.RateRatio;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Launch days on exposed days: {@code K = sum Y_t E_t}.
 *
 * <p>The effect is the ratio of the headline model. Under N10: the coefficient of the exposure, its interval by inversion of
 * N10. Under a permutation or rotation within years: the conditional odds ratio within years, with its exact interval.
 */
record CountCell(History history, Exposed exposed, List<NullCode> nulls, Settings settings) implements Cell {
    CountCell {
        nulls = List.copyOf(nulls);
    }

    @Override
    public Outcome evaluate() {
        boolean[] days = exposed.days(history.observation());
        RateRatio margins = RateRatio.of(history.launchDays(), days);
        if (margins.status() != RateRatio.Status.OK) {
            return new Outcome(margins.n1(), List.of(margins), List.of(), List.of());
        }
        ResidualRotation rotation =
                ResidualRotation.of(history.launchDays(), history.observation(), settings.harmonics());
        List<Tested> tests =
                nulls.stream().map(code -> tested(code, days, rotation)).toList();
        return new Outcome(margins.n1(), List.of(margins), estimates(days, rotation), tests);
    }

    private Tested tested(NullCode code, boolean[] days, ResidualRotation rotation) {
        NullLaw law = law(code, days, rotation);
        return new Tested(
                code,
                law,
                switch (code) {
                    case N10, N10c -> law.mean() + rotation.expected(days);
                    case N11 -> law.mean() * LaunchUnits.total(history.launchDays());
                    default -> law.mean();
                });
    }

    private NullLaw law(NullCode code, boolean[] days, ResidualRotation rotation) {
        Observation observation = history.observation();
        int[] y = history.launchDays();
        return switch (code) {
            case N1 -> UniformDays.law(y, days);
            case N2 -> CircularShift.law(y, days);
            case N3y -> StratifiedPermutation.law(y, days, Strata.years(observation));
            case N3q -> StratifiedPermutation.law(y, days, Strata.quarters(observation));
            case N3m -> StratifiedPermutation.law(y, days, Strata.months(observation));
            case N4y -> BlockRotation.law(y, days, Strata.years(observation).joined());
            case N4h -> BlockRotation.law(y, days, Strata.halfYears(observation).joined());
            case N7 ->
                YearSwap.of(y, calendar().spans(), calendar().window(), observation, settings.swapYears())
                        .law(settings.streams(code), settings.calendarReplicates());
            case N8 ->
                MonthRedraw.of(y, calendar().spans(), calendar().window(), observation)
                        .law(settings.streams(code), settings.calendarReplicates());
            case N10 -> rotation.law(days, settings.streams(code), settings.tailReplicates());
            case N10c -> ResidualShift.law(rotation.model(), days);
            case N11 ->
                ClusterResampling.of(y, observation, settings.harmonics())
                        .law(days, settings.streams(code), settings.clusterReplicates());
        };
    }

    /** The one calendar that N7 and N8 move. */
    private Part calendar() {
        if (exposed instanceof Around around && around.parts().size() == 1) {
            return around.parts().get(0);
        }
        throw new IllegalStateException("Cannot move the calendar of an exposure that is not made of one");
    }

    private List<Estimate> estimates(boolean[] days, ResidualRotation rotation) {
        return switch (nulls.get(0)) {
            case N10, N10c -> rotated(days, rotation);
            case N3y, N4y -> stratified(days);
            default -> List.of();
        };
    }

    private List<Estimate> rotated(boolean[] days, ResidualRotation rotation) {
        OptionalDouble ratio = rotation.ratio(days);
        if (ratio.isEmpty()) {
            return List.of();
        }
        RatioInterval interval =
                RatioInterval.of(rotation.model(), days, settings.streams(NullCode.N10), settings.intervalReplicates());
        return List.of(new Estimate(
                rotation.expected(days),
                ratio.getAsDouble(),
                List.of(interval.at95()),
                List.of(interval.at90()),
                "inversion of N10"));
    }

    private List<Estimate> stratified(boolean[] days) {
        Strata years = Strata.years(history.observation());
        ConditionalOdds odds = new ConditionalOdds(
                StratifiedPermutation.distribution(history.launchDays(), days, years),
                LaunchUnits.exposed(history.launchDays(), days));
        return List.of(new Estimate(
                odds.law().mean(),
                odds.estimate(),
                List.of(odds.interval(0.95)),
                List.of(odds.interval(0.90)),
                "exact conditional odds within years"));
    }
}
