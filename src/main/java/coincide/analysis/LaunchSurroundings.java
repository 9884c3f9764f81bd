package coincide.analysis;

import coincide.analysis.Surroundings.Near;
import coincide.model.Milestone;
import coincide.model.Observation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Counts what lies around a launch day. */
record LaunchSurroundings(LocalDate day, NavigableSet<LocalDate> launchDays, Observation observed) {

    Surroundings surroundings(List<FamilyDays> families, Optional<Instant> at) {
        long epochDay = day.toEpochDay();
        return new Surroundings(
                near(families, at),
                Optional.ofNullable(launchDays.lower(day)),
                Optional.ofNullable(launchDays.higher(day)),
                share(t -> t >= epochDay - Surroundings.BURST && t < epochDay),
                share(t -> true),
                share(t -> isOtherYear(t) && LocalDate.ofEpochDay(t).getMonth() == day.getMonth()),
                share(this::isOtherYear),
                YearBefore.of(day, launchDays, observed));
    }

    private boolean isOtherYear(long epochDay) {
        return LocalDate.ofEpochDay(epochDay).getYear() != day.getYear();
    }

    private DayShare share(LongPredicate wanted) {
        long[] days = Arrays.stream(observed.days()).filter(wanted).toArray();
        int launched = (int) Arrays.stream(days)
                .filter(t -> launchDays.contains(LocalDate.ofEpochDay(t)))
                .count();
        return new DayShare(launched, days.length);
    }

    /** Milestones by what and when they were: one that stands in several families is one. */
    private List<Near> near(List<FamilyDays> families, Optional<Instant> at) {
        Map<What, List<String>> holders = new LinkedHashMap<>();
        Map<What, Neighbour> nearest = new LinkedHashMap<>();
        for (FamilyDays family : families) {
            for (Neighbour neighbour : family.neighbours(day, at)) {
                if (neighbour.distance() <= Surroundings.NEAR) {
                    What what = What.of(neighbour.milestone());
                    nearest.putIfAbsent(what, neighbour);
                    holders.computeIfAbsent(what, none -> new ArrayList<>()).add(family.family());
                }
            }
        }
        return nearest.keySet().stream()
                .sorted((one, other) -> Neighbour.CLOSEST.compare(nearest.get(one), nearest.get(other)))
                .map(what -> new Near(nearest.get(what), holders.get(what)))
                .toList();
    }

    private record What(String id, long start, long end) {
        static What of(Milestone milestone) {
            return new What(milestone.id(), milestone.start(), milestone.end());
        }
    }
}
