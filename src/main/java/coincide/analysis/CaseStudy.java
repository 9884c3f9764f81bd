package coincide.analysis;

import coincide.analysis.Case.Together;
import coincide.model.Launch;
import coincide.model.Milestone;
import coincide.model.Observation;
import coincide.plan.CalendarSource;
import coincide.plan.Job;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Sets one launch day beside the calendars of the plan.
 *
 * <pre>{@code
 *   d(f, t)  days from day t to the nearest milestone of calendar f, 0 on its days;
 *            all that lie beyond the widest window of the plan are equally far
 *   s(f, t)  share of the observed days u of the year of t with d(f, u) <= d(f, t)
 *   m(t)     the least s(f, t) over all calendars f that were collected on the launch day
 *   together share of the days u of that year on which all of them were collected with m(u) <= m(launch day)
 * }</pre>
 *
 * Milestones count that took place or are scheduled and whose days are known. Exact, by counting.
 */
public final class CaseStudy {
    private CaseStudy() {}

    /** Observed local days with at least one launch. */
    public static NavigableSet<LocalDate> launchDays(Job job, LocalDate asOf, List<Launch> launches) {
        Observation observed = job.observation(asOf);
        NavigableSet<LocalDate> days = new TreeSet<>();
        launches.stream()
                .map(Launch::day)
                .filter(day -> day.knowsDay() && observed.indexOf(day.earliest().toEpochDay()) >= 0)
                .forEach(day -> days.add(day.earliest()));
        return days;
    }

    /**
     * The case of a launch day.
     *
     * @param launches those known on the as-of date
     * @param milestones of all families, those known on the as-of date
     * @throws NoLaunchException where no launch is known on that day
     */
    public static Case of(Job job, LocalDate asOf, LocalDate day, List<Launch> launches, List<Milestone> milestones) {
        NavigableSet<LocalDate> launchDays = launchDays(job, asOf, launches);
        if (!launchDays.contains(day)) {
            throw new NoLaunchException(day, launchDays);
        }
        Observation observed = job.observation(asOf);
        List<Launch> ofDay = launches.stream()
                .filter(on(day))
                .sorted(Comparator.comparing((Launch launch) -> launch.at().isEmpty())
                        .thenComparing(
                                launch -> launch.at().map(Object::toString).orElse(""))
                        .thenComparing(Launch::id))
                .toList();
        Optional<Instant> at =
                ofDay.stream().flatMap(launch -> launch.at().stream()).min(Comparator.naturalOrder());
        List<FamilyDays> families = new ArrayList<>();
        List<Nearness> nearness = new ArrayList<>();
        for (CalendarSource calendar : job.calendars()) {
            Optional<FamilyDays> known = FamilyDays.of(calendar, milestones, observed, day, job.reach());
            known.ifPresent(families::add);
            nearness.add(known.map(family -> family.nearness(calendar, day, at))
                    .orElseGet(() -> Nearness.unknown(
                            calendar.family(), calendar.source().coverage())));
        }
        return new Case(
                day,
                ofDay,
                nearness,
                together(families, day),
                new LaunchSurroundings(day, launchDays, observed).surroundings(families, at),
                Vicinity.of(job, day, at, launchDays, observed, milestones));
    }

    private static Predicate<Launch> on(LocalDate day) {
        return launch -> launch.day().knowsDay() && launch.day().earliest().equals(day);
    }

    private static Optional<Together> together(List<FamilyDays> families, LocalDate day) {
        List<FamilyDays> measured =
                families.stream().filter(FamilyDays::isMeasured).toList();
        return measured.stream()
                .map(FamilyDays::days)
                .reduce((one, other) -> one.intersect(other).orElseThrow())
                .map(common -> {
                    double[] least = Arrays.stream(common.days())
                            .mapToDouble(epochDay -> measured.stream()
                                    .mapToDouble(
                                            family -> family.share(epochDay).value())
                                    .min()
                                    .orElseThrow())
                            .toArray();
                    double own = least[common.indexOf(day.toEpochDay())];
                    int asClose = (int)
                            Arrays.stream(least).filter(value -> value <= own).count();
                    return new Together(
                            new DayShare(asClose, least.length), measured.size(), common.from(), common.to());
                });
    }
}
