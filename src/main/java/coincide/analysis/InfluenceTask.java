package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.model.Direction;
import coincide.model.Observation;
import coincide.model.Observation.Block;
import coincide.nulls.NullLaw;
import coincide.nulls.ResidualRotation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Leaves items out of one headline, one at a time.
 *
 * <p>Without a milestone the exposure changes and the season stays: it was fitted without any exposure. Without a year its days
 * are unknown, and without a burst its days have no launch: the season is fitted anew.
 */
record InfluenceTask(
        String hypothesis, Direction direction, double alpha, CountCell cell, Influence.Kind kind, List<LeftOut> items)
        implements Task<List<Influence>> {
    InfluenceTask {
        items = List.copyOf(items);
    }

    /**
     * An item.
     *
     * @param item the series of a milestone, otherwise only a name
     * @param from first epoch day
     * @param to last epoch day
     */
    record LeftOut(String item, String title, long from, long to) implements Serializable {}

    @Override
    public List<Influence> evaluate() {
        ResidualRotation season = season(cell.history());
        HeadlinePoint whole = HeadlinePoint.of(cell, () -> season);
        return whole.law().isEmpty()
                ? List.of()
                : items.stream().map(item -> influence(item, whole, season)).toList();
    }

    private Influence influence(LeftOut left, HeadlinePoint whole, ResidualRotation season) {
        CountCell without = without(left);
        ResidualRotation rotation =
                switch (kind) {
                    case MILESTONE -> season;
                    case YEAR -> season(without.history());
                    case BURST ->
                        ResidualRotation.of(
                                season.model().withLaunches(without.history().launchDays()));
                };
        HeadlinePoint point = HeadlinePoint.of(without, () -> rotation);
        NullLaw law = whole.law().get(0);
        List<Double> p = point.law().stream().map(one -> one.p(direction)).toList();
        boolean rejects = p.stream().anyMatch(value -> value <= alpha);
        return new Influence(
                hypothesis,
                kind,
                left.item(),
                left.title(),
                LocalDate.ofEpochDay(left.from()),
                LocalDate.ofEpochDay(left.to()),
                point.observed(),
                point.expected(),
                point.ratio(),
                point.logRatioChange(whole),
                cell.nulls().get(0),
                p,
                law.p(direction),
                law.replicates(),
                rejects != law.p(direction) <= alpha);
    }

    /** The cell that remains. */
    CountCell without(LeftOut left) {
        History history = cell.history();
        return switch (kind) {
            case MILESTONE -> {
                Occasion milestone = new Occasion(left.item(), left.from(), left.to());
                Around around = (Around) cell.exposed();
                yield new CountCell(history, around.without(milestone), cell.nulls(), cell.settings());
            }
            case YEAR -> cell.on(outside(history, left), cell.settings());
            case BURST -> {
                int[] others = history.launchDays().clone();
                Observation observation = history.observation();
                Arrays.fill(others, observation.ceilingIndex(left.from()), observation.ceilingIndex(left.to() + 1), 0);
                yield cell.on(history.with(others), cell.settings());
            }
        };
    }

    /** The history of the days before and after an item. */
    private static History outside(History history, LeftOut left) {
        Observation observation = history.observation();
        List<Block> around = Stream.of(
                        block(observation.from().toEpochDay(), left.from() - 1),
                        block(left.to() + 1, observation.to().toEpochDay()))
                .flatMap(List::stream)
                .toList();
        return history.on(new Observation(around)).orElseThrow();
    }

    private static List<Block> block(long from, long to) {
        return from > to ? List.of() : List.of(new Block(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)));
    }

    private ResidualRotation season(History history) {
        return ResidualRotation.of(
                history.launchDays(), history.observation(), cell.settings().harmonics());
    }
}
