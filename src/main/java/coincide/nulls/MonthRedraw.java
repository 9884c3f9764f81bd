package coincide.nulls;

import coincide.model.Observation;
import coincide.model.Window;
import coincide.stats.ClippedWindow;
import coincide.stats.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * N8: each milestone begins on a day drawn uniformly within its own calendar month; launches stay.
 *
 * <p>Durations are kept. Within a series milestones are placed in order of date, each uniformly among the days of its month
 * on which it overlaps none placed before; where no such day is left, among all days of the month. The day on which a date
 * became known moves along.
 *
 * <p><b>Keeps</b> everything about launches, and the months of milestones. <b>Invalid</b> for dates that are not free to
 * move inside their month, such as anniversaries: there it only contrasts the day with its month. <b>Misleads</b> where
 * milestones of several series lie on top of each other: redrawn they spread and expose more days.
 */
public final class MonthRedraw {
    private static final String CODE = "N8";

    private final List<Place> places;
    private final UnionCount union;
    private final int observed;

    private MonthRedraw(List<Place> places, UnionCount union, int observed) {
        this.places = places;
        this.union = union;
        this.observed = observed;
    }

    /**
     * One milestone: its month, its length, its window for each first day and which of them hold a launch, as a set of bits,
     * and the earlier ones it may collide with.
     */
    private record Place(long month, int days, long length, ClippedWindow[] windows, long meeting, int[] rivals) {}

    /** Prepares the exposed launches for each day that each milestone may begin on. */
    public static MonthRedraw of(int[] y, List<Span> spans, Window window, Observation observation) {
        List<Span> ordered = spans.stream()
                .sorted(Comparator.comparing(Span::series)
                        .thenComparingLong(Span::start)
                        .thenComparingLong(Span::end))
                .toList();
        UnionCount union = new UnionCount(y);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            places.add(place(ordered, i, window, observation, union));
        }
        union.clear();
        ClippedWindow.of(spans, window, observation).forEach(union::add);
        return new MonthRedraw(places, union, union.count());
    }

    private static Place place(List<Span> spans, int i, Window window, Observation observation, UnionCount union) {
        Span span = spans.get(i);
        LocalDate month = month(span);
        ClippedWindow[] windows = new ClippedWindow[month.lengthOfMonth()];
        Arrays.setAll(windows, day -> {
            Span there = span.movedBy(month.toEpochDay() + day - span.start());
            return ClippedWindow.of(there, window, observation);
        });
        long meeting = 0;
        for (int day = 0; day < windows.length; day++) {
            meeting |= union.meets(windows[day]) ? 1L << day : 0;
        }
        int[] rivals = IntStream.range(0, i)
                .filter(j -> spans.get(j).series().equals(span.series()))
                .filter(j -> latestEnd(spans.get(j)) >= month.toEpochDay())
                .toArray();
        return new Place(month.toEpochDay(), windows.length, span.end() - span.start(), windows, meeting, rivals);
    }

    private static LocalDate month(Span span) {
        return LocalDate.ofEpochDay(span.start()).withDayOfMonth(1);
    }

    private static long latestEnd(Span span) {
        return month(span).plusMonths(1).toEpochDay() - 1 + span.end() - span.start();
    }

    /** Where the observed count of exposed launches lies among the replicates. */
    public NullLaw law(Streams streams, int replicates) {
        return law(streams, Replicates.all(replicates));
    }

    /** The same from replicates that may end early. */
    public NullLaw law(Streams streams, Replicates replicates) {
        return NullLaw.simulated(CODE, observed, replicates, i -> count(starts(streams.replicate(i))));
    }

    private int count(long[] starts) {
        union.clear();
        for (int j = 0; j < starts.length; j++) {
            Place place = places.get(j);
            int day = (int) (starts[j] - place.month);
            if ((place.meeting >> day & 1) != 0) {
                union.add(place.windows[day]);
            }
        }
        return union.count();
    }

    /** First epoch days of one replicate, in order of series and date. */
    long[] starts(Draws draws) {
        long[] starts = new long[places.size()];
        for (int i = 0; i < starts.length; i++) {
            Place place = places.get(i);
            starts[i] =
                    place.rivals.length == 0 ? place.month + draws.below(place.days) : freeDay(place, starts, draws);
        }
        return starts;
    }

    private long freeDay(Place place, long[] starts, Draws draws) {
        long free = days(0, place.days - 1);
        for (int j : place.rivals) {
            long first = Math.max(0, starts[j] - place.length - place.month);
            long last = Math.min(place.days - 1, starts[j] + places.get(j).length - place.month);
            free &= first <= last ? ~days(first, last) : -1;
        }
        int count = Long.bitCount(free);
        if (count == 0) {
            return place.month + draws.below(place.days);
        }
        for (int skipped = draws.below(count); skipped > 0; skipped--) {
            free &= free - 1;
        }
        return place.month + Long.numberOfTrailingZeros(free);
    }

    /** Days {@code first ... last} of a month as a set of bits. */
    private static long days(long first, long last) {
        return -1L >>> (63 - last) & -1L << first;
    }
}
