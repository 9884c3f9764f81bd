package coincide.analysis;

import coincide.model.Launch;
import coincide.model.Observation;
import coincide.model.UncertainDate;
import coincide.stats.DaySet;
import coincide.stats.LaunchUnits;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What was launched on the days of one observation, in the unit of launch days: 1 on a day with a launch, else 0. Launches
 * whose day is not known, or that lie outside, do not count.
 */
final class History implements Serializable {
    private static final long serialVersionUID = 1;

    private final Observation observation;
    private final int[] launchDays;

    private History(Observation observation, int[] launchDays) {
        this.observation = observation;
        this.launchDays = launchDays;
    }

    static History of(List<Launch> launches, Observation observation) {
        return of(epochDays(launches), observation);
    }

    /** Launches of each observed day: not a unit of tests, since those of one day are one decision. */
    static int[] launches(List<Launch> launches, Observation observation) {
        return LaunchUnits.launches(epochDays(launches), observation);
    }

    private static long[] epochDays(List<Launch> launches) {
        return launches.stream()
                .map(Launch::day)
                .filter(UncertainDate::knowsDay)
                .mapToLong(day -> day.earliest().toEpochDay())
                .toArray();
    }

    /** Launches on the given epoch days. */
    static History of(long[] days, Observation observation) {
        return new History(observation, LaunchUnits.launchDays(days, observation));
    }

    /** Another history of the same days. */
    History with(int[] others) {
        return new History(observation, others);
    }

    /** The launch days that follow at least so many days without one; the first launch day among them. */
    History onsets(int quietDays) {
        return with(DaySet.of(launchDays).starts(observation.days(), quietDays).launchDays());
    }

    Observation observation() {
        return observation;
    }

    /** One entry an observed day, shared: not to be written. */
    int[] launchDays() {
        return launchDays;
    }

    /** The same launches on the days that another observation shares with this one; empty where there are none. */
    Optional<History> on(Observation other) {
        return observation.intersect(other).map(shared -> {
            int[] kept = new int[shared.length()];
            for (int t = 0; t < kept.length; t++) {
                kept[t] = launchDays[observation.indexOf(shared.dayAt(t))];
            }
            return new History(shared, kept);
        });
    }

    int total() {
        return LaunchUnits.total(launchDays);
    }
}
