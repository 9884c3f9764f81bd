package coincide.stats;

import java.util.Arrays;

/** The observed curve and its surrogates, all over the same bins; curve 0 is the observed one. */
final class CurveSet {
    private static final double SLACK = 1e-9;

    private final double[][] curves;

    private CurveSet(double[][] curves) {
        this.curves = curves;
    }

    static CurveSet of(double[] observed, double[][] surrogates) {
        if (observed.length == 0) {
            throw new IllegalArgumentException("Cannot compare curves: the observed one has no bins");
        }
        if (surrogates.length == 0) {
            throw new IllegalArgumentException("Cannot compare curves: there is no surrogate");
        }
        double[][] curves = new double[surrogates.length + 1][];
        curves[0] = observed;
        System.arraycopy(surrogates, 0, curves, 1, surrogates.length);
        for (int i = 1; i < curves.length; i++) {
            if (curves[i].length != observed.length) {
                throw new IllegalArgumentException("Invalid surrogate %d: it has %d bins, the observed curve %d"
                        .formatted(i, curves[i].length, observed.length));
            }
        }
        for (int i = 0; i < curves.length; i++) {
            for (int b = 0; b < observed.length; b++) {
                if (!Double.isFinite(curves[i][b])) {
                    throw new IllegalArgumentException(
                            "Invalid curve %d (0 is the observed one): bin %d is %s; leave out bins without a value"
                                    .formatted(i, b, curves[i][b]));
                }
            }
        }
        return new CurveSet(curves);
    }

    /** Number of curves {@code m + 1}. */
    int size() {
        return curves.length;
    }

    int bins() {
        return curves[0].length;
    }

    double[] curve(int i) {
        return curves[i];
    }

    /** Values of all curves in one bin. */
    double[] bin(int b) {
        double[] values = new double[curves.length];
        Arrays.setAll(values, i -> curves[i][b]);
        return values;
    }

    /** The difference up to which two values tie. */
    static double slack(double value) {
        return SLACK * Math.max(1, Math.abs(value));
    }

    /** How many curves may be more extreme than the whole envelope: the largest whole number not above {@code alpha (m + 1)}. */
    int rejected(double alpha) {
        if (!(alpha > 0 && alpha < 1)) {
            throw new IllegalArgumentException("Invalid level %s: it must lie between 0 and 1".formatted(alpha));
        }
        return (int) Math.floor(alpha * curves.length * (1 + SLACK));
    }

    /**
     * Twice the ascending rank of each value, ties sharing the average of theirs: whole numbers from 2 to {@code 2 size}.
     * Values tie with the least of their run; the result does not depend on the order of the values.
     */
    static int[] twiceRanks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] ofSorted = new int[sorted.length];
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] > sorted[from] + slack(sorted[from])) {
                Arrays.fill(ofSorted, from, to, from + 1 + to);
                from = to;
            }
        }
        int[] ranks = new int[values.length];
        Arrays.setAll(ranks, i -> ofSorted[Arrays.binarySearch(sorted, values[i])]);
        return ranks;
    }
}
