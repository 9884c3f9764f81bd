package coincide.analysis;

import coincide.analysis.Outcome.Grounds;
import coincide.analysis.Outcome.Tested;
import coincide.nulls.NullLaw;
import coincide.nulls.PermutedDays;
import coincide.nulls.Strata;
import coincide.plan.NullCode;
import coincide.stats.Weekdays;
import java.util.List;

/** How unevenly launch days fall on weekdays. Only a large chi-square speaks against the null, whatever side was declared. */
record WeekdayCell(History history, Settings settings) implements Cell {
    @Override
    public Outcome evaluate() {
        if (history.total() == 0) {
            return Outcome.untestable(0, "No launch was observed.");
        }
        Strata years = Strata.years(history.observation());
        Weekdays weekdays =
                Weekdays.of(history.launchDays(), history.observation().days(), years.numbers());
        NullLaw law = PermutedDays.law(
                history.launchDays(),
                years,
                weekdays::chiSquare,
                settings.streams(NullCode.N3y),
                settings.tailReplicates());
        return new Outcome(
                law.observed(),
                new Grounds("", weekdays.leastExpected(), 0, 0),
                List.of(),
                List.of(new Tested(NullCode.N3y, law, law.mean())));
    }
}
