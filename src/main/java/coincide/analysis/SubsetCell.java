package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Grounds;
import coincide.analysis.Outcome.Tested;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.nulls.NullLaw;
import coincide.nulls.Strata;
import coincide.nulls.StratifiedPermutation;
import coincide.plan.NullCode;
import coincide.stats.ConditionalOdds;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.Tarone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether some launch days are exposed more than the others. The statistic is how many of the subset are exposed, when the
 * labels are permuted among the launch days of a year: a sum of hypergeometric counts, exact.
 *
 * <p>The effect is the odds ratio of exposure within years. As {@code RR = (K / D1) / ((N - K) / D0)}, it is the rate ratio of
 * the subset over that of the others.
 *
 * @param labelled launch days of which it is known whether they belong to the subset
 * @param subset those that do
 */
record SubsetCell(History labelled, History subset, Around around) implements Cell {
    @Override
    public Outcome evaluate() {
        boolean[] days = around.days(labelled.observation());
        int[] at = IntStream.range(0, days.length)
                .filter(t -> labelled.launchDays()[t] > 0)
                .toArray();
        int[] labels = new int[at.length];
        boolean[] exposed = new boolean[at.length];
        for (int i = 0; i < at.length; i++) {
            labels[i] = subset.launchDays()[at[i]];
            exposed[i] = days[at[i]];
        }
        int observed = LaunchUnits.exposed(labels, exposed);
        if (at.length == 0) {
            return Outcome.untestable(observed, "No launch was observed.");
        }
        Law law = StratifiedPermutation.distribution(labels, exposed, years(at));
        if (law.min() == law.max()) {
            return Outcome.untestable(
                    observed, "In no year were there launch days of both kinds both inside and outside.");
        }
        return outcome(law, observed, count(exposed));
    }

    private Outcome outcome(Law law, int observed, int exposed) {
        ConditionalOdds odds = new ConditionalOdds(law, observed);
        return new Outcome(
                observed,
                new Grounds(
                        "",
                        Math.min(law.mean(), exposed - law.mean()),
                        Tarone.least(law, Direction.UP),
                        Tarone.least(law, Direction.DOWN)),
                List.of(new Estimate(
                        law.mean(),
                        odds.estimate(),
                        List.of(odds.interval(0.95)),
                        List.of(odds.interval(0.90)),
                        "exact conditional odds within years")),
                List.of(new Tested(NullCode.N3y, NullLaw.of(NullCode.N3y.name(), law, observed), law.mean())));
    }

    private static int count(boolean[] exposed) {
        int count = 0;
        for (boolean day : exposed) {
            count += day ? 1 : 0;
        }
        return count;
    }

    /** The launch days alone, cut into years. */
    private Strata years(int[] at) {
        return Strata.years(new Observation(IntStream.of(at)
                .mapToObj(t -> LocalDate.ofEpochDay(labelled.observation().dayAt(t)))
                .map(day -> new Observation.Block(day, day))
                .toList()));
    }
}
