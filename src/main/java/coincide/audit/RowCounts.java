package coincide.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many rows a calendar, or one series of it, has in each year, and how they fall on weekdays and months.
 *
 * @param years rows by the year of their first day
 * @param weekdays rows by weekday, from Monday; only those whose day is known
 * @param months rows by month, from January; only those whose day is known
 */
public record RowCounts(
        String calendar, String series, SortedMap<Integer, Long> years, List<Long> weekdays, List<Long> months) {

    /** Stands for all series of a calendar. */
    public static final String ALL = "";

    static RowCounts of(String calendar, String series, Collection<Entry> entries) {
        return new RowCounts(
                calendar,
                series,
                entries.stream().collect(Collectors.groupingBy(Entry::year, TreeMap::new, Collectors.counting())),
                profile(
                        entries,
                        7,
                        entry -> entry.first().earliest().getDayOfWeek().getValue()),
                profile(entries, 12, entry -> entry.first().earliest().getMonthValue()));
    }

    public long rows() {
        return years.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> profile(Collection<Entry> entries, int length, Function<Entry, Integer> place) {
        Map<Integer, Long> counts = entries.stream()
                .filter(entry -> entry.first().knowsDay())
                .collect(Collectors.groupingBy(place, Collectors.counting()));
        return IntStream.rangeClosed(1, length)
                .mapToObj(at -> counts.getOrDefault(at, 0L))
                .toList();
    }
}
