package coincide.nulls;

import coincide.stats.DaySet;
import coincide.stats.LaunchUnits;
import java.util.ArrayList;
import java.util.List;

/**
 * N11 for launch days that carry labels: each day keeps its labels wherever its burst is moved, so that every subset, and all
 * that is derived from it, follows from the same moved days.
 *
 * <p>Two days that meet share their labels. Replicates of the days themselves are those of {@link ClusterResampling} under the
 * same streams.
 */
public final class LabelledResampling {
    private final ClusterResampling resampling;
    private final List<int[]> labels;

    private LabelledResampling(ClusterResampling resampling, List<int[]> labels) {
        this.resampling = resampling;
        this.labels = labels;
    }

    /**
     * Bursts whose days carry labels.
     *
     * @param labels for each label, 1 on each launch day that carries it and 0 elsewhere
     */
    public static LabelledResampling of(ClusterResampling resampling, List<int[]> labels) {
        int[] launchDays = resampling.launchDays();
        for (int[] label : labels) {
            if (label.length != launchDays.length) {
                throw new IllegalArgumentException(
                        "Invalid label: it has %d days, the history %d".formatted(label.length, launchDays.length));
            }
            LaunchUnits.requireLaunchDays(label);
            for (int t = 0; t < label.length; t++) {
                if (label[t] > launchDays[t]) {
                    throw new IllegalArgumentException(
                            "Invalid label: day number %d carries it and holds no launch".formatted(t));
                }
            }
        }
        return new LabelledResampling(resampling, List.copyOf(labels));
    }

    /**
     * Days of each label: as they are in arrangement 0, in replicate {@code number - 1} of the streams in the others.
     *
     * @param number 0 or more
     */
    public List<DaySet> arrangement(int number, Streams streams) {
        if (number == 0) {
            return labels.stream().map(DaySet::of).toList();
        }
        List<DaySet> days = new ArrayList<>();
        for (int[] label : labels) {
            days.add(new DaySet(label.length));
        }
        resampling.move(streams.replicate(number - 1L), (from, to) -> {
            for (int label = 0; label < labels.size(); label++) {
                if (labels.get(label)[from] > 0) {
                    days.get(label).add(to);
                }
            }
        });
        return days;
    }
}
