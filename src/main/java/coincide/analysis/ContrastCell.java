package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Grounds;
import coincide.analysis.Outcome.Tested;
import coincide.nulls.EraContrast;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import coincide.stats.RateRatio;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether the rate ratio of an exposure differs between two eras. The statistic is the launch days exposed in the first.
 *
 * @param lastDay last epoch day of the first era; the observation holds the days of both and no others
 */
record ContrastCell(History history, Around around, long lastDay, Settings settings) implements Retestable {
    @Override
    public Outcome evaluate() {
        boolean[] days = days();
        int split = split();
        if (split == 0 || split == days.length) {
            return Outcome.untestable(0, obstacle());
        }
        RateRatio first = margins(days, 0, split);
        RateRatio second = margins(days, split, days.length);
        if (first.status() != RateRatio.Status.OK || second.status() != RateRatio.Status.OK) {
            return Outcome.untestable(first.n1(), obstacle());
        }
        EraContrast contrast =
                EraContrast.of(history.launchDays(), days, split, history.observation(), settings.harmonics());
        NullLaw law = contrast.law(settings.streams(NullCode.N10), settings.tailReplicates());
        double expected = contrast.expectedInFirst();
        return new Outcome(
                first.n1(),
                new Grounds("", Math.min(expected, contrast.expectedInSecond()), 0, 0),
                estimable(first) && estimable(second) ? List.of(estimate(contrast, expected)) : List.of(),
                List.of(new Tested(NullCode.N10, law, expected)));
    }

    private int split() {
        return history.observation().ceilingIndex(lastDay + 1);
    }

    @Override
    public List<NullCode> nulls() {
        return List.of(NullCode.N10);
    }

    @Override
    public boolean[] days() {
        return around.days(history.observation());
    }

    /** Those of the first era: the ratio injected is then that of the first era's ratio to the second's. */
    @Override
    public Optional<boolean[]> injected() {
        boolean[] days = days();
        Arrays.fill(days, split(), days.length, false);
        return Optional.of(days);
    }

    @Override
    public String obstacle() {
        int split = split();
        boolean[] days = days();
        if (split == 0 || split == days.length) {
            return "Only one of the two eras was observed.";
        }
        return margins(days, 0, split).status() == RateRatio.Status.OK
                        && margins(days, split, days.length).status() == RateRatio.Status.OK
                ? ""
                : "One of the eras has no launch, no exposed day or no other day.";
    }

    @Override
    public Optional<NullLaw> law(NullCode code, SimulatedHistory simulated, boolean[] days, Settings inside) {
        ContrastCell test = new ContrastCell(history.with(simulated.launchDays()), around, lastDay, inside);
        int split = split();
        if (test.margins(days, 0, split).launches() == 0
                || test.margins(days, split, days.length).launches() == 0) {
            return Optional.empty();
        }
        EraContrast contrast = EraContrast.of(simulated.rotation().model(), days, split);
        return Optional.of(contrast.law(simulated.shifts()));
    }

    private static Estimate estimate(EraContrast contrast, double expected) {
        return new Estimate(
                expected,
                contrast.ratio(),
                List.of(contrast.interval(0.95)),
                List.of(contrast.interval(0.90)),
                "Wald, N10 model with one coefficient an era");
    }

    /** Both kinds of days have launches: otherwise the ratio of the era is 0 or infinite. */
    private static boolean estimable(RateRatio margins) {
        return margins.n1() > 0 && margins.n0() > 0;
    }

    private RateRatio margins(boolean[] days, int from, int to) {
        return RateRatio.of(Arrays.copyOfRange(history.launchDays(), from, to), Arrays.copyOfRange(days, from, to));
    }
}
