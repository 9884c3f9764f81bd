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

/**
 * Whether the rate ratio of an exposure differs between two eras. The statistic is the launch days exposed in the first.
 *
 * @param lastDay last epoch day of the first era; the observation holds the days of both and no others
 */
record ContrastCell(History history, Around around, long lastDay, Settings settings) implements Cell {
    @Override
    public Outcome evaluate() {
        boolean[] days = around.days(history.observation());
        int split = history.observation().ceilingIndex(lastDay + 1);
        if (split == 0 || split == days.length) {
            return Outcome.untestable(0, List.of(), "Only one of the two eras was observed.");
        }
        RateRatio first = margins(days, 0, split);
        RateRatio second = margins(days, split, days.length);
        if (first.status() != RateRatio.Status.OK || second.status() != RateRatio.Status.OK) {
            String obstacle = "One of the eras has no launch, no exposed day or no other day.";
            return Outcome.untestable(first.n1(), List.of(), obstacle);
        }
        EraContrast contrast =
                EraContrast.of(history.launchDays(), days, split, history.observation(), settings.harmonics());
        NullLaw law = contrast.law(settings.streams(NullCode.N10), settings.tailReplicates());
        double expected = contrast.expectedInFirst();
        return new Outcome(
                first.n1(),
                List.of(),
                new Grounds("", Math.min(expected, contrast.expectedInSecond()), 0, 0),
                estimable(first) && estimable(second) ? List.of(estimate(contrast, expected)) : List.of(),
                List.of(new Tested(NullCode.N10, law, expected)));
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
