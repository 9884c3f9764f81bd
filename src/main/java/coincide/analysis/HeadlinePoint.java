package coincide.analysis;

import coincide.analysis.Outcome.Tested;
import coincide.nulls.NullLaw;
import coincide.nulls.ResidualRotation;
import coincide.nulls.Strata;
import coincide.nulls.StratifiedPermutation;
import coincide.stats.ConditionalOdds;
import coincide.stats.Law;
import coincide.stats.RateRatio;
import java.util.List;
import java.util.function.Supplier;

/**
 * What {@link CountCell} says under its headline null model, without intervals: quick enough to be asked over and over.
 *
 * @param expected as in the finding; absent, as ratio and law are, where there is nothing to compare
 * @param ratio absent where no year tells anything; may be 0 or infinite
 */
record HeadlinePoint(int observed, List<Double> expected, List<Double> ratio, List<NullLaw> law) {

    /**
     * Evaluates the headline of a cell.
     *
     * @param rotation the seasonal model of the cell's history, asked for only if the headline needs it
     */
    static HeadlinePoint of(CountCell cell, Supplier<ResidualRotation> rotation) {
        History history = cell.history();
        boolean[] days = cell.exposed().days(history.observation());
        RateRatio margins = RateRatio.of(history.launchDays(), days);
        if (margins.status() != RateRatio.Status.OK) {
            return new HeadlinePoint(margins.n1(), List.of(), List.of(), List.of());
        }
        Tested tested = cell.tested(cell.nulls().get(0), days, rotation);
        List<NullLaw> law = List.of(tested.law().settled());
        return switch (tested.code()) {
            case N10, N10c ->
                new HeadlinePoint(
                        margins.n1(),
                        List.of(rotation.get().expected(days)),
                        rotation.get().ratio(days).stream().boxed().toList(),
                        law);
            case N3y, N4y -> {
                Law within = StratifiedPermutation.distribution(
                        history.launchDays(), days, Strata.years(history.observation()));
                List<Double> odds = within.min() == within.max()
                        ? List.of()
                        : List.of(new ConditionalOdds(within, margins.n1()).estimate());
                yield new HeadlinePoint(margins.n1(), List.of(within.mean()), odds, law);
            }
            default -> {
                List<Double> ratio = tested.expected() > 0 ? List.of(margins.n1() / tested.expected()) : List.of();
                yield new HeadlinePoint(margins.n1(), List.of(tested.expected()), ratio, law);
            }
        };
    }

    /** Change of the log ratio from another point to this one; absent where one of them has no finite logarithm. */
    List<Double> logRatioChange(HeadlinePoint from) {
        return ratio.stream()
                .flatMap(own -> from.ratio.stream().map(other -> Math.log(own) - Math.log(other)))
                .filter(Double::isFinite)
                .toList();
    }
}
