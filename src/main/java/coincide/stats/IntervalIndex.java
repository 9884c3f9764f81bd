package coincide.stats;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Finds the intervals that hold a day without looking at all of them.
 *
 * <p>Intervals are kept in order of their first day, each with the latest last day of itself and all before it. A search
 * starts at the last interval that begins on or before the day and walks back until no earlier one can reach the day: {@code
 * O(log n + found + overlapping)}. Days are epoch days, both ends included.
 */
public final class IntervalIndex implements Serializable {
    private static final long serialVersionUID = 1;

    private final int[] order;
    private final long[] first;
    private final long[] last;
    private final long[] reach;

    private IntervalIndex(int[] order, long[] first, long[] last, long[] reach) {
        this.order = order;
        this.first = first;
        this.last = last;
        this.reach = reach;
    }

    /** Indexes the intervals {@code first[i] ... last[i]}; an interval that ends before it begins is never found. */
    public static IntervalIndex of(long[] first, long[] last) {
        if (first.length != last.length) {
            throw new IllegalArgumentException(
                    "Invalid intervals: %d first days, %d last days".formatted(first.length, last.length));
        }
        int[] order = IntStream.range(0, first.length)
                .boxed()
                .sorted((a, b) -> Long.compare(first[a], first[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] from = Arrays.stream(order).mapToLong(i -> first[i]).toArray();
        long[] to = Arrays.stream(order).mapToLong(i -> last[i]).toArray();
        long[] reach = to.clone();
        for (int i = 1; i < reach.length; i++) {
            reach[i] = Math.max(reach[i], reach[i - 1]);
        }
        return new IntervalIndex(order, from, to, reach);
    }

    /** Calls {@code found} with the number of each interval that holds the day, latest beginning first. */
    public void containing(long day, IntConsumer found) {
        int at = Arrays.binarySearch(first, day + 1);
        at = at < 0 ? -at - 1 : firstOfRun(at);
        for (int i = at - 1; i >= 0 && reach[i] >= day; i--) {
            if (last[i] >= day) {
                found.accept(order[i]);
            }
        }
    }

    private int firstOfRun(int at) {
        int i = at;
        while (i > 0 && first[i - 1] == first[at]) {
            i--;
        }
        return i;
    }
}
