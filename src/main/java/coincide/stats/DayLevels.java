package coincide.stats;

import coincide.model.Observation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Whole numbers that class the observed days: strata, and levels of a calendar covariate. */
public final class DayLevels {
    private DayLevels() {}

    /** 1 for Monday to 7 for Sunday. */
    public static int[] weekdays(Observation observation) {
        return Arrays.stream(observation.days())
                .mapToInt(day -> LocalDate.ofEpochDay(day).getDayOfWeek().getValue())
                .toArray();
    }

    /** 1 for January to 12 for December. */
    public static int[] months(Observation observation) {
        return Arrays.stream(observation.days())
                .mapToInt(day -> LocalDate.ofEpochDay(day).getMonthValue())
                .toArray();
    }

    /** Number of the block of observed days, from 0. */
    public static int[] blocks(Observation observation) {
        int[] numbers = new int[observation.length()];
        int t = 0;
        for (int b = 0; b < observation.blocks().size(); b++) {
            long to = observation.blocks().get(b).to().toEpochDay();
            int end = observation.ceilingIndex(to + 1);
            Arrays.fill(numbers, t, end, b);
            t = end;
        }
        return numbers;
    }

    /** One number for each pair of levels that occurs, from 0 in the order of the pairs. */
    public static int[] crossed(int[] a, int[] b) {
        LaunchUnits.requireSameLength(a.length, b.length);
        Map<Long, Integer> numbers = new TreeMap<>();
        for (int t = 0; t < a.length; t++) {
            numbers.put(pair(a[t], b[t]), 0);
        }
        int next = 0;
        for (Map.Entry<Long, Integer> entry : numbers.entrySet()) {
            entry.setValue(next);
            next++;
        }
        int[] crossed = new int[a.length];
        Arrays.setAll(crossed, t -> numbers.get(pair(a[t], b[t])));
        return crossed;
    }

    private static long pair(int a, int b) {
        return ((long) a << 32) + b;
    }

    /** Distinct levels, ascending; the first is the reference of {@link #indicators}. */
    public static int[] distinct(int[] levels) {
        return Arrays.stream(levels).sorted().distinct().toArray();
    }

    /** A column for each distinct level but the least. */
    public static boolean[][] indicators(int[] levels) {
        int[] distinct = distinct(levels);
        boolean[][] columns = new boolean[Math.max(0, distinct.length - 1)][levels.length];
        for (int j = 0; j < columns.length; j++) {
            for (int t = 0; t < levels.length; t++) {
                columns[j][t] = levels[t] == distinct[j + 1];
            }
        }
        return columns;
    }
}
