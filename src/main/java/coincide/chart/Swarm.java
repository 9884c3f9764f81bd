package coincide.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Marks of one row moved apart where they would cover each other. */
public final class Swarm {
    private Swarm() {}

    /**
     * A level for each place, nearest to the middle where there is room: 0, 1, -1, 2 ...
     *
     * @param apart least distance of two places on one level
     */
    public static int[] levels(double[] places, double apart) {
        int[] levels = new int[places.length];
        List<Integer> set = new ArrayList<>();
        IntStream.range(0, places.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> places[i]))
                .forEach(i -> {
                    int step = 0;
                    while (isTaken(places, levels, set, i, level(step), apart)) {
                        step++;
                    }
                    levels[i] = level(step);
                    set.add(i);
                });
        return levels;
    }

    private static int level(int step) {
        return step % 2 == 0 ? -step / 2 : (step + 1) / 2;
    }

    private static boolean isTaken(double[] places, int[] levels, List<Integer> set, int own, int level, double apart) {
        return set.stream().anyMatch(other -> levels[other] == level && Math.abs(places[other] - places[own]) < apart);
    }
}
