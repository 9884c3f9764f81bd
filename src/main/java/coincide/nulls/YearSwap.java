package coincide.nulls;

import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.ClippedWindow;
import coincide.stats.Law;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * N7: whole years of the calendar of milestones change places; launches stay.
 *
 * <pre>{@code
 *   milestone of year a -> same month and day of year pi(a), duration kept, 29 February -> 28 February in common years
 *   p = #(pi : K(pi) >= K(identity)) / n!                  exact up to 8 years, Monte Carlo above
 * }</pre>
 *
 * Only years observed on every day change places; milestones of other years stay where they are. The day on which a date
 * became known moves along.
 *
 * <p><b>Keeps</b> everything about launches, and the season of milestones. <b>Misleads</b> where long milestones fell in quiet
 * years: moved into busy ones they raise what is expected, so that the count also tells of years, not only of days. Weak where
 * dates nearly repeat each year, and powerless where they do.
 *
 * <p>One thread at a time. Checked against own enumeration in R 4.2.2.
 */
public final class YearSwap {
    private static final String CODE = "N7";
    private static final int MOST_ENUMERATED = 8;

    private final UnionCount union;
    private final List<ClippedWindow> staying;
    private final List<List<List<ClippedWindow>>> moved;

    /** Which complete years change places. */
    public enum Years {
        ALL,
        /** Years with at least one launch: a year without any may be one without tests. */
        WITH_LAUNCHES
    }

    private YearSwap(int[] y, List<ClippedWindow> staying, List<List<List<ClippedWindow>>> moved) {
        this.union = new UnionCount(y);
        this.staying = staying;
        this.moved = moved;
    }

    /** Prepares the exposed launches for each place of each year's milestones. */
    public static YearSwap of(int[] y, List<Span> spans, Window window, Observation observation, Years which) {
        int[] years = years(observation, which == Years.ALL ? year -> true : year -> hasLaunch(y, observation, year));
        List<List<List<ClippedWindow>>> moved = new ArrayList<>();
        for (int from : years) {
            List<Span> own = spans.stream().filter(span -> year(span) == from).toList();
            List<List<ClippedWindow>> places = new ArrayList<>();
            for (int to : years) {
                List<Span> there = own.stream().map(span -> inYear(span, to)).toList();
                places.add(ClippedWindow.of(there, window, observation));
            }
            moved.add(places);
        }
        List<Span> others = spans.stream()
                .filter(span -> Arrays.stream(years).noneMatch(year -> year == year(span)))
                .toList();
        return new YearSwap(y, ClippedWindow.of(others, window, observation), moved);
    }

    private static int[] years(Observation observation, IntPredicate chosen) {
        return IntStream.rangeClosed(
                        observation.from().getYear(), observation.to().getYear())
                .filter(year -> lastIndex(observation, year) - firstIndex(observation, year) + 1
                        == LocalDate.of(year, 1, 1).lengthOfYear())
                .filter(chosen)
                .toArray();
    }

    private static boolean hasLaunch(int[] y, Observation observation, int year) {
        return IntStream.rangeClosed(firstIndex(observation, year), lastIndex(observation, year))
                .anyMatch(t -> y[t] > 0);
    }

    private static int firstIndex(Observation observation, int year) {
        return observation.ceilingIndex(LocalDate.of(year, 1, 1).toEpochDay());
    }

    private static int lastIndex(Observation observation, int year) {
        return observation.ceilingIndex(LocalDate.of(year + 1, 1, 1).toEpochDay()) - 1;
    }

    private static int year(Span span) {
        return LocalDate.ofEpochDay(span.start()).getYear();
    }

    private static Span inYear(Span span, int year) {
        return span.movedBy(LocalDate.ofEpochDay(span.start()).withYear(year).toEpochDay() - span.start());
    }

    /** Number of years that change places. */
    public int years() {
        return moved.size();
    }

    /** Whether all arrangements are few enough to be enumerated. */
    public boolean enumerable() {
        return years() <= MOST_ENUMERATED;
    }

    /** Where the observed count lies in its law: exact where {@link #enumerable}, otherwise from replicates. */
    public NullLaw law(Streams streams, int replicates) {
        return law(streams, Replicates.all(replicates));
    }

    /** The same from replicates that may end early. */
    public NullLaw law(Streams streams, Replicates replicates) {
        return enumerable() ? NullLaw.of(CODE, distribution(), observed()) : simulated(streams, replicates);
    }

    NullLaw simulated(Streams streams, Replicates replicates) {
        return NullLaw.simulated(CODE, observed(), replicates, i -> count(order(streams.replicate(i))));
    }

    private int[] order(Draws draws) {
        int[] order = IntStream.range(0, years()).toArray();
        for (int last = order.length - 1; last > 0; last--) {
            swap(order, last, draws.below(last + 1));
        }
        return order;
    }

    /** Exact law of the exposed launches over all arrangements of at most 8 years. */
    public Law distribution() {
        if (!enumerable()) {
            throw new IllegalStateException(
                    "Cannot enumerate the arrangements of %d years: at most %d".formatted(years(), MOST_ENUMERATED));
        }
        int[] order = IntStream.range(0, years()).toArray();
        IntStream.Builder counts = IntStream.builder();
        enumerate(order, 0, counts);
        return Law.ofCounts(counts.build().toArray());
    }

    private void enumerate(int[] order, int placed, IntStream.Builder counts) {
        if (placed == order.length) {
            counts.add(count(order));
            return;
        }
        for (int i = placed; i < order.length; i++) {
            swap(order, placed, i);
            enumerate(order, placed + 1, counts);
            swap(order, placed, i);
        }
    }

    private int observed() {
        return count(IntStream.range(0, years()).toArray());
    }

    private int count(int[] order) {
        union.clear();
        staying.forEach(union::add);
        for (int year = 0; year < order.length; year++) {
            moved.get(year).get(order[year]).forEach(union::add);
        }
        return union.count();
    }

    private static void swap(int[] order, int i, int j) {
        int kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
}
