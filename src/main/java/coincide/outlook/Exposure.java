package coincide.outlook;

import coincide.model.Milestone;
import coincide.model.Window;
import coincide.nulls.Draws;
import coincide.plan.Hypothesis;
import coincide.plan.Job;
import coincide.plan.Statistic.WindowCount;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The windows of one hypothesis as they were known on each day.
 *
 * @param observedTo last day to which all calendars of the hypothesis were collected; an epoch day
 * @param absent windows of milestones that are taken not to come: their days lie outside, also where the calendars had ended
 * @param lentYears how many years back the days lie that stand for days after the end of the calendars; 0: none do
 */
record Exposure(String hypothesis, List<KnownWindow> windows, long observedTo, List<KnownWindow> absent, int lentYears)
        implements Serializable {
    Exposure {
        windows = List.copyOf(windows);
        absent = List.copyOf(absent);
    }

    static Exposure of(Job job, String id, List<Milestone> milestones) {
        Hypothesis hypothesis = job.hypothesis(id);
        WindowCount count = (WindowCount) hypothesis.statistic();
        Set<String> families = Set.copyOf(count.families());
        Window window = count.window();
        return new Exposure(
                id,
                milestones.stream()
                        .filter(milestone -> families.contains(milestone.family()) && milestone.knowsDays())
                        .map(milestone -> KnownWindow.of(milestone, window))
                        .sorted(Comparator.comparingLong(KnownWindow::first)
                                .thenComparingLong(KnownWindow::last)
                                .thenComparing(KnownWindow::milestone))
                        .toList(),
                families.stream()
                        .map(family -> job.calendar(family).source().coverage().to())
                        .mapToLong(LocalDate::toEpochDay)
                        .min()
                        .orElseThrow(),
                List.of(),
                0);
    }

    /** Whether the calendars ended before a day, so that nobody could say then what was to come. */
    boolean isBlindOn(long day) {
        return observedTo < day;
    }

    /**
     * Whether a day lay in a window, as known on an earlier day: 1 or 0, and {@code NaN} where no window is known and the
     * calendars had ended.
     */
    double on(long day, long knownOn) {
        if (isIn(windows, day, knownOn)) {
            return 1;
        }
        if (!isBlindOn(knownOn) || day <= observedTo || isIn(absent, day, knownOn)) {
            return 0;
        }
        if (lentYears == 0) {
            return Double.NaN;
        }
        return isIn(windows, back(day, lentYears), back(knownOn, lentYears)) ? 1 : 0;
    }

    private static boolean isIn(List<KnownWindow> windows, long day, long knownOn) {
        for (KnownWindow window : windows) {
            if (window.holds(day, knownOn)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same windows; where the calendars had ended on the day of issue, one earlier year stands for what is not known, drawn
     * from those whose same days were collected as far as the forecast looks ahead.
     */
    Exposure lent(long issued, int reach, long firstObserved, Draws draws) {
        if (!isBlindOn(issued)) {
            return this;
        }
        int nearest = 1;
        while (back(issued + reach, nearest) > observedTo) {
            nearest++;
        }
        int farthest = nearest - 1;
        while (back(issued, farthest + 1) >= firstObserved) {
            farthest++;
        }
        int years = farthest - nearest + 1;
        return years < 1 ? this : new Exposure(hypothesis, windows, observedTo, absent, nearest + draws.below(years));
    }

    private static long back(long day, int years) {
        return LocalDate.ofEpochDay(day).minusYears(years).toEpochDay();
    }

    /** As if one milestone did not come. */
    Exposure without(String milestone) {
        Map<Boolean, List<KnownWindow>> parts = windows.stream()
                .collect(Collectors.partitioningBy(window -> window.milestone().equals(milestone)));
        return new Exposure(hypothesis, parts.get(false), observedTo, parts.get(true), lentYears);
    }

    /** Milestones with a window day among the given days, as known on a day. */
    Set<String> milestones(long from, long to, long knownOn) {
        return windows.stream()
                .filter(window -> window.holds(Math.max(from, window.first()), knownOn)
                        && window.first() <= to
                        && window.last() >= from)
                .map(KnownWindow::milestone)
                .collect(Collectors.toSet());
    }
}
