package coincide.outlook;

import coincide.stats.RidgeFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The fits of one model, each with the penalty that had forecast best up to its day.
 *
 * <pre>{@code
 *   penalty after refit i = argmin over penalties of the log score of all days up to refit i, each forecast on its eve
 * }</pre>
 *
 * Among equals, and before anything is scored, the largest.
 */
final class FittedModel {
    private final long[] refits;
    private final List<RidgeFit> fits = new ArrayList<>();
    private final List<Double> penalties = new ArrayList<>();

    /**
     * Chooses among paths of one target and model.
     *
     * @param paths one for each penalty
     */
    FittedModel(long[] refits, List<PenaltyPath> paths) {
        this.refits = refits.clone();
        List<PenaltyPath> largestFirst = paths.stream()
                .sorted(Comparator.comparingDouble(PenaltyPath::penalty).reversed())
                .toList();
        double[] losses = new double[largestFirst.size()];
        for (int i = 0; i < refits.length; i++) {
            int best = 0;
            for (int p = 1; p < losses.length; p++) {
                best = losses[p] < losses[best] ? p : best;
            }
            PenaltyPath path = largestFirst.get(best);
            fits.add(path.fits().get(i));
            penalties.add(path.penalty());
            for (int p = 0; p < losses.length && i + 1 < refits.length; p++) {
                losses[p] += largestFirst.get(p).losses().get(i);
            }
        }
    }

    /** The newest fit on a day. */
    RidgeFit on(long day) {
        return fits.get(newest(day));
    }

    /** The penalty of the newest fit on a day. */
    double penaltyOn(long day) {
        return penalties.get(newest(day));
    }

    private int newest(long day) {
        int index = Arrays.binarySearch(refits, day);
        int newest = index >= 0 ? index : -index - 2;
        if (newest < 0) {
            throw new IllegalArgumentException("No fit is as old as epoch day " + day);
        }
        return newest;
    }
}
