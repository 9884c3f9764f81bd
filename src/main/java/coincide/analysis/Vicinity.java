package coincide.analysis;

import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.plan.CalendarSource;
import coincide.plan.Job;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * What lies on the {@link #REACH} days to either side of a launch day. Days are counted from it: negative before, positive
 * after.
 *
 * @param launches other launch days
 * @param unobserved days on which launches were not observed
 * @param lanes calendars with a milestone on these days, a stray too, in the order of the job
 * @param empty how many further calendars have none
 * @param emptyPartly of those, the ones that were not collected on all of these days
 */
public record Vicinity(List<Integer> launches, List<Days> unobserved, List<Lane> lanes, int empty, int emptyPartly) {
    /** Days to either side. */
    public static final int REACH = 30;

    /** Neighbouring days, both ends included. */
    public record Days(int from, int to) {}

    /**
     * One calendar.
     *
     * @param milestones on these days, by their first day, then by id
     * @param strays those of which no day lies where the calendar was collected: some are known there, not all, so that they
     *     count for nothing
     * @param uncollected days on which it was not collected
     */
    public record Lane(String family, List<Neighbour> milestones, List<Neighbour> strays, List<Days> uncollected) {
        public Lane {
            milestones = List.copyOf(milestones);
            strays = List.copyOf(strays);
            uncollected = List.copyOf(uncollected);
        }

        private boolean isEmpty() {
            return milestones.isEmpty() && strays.isEmpty();
        }
    }

    public Vicinity {
        launches = List.copyOf(launches);
        unobserved = List.copyOf(unobserved);
        lanes = List.copyOf(lanes);
    }

    /**
     * Of a launch day.
     *
     * @param at its first launch, where its time is known
     */
    static Vicinity of(
            Job job,
            LocalDate day,
            Optional<Instant> at,
            NavigableSet<LocalDate> launchDays,
            Observation observed,
            List<Milestone> milestones) {
        List<Lane> all = job.calendars().stream()
                .map(calendar -> lane(calendar, day, at, milestones))
                .toList();
        List<Lane> empty = all.stream().filter(Lane::isEmpty).toList();
        return new Vicinity(
                launchDays.subSet(day.minusDays(REACH), true, day.plusDays(REACH), true).stream()
                        .filter(other -> !other.equals(day))
                        .map(other -> Math.toIntExact(other.toEpochDay() - day.toEpochDay()))
                        .toList(),
                without(day, epochDay -> observed.indexOf(epochDay) >= 0),
                all.stream().filter(lane -> !lane.isEmpty()).toList(),
                empty.size(),
                (int) empty.stream()
                        .filter(lane -> !lane.uncollected().isEmpty())
                        .count());
    }

    private static Lane lane(CalendarSource calendar, LocalDate day, Optional<Instant> at, List<Milestone> milestones) {
        Observation.Block coverage = calendar.source().coverage();
        Observation collected = new Observation(List.of(coverage));
        Map<Boolean, List<Neighbour>> byCollected = FamilyDays.counted(calendar.family(), milestones).stream()
                .map(milestone -> Neighbour.of(milestone, day, at))
                .filter(neighbour -> neighbour.distance() <= REACH)
                .sorted(Comparator.comparingLong(
                                (Neighbour neighbour) -> neighbour.milestone().start())
                        .thenComparing(neighbour -> neighbour.milestone().id()))
                .collect(Collectors.partitioningBy(
                        neighbour -> neighbour.milestone().touches(coverage)));
        return new Lane(
                calendar.family(),
                byCollected.get(true),
                byCollected.get(false),
                without(day, epochDay -> collected.indexOf(epochDay) >= 0));
    }

    /** Runs of the days of which the predicate does not hold. */
    private static List<Days> without(LocalDate day, LongPredicate holds) {
        List<Days> runs = new ArrayList<>();
        int from = -REACH;
        for (int t = -REACH; t <= REACH + 1; t++) {
            boolean missing = t <= REACH && !holds.test(day.toEpochDay() + t);
            if (!missing) {
                if (from < t) {
                    runs.add(new Days(from, t - 1));
                }
                from = t + 1;
            }
        }
        return runs;
    }
}
