package coincide.nulls;

/**
 * Days drawn in proportion to an intensity.
 *
 * <pre>{@code
 *   day(u) = min(t : m_0 + ... + m_t > u (m_0 + ... + m_(n-1))),    u uniform on [0, 1)
 * }</pre>
 *
 * A guide of as many entries as there are days says where to begin to look, so that a draw takes a step or two.
 *
 * @see <a href="https://doi.org/10.1145/360336.360340">Chen and Asau (1974), on generating random variates from an empirical
 *     distribution</a>
 */
final class DayIntensity {
    private final double[] cumulated;
    private final int[] guide;

    /** Intensity of each day; not negative. */
    DayIntensity(double[] intensity) {
        this.cumulated = intensity.clone();
        for (int t = 1; t < cumulated.length; t++) {
            cumulated[t] += cumulated[t - 1];
        }
        this.guide = new int[cumulated.length];
        int day = 0;
        for (int k = 0; k < guide.length; k++) {
            double target = (double) k / guide.length * total();
            while (day < cumulated.length - 1 && cumulated[day] <= target) {
                day++;
            }
            guide[k] = day;
        }
    }

    private double total() {
        return cumulated[cumulated.length - 1];
    }

    /** Number of the day for a uniform number. */
    int drawn(double uniform) {
        double target = uniform * total();
        int day = guide[(int) (uniform * guide.length)];
        while (day > 0 && cumulated[day - 1] > target) {
            day--;
        }
        while (day < cumulated.length - 1 && cumulated[day] <= target) {
            day++;
        }
        return day;
    }
}
