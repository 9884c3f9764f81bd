package coincide.stats;

/**
 * Whether launches are denser after milestones than before them: the difference of two log rate ratios.
 *
 * <pre>{@code
 *   log RR(E) = log[ (n1 + D1/T) / (n0 + D0/T) ] - log( D1 / D0 )
 *   contrast  = log RR(after) - log RR(before)
 * }</pre>
 *
 * Each ratio compares the days of its own exposure with all other observed days, as {@link RateRatio} does. One launch spread
 * evenly over all days is added to every history, data and surrogates alike, with and without zero counts: the ratio is then
 * always finite, 1 without launches, and pulled towards 1 whatever the share of exposed days; adding one half on either side
 * would pull it towards {@code D0 / D1}.
 *
 * <p><b>Reading.</b> Positive: more after than before. Zero with both ratios high: the timing is shared, which is no response.
 * Without a null model this is no test: compare with the contrast of joint surrogates, one randomisation for both exposures,
 * whose mean need not be 0 where the season differs between the two.
 *
 * <p><b>Units.</b> One entry an observed day. <b>Errors.</b> Exposures of different length, and an exposure of no day or of
 * every day, have no ratio: {@link IllegalArgumentException}.
 *
 * <p>Source of the rule for zero counts: Sweeting, Sutton and Lambert (2004), doi:10.1002/sim.1761. Note: no implementation in
 * R or Python to check against.
 */
public final class BeforeAfter {
    private final boolean[] before;
    private final boolean[] after;
    private final int beforeDays;
    private final int afterDays;
    private final int contestedDays;

    private BeforeAfter(boolean[] before, boolean[] after) {
        this.before = before;
        this.after = after;
        int[] days = new int[3];
        for (int t = 0; t < before.length; t++) {
            days[0] += before[t] ? 1 : 0;
            days[1] += after[t] ? 1 : 0;
            days[2] += before[t] && after[t] ? 1 : 0;
        }
        this.beforeDays = requireBoth(days[0], before.length, "before");
        this.afterDays = requireBoth(days[1], before.length, "after");
        this.contestedDays = days[2];
    }

    /** The contrast of two exposures of one observation, for example of {@code start[-14,-1]} and {@code end[1,14]}. */
    public static BeforeAfter of(boolean[] before, boolean[] after) {
        if (before.length != after.length) {
            throw new IllegalArgumentException(
                    "Cannot contrast before with after: one exposure has %d days, the other %d; take both from one observation"
                            .formatted(before.length, after.length));
        }
        return new BeforeAfter(before.clone(), after.clone());
    }

    private static int requireBoth(int exposed, int days, String side) {
        if (exposed == 0 || exposed == days) {
            throw new IllegalArgumentException(
                    "Cannot contrast before with after: %d of %d days lie %s a milestone; some must, and some must not"
                            .formatted(exposed, days, side));
        }
        return exposed;
    }

    /** Days that are both after one milestone and before the next; they count on both sides. */
    public int contestedDays() {
        return contestedDays;
    }

    /** Log ratio after minus log ratio before, of the data or of a surrogate. */
    public double contrast(int[] y) {
        int launches = LaunchUnits.total(y);
        return logRatio(LaunchUnits.exposed(y, after), launches, afterDays)
                - logRatio(LaunchUnits.exposed(y, before), launches, beforeDays);
    }

    private double logRatio(int inside, int launches, int exposedDays) {
        double share = (double) exposedDays / before.length;
        return Math.log((inside + share) / (launches - inside + 1 - share)) - Math.log(share / (1 - share));
    }
}
