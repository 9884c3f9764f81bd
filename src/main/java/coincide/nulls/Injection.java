package coincide.nulls;

/**
 * Histories with a known rate ratio inside an exposure: what size and power of a test are measured on.
 *
 * <pre>{@code
 *   ratio 1      one surrogate of N11 (ClusterResampling), unchanged
 *   ratio > 1    and of each burst of the data Poisson(ratio - 1) further copies, moved as N11 moves it, exposed days only
 *   ratio < 1    each burst of the surrogate loses its exposed days with probability 1 - ratio
 * }</pre>
 *
 * <b>What is added.</b> Let {@code Kbar} be the exposed launch days that N11 expects, the mean over all surrogates: it is the
 * {@code K} of no single surrogate, which would make scatter of the effect itself. Every burst adds on average {@code ratio -
 * 1} times the exposed days that N11 expects of it, so all together {@code (ratio - 1) Kbar} launch days. The number counts
 * days, not bursts: as many bursts as days, each carrying its pattern, would make the ratio larger than it is called. Taking
 * every burst of the data alike draws patterns from the data's own, and keeps the year and the season of what is added in
 * proportion: the ratio is the same in busy and quiet years.
 *
 * <p>Days outside the exposure are those of the surrogate. Launch days are the union: where they are dense, added ones fall
 * on days that are taken, the ratio of launch days falls short of its name, and power is understated. Bursts are thinned
 * whole, since days dropped one by one would scatter less than launches do and overstate power.
 *
 * <p>Numbers are drawn once a (history, burst) whatever the ratio: a history holds all exposed launch days of the same
 * history at a smaller ratio.
 *
 * <p>Source: own construction; thinning and superposition as in Daley and Vere-Jones (2003), An Introduction to the Theory of
 * Point Processes.
 */
public final class Injection {
    private final ClusterResampling resampling;
    private final Streams surrogates;
    private final Streams effects;

    /**
     * Histories drawn by chance.
     *
     * @param surrogates streams of the surrogates
     * @param effects streams of what is added or taken away
     */
    public Injection(ClusterResampling resampling, Streams surrogates, Streams effects) {
        this.resampling = resampling;
        this.surrogates = surrogates;
        this.effects = effects;
    }

    /** Launch days of one history with a rate ratio on exposed days; 0 or 1 an observed day. */
    public int[] history(int number, boolean[] exposed, double ratio) {
        if (!(ratio >= 0) || Double.isInfinite(ratio)) {
            throw new IllegalArgumentException("Invalid ratio %s: it must be at least 0".formatted(ratio));
        }
        if (exposed.length != resampling.days()) {
            throw new IllegalArgumentException(
                    "Invalid exposure: it has %d days, the history %d".formatted(exposed.length, resampling.days()));
        }
        int[] history = new int[exposed.length];
        Draws draws = surrogates.replicate(number);
        for (int burst = 0; burst < resampling.bursts(); burst++) {
            Draws effect = effects.replicate(((long) number << Integer.SIZE) | burst);
            boolean silenced = ratio < 1 && effect.uniform() >= ratio;
            resampling.place(burst, draws, t -> {
                if (!silenced || !exposed[t]) {
                    history[t] = 1;
                }
            });
            for (double time = waiting(ratio, effect); time < ratio - 1; time += waiting(ratio, effect)) {
                resampling.place(burst, effect, t -> {
                    if (exposed[t]) {
                        history[t] = 1;
                    }
                });
            }
        }
        return history;
    }

    /** Waiting time of a Poisson process of rate 1: as many events before {@code ratio - 1} as copies are wanted. */
    private static double waiting(double ratio, Draws draws) {
        return ratio > 1 ? -Math.log1p(-draws.uniform()) : Double.POSITIVE_INFINITY;
    }
}
