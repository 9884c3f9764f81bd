package coincide.stats;

/**
 * The place at which a run of counts changed its level most: the cut into two Poisson rates with the largest likelihood.
 *
 * <pre>{@code
 *   maximise  n_1 log(n_1 / d_1) + n_2 log(n_2 / d_2)      n launch days, d days before and after the cut
 * }</pre>
 *
 * Described only: the cut is chosen to make the two differ, so neither their ratio nor its interval is a test.
 *
 * @param cut number of the first count after the cut
 * @param rates counts and days from the cut on against those before it
 * @see <a href="https://doi.org/10.1093/biomet/73.1.91">Worsley (1986)</a>
 */
public record ChangePoint(int cut, RateRatio rates) {
    /** The earliest of the best cuts. */
    public static ChangePoint of(int[] counts, int[] days) {
        LaunchUnits.requireSameLength(counts.length, days.length);
        if (counts.length < 2) {
            throw new IllegalArgumentException(
                    "Invalid counts: a change needs at least two, here are " + counts.length);
        }
        ChangePoint best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (int cut = 1; cut < counts.length; cut++) {
            RateRatio rates = rates(counts, days, cut);
            double likelihood = logRate(rates.n1(), rates.d1()) + logRate(rates.n0(), rates.d0());
            if (likelihood > most) {
                most = likelihood;
                best = new ChangePoint(cut, rates);
            }
        }
        return best;
    }

    private static RateRatio rates(int[] counts, int[] days, int cut) {
        int[] sums = new int[4];
        for (int i = 0; i < counts.length; i++) {
            sums[i < cut ? 1 : 0] += counts[i];
            sums[i < cut ? 3 : 2] += days[i];
        }
        return new RateRatio(sums[0], sums[1], sums[2], sums[3]);
    }

    private static double logRate(int count, int days) {
        return count == 0 ? 0 : count * Math.log(count / (double) days);
    }
}
