package coincide.stats;

import coincide.model.Direction;
import java.util.Arrays;

/**
 * The place of one observed statistic among its surrogates, and what it takes to compare it with others.
 *
 * @param observed the statistic of arrangement 0
 * @param sd population standard deviation over all arrangements; 0 where the statistic does not vary
 * @param extreme arrangements at least as extreme as the observed one on the declared side
 */
record SurrogateColumn(Direction direction, double observed, double mean, double sd, int extreme) {

    static SurrogateColumn of(double[] values, Direction direction) {
        double mean = Arrays.stream(values).sum() / values.length;
        double slack = slack(values[0]);
        double squares = 0;
        int greater = 0;
        int less = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            greater += value >= values[0] - slack ? 1 : 0;
            less += value <= values[0] + slack ? 1 : 0;
        }
        double sd = Math.sqrt(squares / values.length);
        return new SurrogateColumn(
                direction, values[0], mean, sd <= slack ? 0 : sd, extreme(direction, greater, less, values.length));
    }

    private static int extreme(Direction direction, int greater, int less, int all) {
        return switch (direction) {
            case UP -> greater;
            case DOWN -> less;
            case EITHER -> (int) Math.min(all, 2L * Math.min(greater, less));
        };
    }

    /** The difference up to which two values tie. */
    static double slack(double value) {
        return 1e-9 * Math.max(1, Math.abs(value));
    }

    boolean testable() {
        return sd > 0;
    }

    /** z of a value, turned so that the declared side is up; its size where no side was declared. */
    double score(double value) {
        double z = (value - mean) / sd;
        return switch (direction) {
            case UP -> z;
            case DOWN -> -z;
            case EITHER -> Math.abs(z);
        };
    }

    /** The least score that ties with the observed one: as a score or as a statistic, whichever is wider. */
    double scoreBound() {
        double score = score(observed);
        return score - Math.max(slack(score), slack(observed) / sd);
    }

    /** For every arrangement, how many are at least as extreme: m times the p-value that it would have had. */
    int[] extremes(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] counts = new int[values.length];
        for (int i = 0; i < counts.length; i++) {
            double slack = slack(values[i]);
            int greater = sorted.length - below(sorted, values[i] - slack);
            int less = below(sorted, Math.nextUp(values[i] + slack));
            counts[i] = extreme(direction, greater, less, counts.length);
        }
        return counts;
    }

    /** How many sorted values are less than {@code bound}. */
    private static int below(double[] sorted, double bound) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
