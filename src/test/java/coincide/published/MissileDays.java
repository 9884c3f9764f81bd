package coincide.published;

import coincide.model.Launch;
import coincide.model.Observation;
import coincide.stats.LaunchUnits;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The launch days of a list, each with its number of missiles. Launches whose day is not known are not in it. */
record MissileDays(NavigableMap<LocalDate, Integer> missiles) {
    static MissileDays of(List<Launch> launches) {
        NavigableMap<LocalDate, Integer> missiles = new TreeMap<>();
        launches.stream()
                .filter(launch -> launch.day().knowsDay())
                .forEach(launch -> missiles.merge(
                        launch.day().earliest(), launch.missiles().orElse(0), Integer::sum));
        return new MissileDays(missiles);
    }

    /** 1 on each day with a launch. */
    int[] history(Observation span) {
        return LaunchUnits.launchDays(
                missiles.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray(), span);
    }

    int launchDays(DaySet days) {
        return LaunchUnits.exposed(history(days.span()), days.days());
    }

    int missiles(DaySet days) {
        return missiles.entrySet().stream()
                .filter(day -> days.contains(day.getKey()))
                .mapToInt(NavigableMap.Entry::getValue)
                .sum();
    }

    int missilesOn(LocalDate day) {
        return missiles.getOrDefault(day, 0);
    }

    /** The launch days as the kernels of distance see them. */
    List<Span> spans() {
        return missiles.keySet().stream()
                .map(day -> new Span("launch", day.toEpochDay(), day.toEpochDay(), Span.ALWAYS))
                .toList();
    }
}
