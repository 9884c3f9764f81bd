package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Tested;
import coincide.nulls.EraContrast;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import coincide.stats.RateRatio;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the rate ratio of an exposure differs between two eras.
 *
 * @param lastDay last epoch day of the first era; the observation holds the days of both and no others
 */
record ContrastCell(History history, Around around, long lastDay, Settings settings) implements Cell {
    @Override
    public Outcome evaluate() {
        boolean[] days = around.days(history.observation());
        int split = history.observation().ceilingIndex(lastDay + 1);
        RateRatio first = margins(days, 0, split);
        RateRatio second = margins(days, split, days.length);
        int observed = first.n1();
        if (!estimable(first) || !estimable(second)) {
            return new Outcome(observed, List.of(), List.of(), List.of());
        }
        EraContrast contrast =
                EraContrast.of(history.launchDays(), days, split, history.observation(), settings.harmonics());
        NullLaw law = contrast.law(settings.streams(NullCode.N10), settings.tailReplicates());
        double expected = contrast.expected();
        Estimate estimate = new Estimate(
                expected,
                contrast.ratio(),
                List.of(contrast.interval(0.95)),
                List.of(contrast.interval(0.90)),
                "Wald, N10 model with one coefficient an era");
        return new Outcome(observed, List.of(), List.of(estimate), List.of(new Tested(NullCode.N10, law, expected)));
    }

    /** Both kinds of days with launches on both: otherwise the era's own ratio is 0, infinite or unknown. */
    private static boolean estimable(RateRatio margins) {
        return margins.status() == RateRatio.Status.OK && margins.n1() > 0 && margins.n0() > 0;
    }

    private RateRatio margins(boolean[] days, int from, int to) {
        return RateRatio.of(Arrays.copyOfRange(history.launchDays(), from, to), Arrays.copyOfRange(days, from, to));
    }
}
