package coincide.analysis;

import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.plan.CalendarSource;
import coincide.stats.NearestLag;
import coincide.stats.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The observed days of one year and how far each lies from the milestones of one calendar.
 *
 * @param distances days to the nearest milestone, one entry a day, where that is farther than the reach one more than it; empty where the calendar has no milestone
 */
record FamilyDays(String family, List<Milestone> milestones, Observation days, int[] distances) {

    /** Those of the year of {@code day}; empty where the calendar was not collected on that day. */
    static Optional<FamilyDays> of(
            CalendarSource calendar, List<Milestone> all, Observation observed, LocalDate day, int reach) {
        Observation year = Observation.of(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
        return observed.intersect(year)
                .flatMap(days ->
                        days.intersect(new Observation(List.of(calendar.source().coverage()))))
                .filter(days -> days.indexOf(day.toEpochDay()) >= 0)
                .map(days -> of(calendar.family(), all, days, reach));
    }

    private static FamilyDays of(String family, List<Milestone> all, Observation days, int reach) {
        List<Milestone> milestones = counted(family, all);
        if (milestones.isEmpty()) {
            return new FamilyDays(family, milestones, days, new int[0]);
        }
        NearestLag lags = NearestLag.of(milestones.stream().map(Span::of).toList(), days);
        int[] distances = IntStream.range(0, days.length())
                .map(t -> Math.min(Math.abs(lags.lag(t)), reach + 1))
                .toArray();
        return new FamilyDays(family, milestones, days, distances);
    }

    /** Milestones of a family that took place or are scheduled, and whose days are known. */
    static List<Milestone> counted(String family, List<Milestone> all) {
        return all.stream()
                .filter(milestone -> milestone.family().equals(family) && milestone.knowsDays())
                .filter(milestone -> milestone.status().tookPlace() || milestone.status() == Milestone.Status.SCHEDULED)
                .toList();
    }

    boolean isMeasured() {
        return !milestones.isEmpty();
    }

    /** The days at least as close as the given one. */
    DayShare share(long epochDay) {
        int own = distances[days.indexOf(epochDay)];
        int asClose = (int)
                IntStream.of(distances).filter(distance -> distance <= own).count();
        return new DayShare(asClose, distances.length);
    }

    List<Neighbour> neighbours(LocalDate day, Optional<Instant> at) {
        return milestones.stream()
                .map(milestone -> Neighbour.of(milestone, day, at))
                .sorted(Neighbour.CLOSEST)
                .toList();
    }

    Nearness nearness(CalendarSource calendar, LocalDate day, Optional<Instant> at) {
        List<Neighbour> nearestFirst = neighbours(day, at);
        return new Nearness(
                family,
                calendar.source().coverage(),
                true,
                nearestFirst.stream().filter(neighbour -> !neighbour.isLater()).findFirst(),
                nearestFirst.stream().filter(Neighbour::isLater).findFirst(),
                isMeasured() ? Optional.of(share(day.toEpochDay())) : Optional.empty());
    }
}
