package coincide.analysis;

import coincide.model.Observation;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * How usual a launch day was in the calendar year before: the base rate that any nearness is to be held against. Exact, by
 * counting.
 *
 * @param launchDays observed launch days of that year
 * @param runs for each of {@link #LENGTHS} the runs of as many observed days, all within the year, one from each day on
 *     which one can begin, and how many of them hold a launch day
 */
public record YearBefore(int year, int launchDays, List<Runs> runs) {
    /** Lengths in days. */
    static final List<Integer> LENGTHS = List.of(1, 4, 7);

    /** Runs of one length. */
    public record Runs(int length, DayShare share) {}

    public YearBefore {
        runs = List.copyOf(runs);
    }

    /** Whether every day of it was observed. */
    public boolean whole() {
        return runs.get(0).share().of() == Year.of(year).length();
    }

    /** None where nothing of that year was observed. */
    static Optional<YearBefore> of(LocalDate day, NavigableSet<LocalDate> launchDays, Observation observed) {
        int year = day.getYear() - 1;
        LocalDate last = LocalDate.of(year, 12, 31);
        return observed.intersect(Observation.of(LocalDate.of(year, 1, 1), last))
                .map(days -> new YearBefore(
                        year,
                        runs(1, launchDays, days).days(),
                        LENGTHS.stream()
                                .map(length -> new Runs(length, runs(length, launchDays, days)))
                                .toList()));
    }

    private static DayShare runs(int length, NavigableSet<LocalDate> launchDays, Observation days) {
        long[] starts = Arrays.stream(days.days())
                .filter(t -> {
                    int first = days.indexOf(t);
                    int last = days.indexOf(t + length - 1);
                    return last - first == length - 1;
                })
                .toArray();
        int holding = (int) Arrays.stream(starts)
                .mapToObj(LocalDate::ofEpochDay)
                .filter(first -> !launchDays
                        .subSet(first, true, first.plusDays(length), false)
                        .isEmpty())
                .count();
        return new DayShare(holding, starts.length);
    }
}
