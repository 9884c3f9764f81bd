package coincide.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Check of a self-controlled case series: is the rate constant within strata, up to the exposures?
 *
 * <pre>{@code
 *   expected of a period = sum of fitted launches over its days;   periods: months of the year, or any levels of days
 *   test: likelihood ratio of one more level a period against the series' own model
 * }</pre>
 *
 * Ratios far from 1 show a season or a drift that the strata do not take up: use shorter strata.
 *
 * <p>Source: Whitaker, Farrington, Spiessens and Musonda (2006), doi:10.1002/sim.2302.
 *
 * @param periods ascending by level
 * @param test of periods of equal rate; divide by the dispersion where launches come in bursts
 */
public record TimeStability(List<Period> periods, LikelihoodRatio test) {

    /** Launches of the days of one level, in strata with launches and without. */
    public record Period(int level, int observed, double expected) {}

    public TimeStability {
        periods = List.copyOf(periods);
    }

    /**
     * @param y launches, one entry an observed day
     * @param strata number of the stratum of each day
     * @param exposures columns of the series
     * @param levels period of each day, for example {@link DayLevels#months}
     */
    public static TimeStability of(int[] y, int[] strata, boolean[][] exposures, int[] levels) {
        LaunchUnits.requireSameLength(y.length, levels.length);
        double[] mu = SelfControlledCaseSeries.fit(y, strata, exposures, new boolean[0][])
                .fitted();
        List<Period> periods = new ArrayList<>();
        for (int level : DayLevels.distinct(levels)) {
            int observed = 0;
            double expected = 0;
            for (int t = 0; t < y.length; t++) {
                observed += levels[t] == level ? y[t] : 0;
                expected += levels[t] == level ? mu[t] : 0;
            }
            periods.add(new Period(level, observed, expected));
        }
        ConditionalRegression tested = SelfControlledCaseSeries.fit(y, strata, DayLevels.indicators(levels), exposures)
                .regression();
        return new TimeStability(periods, tested.joint());
    }
}
