package coincide.stats;

import java.util.Arrays;

/**
 * Day numbers {@code 0 ... days - 1} of which some belong, one bit each: two sets are counted against each other 64 days at a
 * time.
 *
 * <p>One thread at a time.
 */
public final class DaySet {
    private final long[] words;
    private final int days;

    /** No day of so many. */
    public DaySet(int days) {
        this.words = new long[(days + Long.SIZE - 1) / Long.SIZE];
        this.days = days;
    }

    public static DaySet of(boolean[] days) {
        DaySet set = new DaySet(days.length);
        for (int t = 0; t < days.length; t++) {
            if (days[t]) {
                set.add(t);
            }
        }
        return set;
    }

    /** Days with at least one launch. */
    public static DaySet of(int[] y) {
        DaySet set = new DaySet(y.length);
        for (int t = 0; t < y.length; t++) {
            if (y[t] > 0) {
                set.add(t);
            }
        }
        return set;
    }

    public void add(int day) {
        words[day >>> 6] |= 1L << day;
    }

    public void clear() {
        Arrays.fill(words, 0);
    }

    /** Number of days that belong. */
    public int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Number of days that belong to this and to another set. */
    public int shared(DaySet other) {
        LaunchUnits.requireSameLength(days, other.days);
        int shared = 0;
        for (int i = 0; i < words.length; i++) {
            shared += Long.bitCount(words[i] & other.words[i]);
        }
        return shared;
    }

    /** The days that belong to both. */
    public DaySet and(DaySet other) {
        LaunchUnits.requireSameLength(days, other.days);
        DaySet both = new DaySet(days);
        for (int i = 0; i < words.length; i++) {
            both.words[i] = words[i] & other.words[i];
        }
        return both;
    }

    /**
     * The first days of the runs whose inner gaps are at most {@code gap} days, as {@link LaunchUnits#eventStarts}: with 0
     * the same days.
     *
     * @param epochDays the day behind each number, ascending
     */
    public DaySet starts(long[] epochDays, int gap) {
        LaunchUnits.requireSameLength(days, epochDays.length);
        DaySet starts = new DaySet(days);
        int previous = -1;
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                int day = (i << 6) + Long.numberOfTrailingZeros(rest);
                if (previous < 0 || epochDays[day] - epochDays[previous] > gap) {
                    starts.add(day);
                }
                previous = day;
            }
        }
        return starts;
    }

    /** 1 where the day belongs, else 0. */
    public int[] launchDays() {
        int[] y = new int[days];
        for (int t = 0; t < days; t++) {
            y[t] = (int) (words[t >>> 6] >>> t & 1);
        }
        return y;
    }
}
