package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Grounds;
import coincide.analysis.Outcome.Tested;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.nulls.BlockRotation;
import coincide.nulls.CircularShift;
import coincide.nulls.ClusterResampling;
import coincide.nulls.GapShuffle;
import coincide.nulls.MonthRedraw;
import coincide.nulls.NullLaw;
import coincide.nulls.RatioInterval;
import coincide.nulls.ResidualRotation;
import coincide.nulls.ResidualShift;
import coincide.nulls.SmoothedIntensity;
import coincide.nulls.Strata;
import coincide.nulls.StratifiedPermutation;
import coincide.nulls.UniformDays;
import coincide.nulls.YearSwap;
import coincide.plan.NullCode;
import coincide.stats.ConditionalOdds;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.RateRatio;
import coincide.stats.Tarone;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * Launch days on exposed days: {@code K = sum Y_t E_t}.
 *
 * <p>The effect is the ratio of the headline model. Under N10: the coefficient of the exposure, its interval by inversion of
 * N10, or exact given years and season where fewer than ten launch days are exposed. Under a permutation or rotation within years: the conditional odds ratio within years, with its exact interval.
 */
record CountCell(History history, Exposed exposed, List<NullCode> nulls, Settings settings) implements Retestable {
    /** Below as many exposed launch days the rotation is too coarse for an interval. */
    private static final int FEW = 10;

    CountCell {
        nulls = List.copyOf(nulls);
    }

    @Override
    public Outcome evaluate() {
        boolean[] days = exposed.days(history.observation());
        RateRatio margins = RateRatio.of(history.launchDays(), days);
        if (margins.status() != RateRatio.Status.OK) {
            return Outcome.untestable(margins.n1(), obstacle(margins.status()));
        }
        ResidualRotation rotation =
                ResidualRotation.of(history.launchDays(), history.observation(), settings.harmonics());
        List<Tested> tests =
                nulls.stream().map(code -> tested(code, days, () -> rotation)).toList();
        Law withinYears =
                StratifiedPermutation.distribution(history.launchDays(), days, Strata.years(history.observation()));
        Grounds grounds = new Grounds(
                "",
                tests.get(0).expected(),
                Tarone.least(withinYears, Direction.UP),
                Tarone.least(withinYears, Direction.DOWN));
        return new Outcome(margins.n1(), grounds, estimates(days, rotation, withinYears), tests);
    }

    /** Why a count cannot be tested; empty where it can. */
    static String obstacle(RateRatio.Status status) {
        return switch (status) {
            case NO_LAUNCHES -> "No launch was observed.";
            case NO_EXPOSED_DAYS -> "No observed day is exposed: the calendar is empty or does not reach the period.";
            case NO_UNEXPOSED_DAYS -> "Every observed day is exposed.";
            case OK -> "";
        };
    }

    @Override
    public boolean[] days() {
        return exposed.days(history.observation());
    }

    @Override
    public Optional<boolean[]> injected() {
        return Optional.of(days());
    }

    @Override
    public int harmonics() {
        return exposed instanceof Exposed.Season ? 0 : settings.harmonics();
    }

    @Override
    public String obstacle() {
        return obstacle(RateRatio.of(history.launchDays(), days()).status());
    }

    @Override
    public Optional<NullLaw> law(NullCode code, SimulatedHistory simulated, boolean[] days, Settings inside) {
        return Optional.of(
                code == NullCode.N10
                        ? simulated.rotation().law(days, simulated.shifts())
                        : on(history.with(simulated.launchDays()), inside).law(code, days, simulated::rotation));
    }

    /** The same test of another history. */
    CountCell on(History other, Settings others) {
        return new CountCell(other, exposed, nulls, others);
    }

    /** One null model, as {@link #law}, with what it expects. */
    Tested tested(NullCode code, boolean[] days, Supplier<ResidualRotation> rotation) {
        return tested(code, law(code, days, rotation), days, rotation);
    }

    /** A law with what it expects of the count. */
    Tested tested(NullCode code, NullLaw law, boolean[] days, Supplier<ResidualRotation> rotation) {
        return switch (code) {
            case N10, N10c -> new Tested(code, law, law.mean() + rotation.get().expected(days));
            case N11 -> new Tested(code, law, law.mean() * history.total(), history.total());
            default -> new Tested(code, law, law.mean());
        };
    }

    /**
     * The law of one null model.
     *
     * @param days the exposure, as {@link #exposed} gives it
     * @param rotation the seasonal model of the history, asked for only by null models that need it
     */
    NullLaw law(NullCode code, boolean[] days, Supplier<ResidualRotation> rotation) {
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
            case N5 -> GapShuffle.of(y).law(days, settings.streams(code), settings.clusterReplicates());
            case N6 ->
                SmoothedIntensity.of(y, observation, SmoothedIntensity.BANDWIDTH_DAYS)
                        .law(days);
            case N7 ->
                YearSwap.of(y, calendar().spans(), calendar().window(), observation, settings.swapYears())
                        .law(settings.streams(code), settings.calendars());
            case N8 ->
                MonthRedraw.of(y, calendar().spans(), calendar().window(), observation)
                        .law(settings.streams(code), settings.calendars());
            case N10 -> rotation.get().law(days, settings.streams(code), settings.tailReplicates());
            case N10c -> ResidualShift.law(rotation.get().model(), days);
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

    private List<Estimate> estimates(boolean[] days, ResidualRotation rotation, Law withinYears) {
        return switch (nulls.get(0)) {
            case N10, N10c -> rotated(days, rotation);
            case N3y, N4y -> stratified(days, withinYears);
            default -> List.of();
        };
    }

    private List<Estimate> rotated(boolean[] days, ResidualRotation rotation) {
        OptionalDouble ratio = rotation.ratio(days);
        if (ratio.isEmpty()) {
            return List.of();
        }
        double expected = rotation.expected(days);
        Law law = rotation.model().conditional(days);
        int observed = LaunchUnits.exposed(history.launchDays(), days);
        if (observed < FEW && law.min() < law.max()) {
            ConditionalOdds odds = new ConditionalOdds(law, observed);
            return List.of(new Estimate(
                    expected,
                    ratio.getAsDouble(),
                    List.of(odds.interval(0.95)),
                    List.of(odds.interval(0.90)),
                    "exact conditional, given years and season"));
        }
        RatioInterval interval =
                RatioInterval.of(rotation.model(), days, settings.streams(NullCode.N10), settings.intervalReplicates());
        return List.of(new Estimate(
                expected,
                ratio.getAsDouble(),
                List.of(interval.at95()),
                List.of(interval.at90()),
                "inversion of N10, scaled residuals"));
    }

    private List<Estimate> stratified(boolean[] days, Law withinYears) {
        if (withinYears.min() == withinYears.max()) {
            return List.of();
        }
        ConditionalOdds odds = new ConditionalOdds(withinYears, LaunchUnits.exposed(history.launchDays(), days));
        return List.of(new Estimate(
                withinYears.mean(),
                odds.estimate(),
                List.of(odds.interval(0.95)),
                List.of(odds.interval(0.90)),
                "exact conditional odds within years"));
    }
}
