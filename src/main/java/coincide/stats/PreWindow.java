package coincide.stats;

import java.io.Serializable;

/**
 * Check of a self-controlled case series: did launches move the exposure that follows them? If launches bring forward or put
 * off a family's milestones, the rate just before its windows is high or low.
 *
 * <pre>{@code
 *   model with the exposures of the series and one more: days of start[-14,-1] in no window of an exposure
 *   reactive  iff  the 95 % interval of the ratio of those days lies wholly below 0.8 or above 1.25
 * }</pre>
 *
 * The interval is the profile likelihood's, widened by the dispersion of the model over cells where that is above 1, so that
 * bursts alone do not make a family reactive.
 *
 * <p>Source: Farrington, Whitaker and Hocine (2009), doi:10.1093/biostatistics/kxn013.
 *
 * @param status status of the coefficient; with {@code NOT_ESTIMABLE} the check says nothing
 * @param ratio rate on days just before over that on the other days; 1 where not estimable
 * @param interval zero to infinity where not estimable
 */
public record PreWindow(ConditionalRegression.Status status, double ratio, Interval interval) implements Serializable {
    private static final double LEVEL = 0.95;
    private static final Interval BAND = new Interval(0.8, 1.25);

    /**
     * @param y launches, one entry an observed day
     * @param strata number of the stratum of each day
     * @param exposures columns of the series
     * @param before days of the pre-window, {@code start[-14,-1]}; those in a window of an exposure are taken out
     */
    public static PreWindow of(int[] y, int[] strata, boolean[][] exposures, boolean[] before) {
        LaunchUnits.requireSameLength(y.length, before.length);
        boolean[][] columns = new boolean[exposures.length + 1][];
        columns[0] = before.clone();
        for (int j = 0; j < exposures.length; j++) {
            columns[j + 1] = exposures[j];
            for (int t = 0; t < y.length; t++) {
                columns[0][t] &= !exposures[j][t];
            }
        }
        SelfControlledCaseSeries fit = SelfControlledCaseSeries.fit(y, strata, columns, new boolean[0][]);
        ConditionalRegression regression = fit.regression();
        ConditionalRegression.Status status = regression.status(0);
        if (status == ConditionalRegression.Status.NOT_ESTIMABLE) {
            return new PreWindow(status, 1, new Interval(0, Double.POSITIVE_INFINITY));
        }
        Interval interval = regression.profile(0, LEVEL, fit.dispersion().orElse(1));
        return new PreWindow(status, regression.estimate(0).ratio(), interval);
    }

    /** Whether the family may be set in answer to launches, or its timing moved by them. */
    public boolean reactive() {
        return interval.high() < BAND.low() || interval.low() > BAND.high();
    }
}
