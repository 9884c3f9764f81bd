package coincide.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Time-stratified case-crossover: launch days against the other days of their own stratum.
 *
 * <pre>{@code
 *   likelihood = prod over strata of  exp(beta' sum over launch days of x) / sum over sets R of as many days, exp(beta' sum over R of x)
 * }</pre>
 *
 * <b>Null hypothesis.</b> beta = 0: given their number in each stratum, launch days fall on any of its days alike. The
 * likelihood is exact for several launch days a stratum. {@code exp(beta)} is an odds ratio, near the rate ratio where few
 * days of a stratum have a launch and further from 1 than it where many have.
 *
 * <p><b>Units.</b> Launch days, 0 or 1 an observed day. Strata: the year-month
 * ({@code Strata.months(observation).numbers()}), or that crossed with the weekday ({@link DayLevels}).
 *
 * <p><b>Assumes</b> independent launch days and a constant rate within a stratum. Referents on both sides at fixed distances,
 * or before the launch only, are not offered: they overlap from case to case and bias.
 *
 * <p><b>Misleads</b> where windows are long beside the stratum: few strata are then discordant ({@link #fewReferents}).
 *
 * <p>Sources: Navidi (1998), doi:10.2307/3109766; Lumley and Levy (2000); Janes, Sheppard and Lumley (2005),
 * doi:10.1097/01.ede.0000181315.18836.9d. Checked against survival 3.5.3 {@code clogit(method = "exact")}.
 */
public final class CaseCrossover {
    private final int strata;
    private final int discordant;
    private final ConditionalRegression regression;

    private CaseCrossover(ConditionalLogistic likelihood, int columns) {
        boolean[] tested = new boolean[columns];
        Arrays.fill(tested, true);
        this.strata = likelihood.strata();
        this.discordant = likelihood.discordantStrata();
        this.regression = ConditionalRegression.fit(likelihood, likelihood.differences(), tested);
    }

    /**
     * Fits all exposures together.
     *
     * @param y launch days, 0 or 1 an observed day
     * @param strata number of the stratum of each day
     * @param exposures {@code exposures[j][t]}
     */
    public static CaseCrossover fit(int[] y, int[] strata, boolean[]... exposures) {
        SeriesCells.requireLengths(y, strata, exposures);
        LaunchUnits.requireLaunchDays(y);
        return new CaseCrossover(new ConditionalLogistic(y, strata, exposures), exposures.length);
    }

    public ConditionalRegression regression() {
        return regression;
    }

    public int strataWithLaunches() {
        return strata;
    }

    /** Strata in which the exposures of a launch day and of another day differ; only they tell anything. */
    public int discordantStrata() {
        return discordant;
    }

    /** Share of the strata with launches that are discordant; empty without launches. */
    public OptionalDouble discordantShare() {
        return strata == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) discordant / strata);
    }

    /** Whether fewer than half of the strata with launches are discordant. */
    public boolean fewReferents() {
        return 2 * discordant < strata;
    }
}
