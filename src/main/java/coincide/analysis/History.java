package coincide.analysis;

import coincide.model.Launch;
import coincide.model.Observation;
import coincide.model.UncertainDate;
import coincide.stats.LaunchUnits;
import java.io.Serializable;
import java.util.List;

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
        long[] days = launches.stream()
                .map(Launch::day)
                .filter(UncertainDate::knowsDay)
                .mapToLong(day -> day.earliest().toEpochDay())
                .toArray();
        return of(days, observation);
    }

    /** Launches on the given epoch days. */
    static History of(long[] days, Observation observation) {
        return new History(observation, LaunchUnits.launchDays(days, observation));
    }

    /** Another history of the same days. */
    History with(int[] others) {
        return new History(observation, others);
    }

    Observation observation() {
        return observation;
    }

    /** One entry an observed day, shared: not to be written. */
    int[] launchDays() {
        return launchDays;
    }

    int total() {
        return LaunchUnits.total(launchDays);
    }
}
