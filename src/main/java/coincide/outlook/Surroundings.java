package coincide.outlook;

import coincide.model.Observation;
import coincide.stats.LaunchUnits;
import coincide.stats.RandomPlacement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened around earlier editions of a series, from so many days before to so many after.
 *
 * <pre>{@code
 *   expected = sum over editions of RandomPlacement.shareWithLaunch(calendar year of its start, days of its window)
 * }</pre>
 *
 * <b>Assumes</b> nothing but that an edition might have stood anywhere in the observed days of its year. Editions count that took
 * place, whose days are known and whose whole window is observed; those whose year has fewer observed days in a row than the
 * window are left out. An open end counts as the first day.
 *
 * <p><b>Misleads.</b> It is a description, no test: seasons are not taken out, many series are looked at, and none is
 * corrected for that.
 */
public final class Surroundings {
    private final Observation observation;
    private final long[] launchDays;
    private final int reach;

    /**
     * @param editions earlier editions that could be looked at
     * @param withLaunches those with at least one launch day in the window
     * @param expected as many as would have one had each been placed at random within its own year
     */
    public record Counts(int editions, int withLaunches, double expected) {}

    Surroundings(Observation observation, long[] launchDays, int reach) {
        this.observation = observation;
        this.launchDays = launchDays.clone();
        this.reach = reach;
    }

    /** Of the editions given, in their order. */
    Counts of(List<Edition> editions) {
        int count = 0;
        int withLaunches = 0;
        double expected = 0;
        for (Edition edition : editions) {
            if (edition.milestone().knowsDays() && edition.milestone().status().tookPlace()) {
                long from = edition.span().earliestStart().toEpochDay() - reach;
                long to = edition.span().latestEnd().toEpochDay() + reach;
                Optional<Double> share = isObserved(from, to)
                        ? share(edition.span().earliestStart().getYear(), Math.toIntExact(to - from + 1))
                        : Optional.empty();
                if (share.isPresent()) {
                    count++;
                    expected += share.get();
                    withLaunches += hasLaunch(from, to) ? 1 : 0;
                }
            }
        }
        return new Counts(count, withLaunches, expected);
    }

    private boolean isObserved(long from, long to) {
        int first = observation.indexOf(from);
        return first >= 0 && observation.indexOf(to) == first + to - from;
    }

    private boolean hasLaunch(long from, long to) {
        for (long day : launchDays) {
            if (day >= from && day <= to) {
                return true;
            }
        }
        return false;
    }

    private Optional<Double> share(int year, int length) {
        Observation days = Observation.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return observation
                .intersect(days)
                .flatMap(shared -> RandomPlacement.shareWithLaunch(
                        LaunchUnits.launchDays(launchDays, shared), shared.days(), length));
    }
}
