package coincide.stats;

import java.util.Arrays;

/** The middle of values. */
final class Medians {
    private Medians() {}

    /** The middle value, of an even number the mean of the two in the middle; sorts its argument. */
    static double median(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Invalid values: there is none, so there is no median");
        }
        Arrays.sort(values);
        int upper = values.length / 2;
        return values.length % 2 == 1 ? values[upper] : (values[upper - 1] + values[upper]) / 2;
    }
}
