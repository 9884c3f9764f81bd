package coincide.analysis;

import coincide.model.Launch;
import coincide.model.Observation;
import coincide.plan.Subset;
import coincide.plan.Subset.Classes;
import coincide.plan.Subset.Onset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Launch days told apart.
 *
 * @param labelled epoch days of the launch days of which it is known whether they belong to the subset
 * @param subset those that do
 */
record Labels(long[] labelled, long[] subset) {
    /** Labels by what was launched up to each day while launches were observed. */
    static Labels of(Subset subset, List<Launch> launches, Observation observed) {
        long[] days = days(launches, observed);
        if (subset instanceof Classes classes) {
            return new Labels(
                    days,
                    days(
                            launches.stream()
                                    .filter(launch -> launch.kind()
                                            .filter(classes.classes()::contains)
                                            .isPresent())
                                    .toList(),
                            observed));
        }
        int quiet = ((Onset) subset).quietDays();
        return new Labels(
                IntStream.range(0, days.length)
                        .filter(i -> !quiet(days, i, quiet) || wasObserved(observed, days[i], quiet))
                        .mapToLong(i -> days[i])
                        .toArray(),
                IntStream.range(0, days.length)
                        .filter(i -> quiet(days, i, quiet) && wasObserved(observed, days[i], quiet))
                        .mapToLong(i -> days[i])
                        .toArray());
    }

    /** Whether no launch day is known on as many days before. */
    private static boolean quiet(long[] days, int i, int quiet) {
        return i == 0 || days[i] - days[i - 1] > quiet;
    }

    /** Whether launches were observed on all of as many days before. */
    private static boolean wasObserved(Observation observed, long day, int quiet) {
        return LongStream.range(day - quiet, day).allMatch(before -> observed.indexOf(before) >= 0);
    }

    private static long[] days(List<Launch> launches, Observation observed) {
        History history = History.of(launches, observed);
        long[] all = observed.days();
        int[] launchDays = history.launchDays();
        return IntStream.range(0, all.length)
                .filter(t -> launchDays[t] > 0)
                .mapToLong(t -> all[t])
                .toArray();
    }

    History labelledOn(Observation days) {
        return History.of(labelled, days);
    }

    History subsetOn(Observation days) {
        return History.of(subset, days);
    }
}
