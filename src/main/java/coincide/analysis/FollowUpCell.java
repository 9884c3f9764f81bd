package coincide.analysis;

import coincide.analysis.Outcome.Estimate;
import coincide.analysis.Outcome.Grounds;
import coincide.analysis.Outcome.Tested;
import coincide.model.Direction;
import coincide.nulls.FollowUps;
import coincide.nulls.NullLaw;
import coincide.nulls.Strata;
import coincide.plan.NullCode;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.Tarone;
import java.util.Arrays;
import java.util.List;

/** Launch days that follow an earlier one; the effect is their rate on such days over that of the years these days are in. */
record FollowUpCell(History history, int days) implements Cell {
    @Override
    public Outcome evaluate() {
        if (history.total() < 2) {
            return Outcome.untestable(0, "Fewer than two launch days were observed.");
        }
        boolean[] after = FollowUps.after(history.launchDays(), history.observation(), days);
        int observed = LaunchUnits.exposed(history.launchDays(), after);
        Law law = FollowUps.distribution(history.launchDays(), history.observation(), days);
        Grounds grounds =
                new Grounds("", law.mean(), Tarone.least(law, Direction.UP), Tarone.least(law, Direction.DOWN));
        double usual = atTheRateOfItsYear(after);
        String method = "rate on days 1 to " + days + " after a launch day / rate of their years";
        return new Outcome(
                observed,
                grounds,
                usual > 0
                        ? List.of(new Estimate(law.mean(), observed / usual, List.of(), List.of(), method))
                        : List.of(),
                List.of(new Tested(NullCode.N3y, NullLaw.of(NullCode.N3y.name(), law, observed), law.mean())));
    }

    private double atTheRateOfItsYear(boolean[] days) {
        Strata years = Strata.years(history.observation());
        double sum = 0;
        for (int year = 0; year < years.count(); year++) {
            double launches = Arrays.stream(history.launchDays(), years.from(year), years.to(year))
                    .sum();
            for (int t = years.from(year); t < years.to(year); t++) {
                sum += days[t] ? launches / years.length(year) : 0;
            }
        }
        return sum;
    }
}
