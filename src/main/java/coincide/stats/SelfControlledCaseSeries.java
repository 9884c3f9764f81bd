package coincide.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Self-controlled case series: the rate of launches inside windows against that on the other days of the same stratum.
 *
 * <pre>{@code
 *   y_t ~ Poisson(exp(alpha_stratum(t) + beta'x_t));   given the launches of each stratum, over cells c of equal x:
 *   likelihood = prod over strata, cells of  [ D_sc exp(beta'x_c) / sum over c' of D_sc' exp(beta'x_c') ]^n_sc
 * }</pre>
 *
 * <b>Null hypothesis.</b> beta = 0 for all exposures: the rate is constant within a stratum, up to the adjustments.
 * Coefficients and standard errors equal those of a Poisson regression of cells with stratum effects and offset log D.
 * Strata without launches tell nothing and are left out. Where launches separate a coefficient, the model is Firth's
 * ({@link ConditionalRegression#penalised}).
 *
 * <p><b>Units.</b> Launch days or first days of events, one entry an observed day; raw launches of a salvo are not
 * independent. Days that are not observed have no entry. Exposures are columns of observed days: several families, or
 * phases of one; adjustments are columns too ({@link DayLevels#indicators}).
 *
 * <p><b>Assumes</b> that launches do not move later exposure ({@link PreWindow}), that the rate is constant within a stratum
 * ({@link TimeStability}), and independent launches: multiply standard errors by the root of {@link #dispersion}.
 *
 * <p>Sources: Farrington (1995), doi:10.2307/2533328; Whitaker, Farrington, Spiessens and Musonda (2006),
 * doi:10.1002/sim.2302. Checked against R 4.2.2 {@code glm(family = poisson)} and SCCS 1.7 {@code standardsccs}.
 */
public final class SelfControlledCaseSeries {
    private final int[] y;
    private final SeriesCells cells;
    private final ConditionalRegression regression;

    private SelfControlledCaseSeries(int[] y, SeriesCells cells, boolean[] tested) {
        this.y = y;
        this.cells = cells;
        this.regression = ConditionalRegression.fit(cells.likelihood(tested.length), cells.differences(), tested);
    }

    /**
     * Fits all exposures and adjustments together.
     *
     * @param y launches, one entry an observed day
     * @param strata number of the stratum of each day
     * @param exposures {@code exposures[j][t]}: the first coefficients, tested jointly
     * @param adjustments further columns of the same form: the last coefficients
     */
    public static SelfControlledCaseSeries fit(int[] y, int[] strata, boolean[][] exposures, boolean[][] adjustments) {
        boolean[][] columns = Arrays.copyOf(exposures, exposures.length + adjustments.length);
        System.arraycopy(adjustments, 0, columns, exposures.length, adjustments.length);
        boolean[] tested = new boolean[columns.length];
        Arrays.fill(tested, 0, exposures.length, true);
        return new SelfControlledCaseSeries(y.clone(), new SeriesCells(y, strata, columns), tested);
    }

    public ConditionalRegression regression() {
        return regression;
    }

    public int strataWithLaunches() {
        return cells.strata();
    }

    /** Pairs of stratum and columns that occur, in strata with launches. */
    public int cells() {
        return cells.count();
    }

    /**
     * Pearson dispersion over cells; empty where the model leaves no degree of freedom.
     *
     * <pre>{@code
     *   phi = sum over cells of (n - mu)^2 / mu / (cells - strata - coefficients)
     * }</pre>
     */
    public OptionalDouble dispersion() {
        int df = cells.count() - cells.strata() - regression.rank();
        double[] mu = cells.fitted(regression.beta());
        double sum = 0;
        for (int c = 0; c < mu.length; c++) {
            double rest = cells.launches(c) - mu[c];
            sum += rest * rest / mu[c];
        }
        return df <= 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / df);
    }

    /** Fitted launches of each observed day; they add up to the launches of each stratum. */
    public double[] fitted() {
        double[] mu = cells.fitted(regression.beta());
        double[] days = new double[y.length];
        Arrays.setAll(days, t -> cells.cellOf(t) < 0 ? 0 : mu[cells.cellOf(t)] / cells.days(cells.cellOf(t)));
        return days;
    }
}
