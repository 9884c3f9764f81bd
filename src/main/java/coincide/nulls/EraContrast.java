package coincide.nulls;

import coincide.model.Observation;
import coincide.stats.Interval;
import coincide.stats.StratifiedPoisson;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether the rate ratio of an exposure is the same in two eras, tested by rotating residuals as N10 does.
 *
 * <pre>{@code
 *   null model   log mu_t = year + season + beta E_t              one coefficient for both eras
 *   S = sum_t e_t z_t,   z_t = E_t I_2 / (I_1 + I_2)  in the first era,   -E_t I_1 / (I_1 + I_2)  in the second
 *   I_k = sum over years of era k of [ sum mu E - (sum mu E)^2 / sum mu ]
 * }</pre>
 *
 * {@code S} is the efficient score of the difference of the two log ratios: what the common coefficient takes up is projected
 * out, given years. As the residuals of the null model are orthogonal to {@code E}, the observed {@code S} is the launches
 * exposed in the first era less those expected there. Large {@code S}: the ratio is larger in the first era.
 *
 * <p><b>Null hypothesis.</b> Given season, year and a common ratio, residuals take no notice of the calendar. <b>Keeps</b> and
 * is invalid where {@link ResidualRotation} does.
 *
 * <p>The ratio of ratios comes from the model with one coefficient an era; its interval is Wald's, which assumes independent
 * days. Note: no implementation in R or Python to check against; checked by size and recovery on simulated histories.
 */
public final class EraContrast {
    private final int[] y;
    private final boolean[] exposed;
    private final int split;
    private final SeasonalModel separate;
    private final SeasonalModel common;

    private EraContrast(int[] y, boolean[] exposed, int split, SeasonalModel separate, SeasonalModel common) {
        this.y = y;
        this.exposed = exposed;
        this.split = split;
        this.separate = separate;
        this.common = common;
    }

    /**
     * Fits the common and the separate model.
     *
     * @param split day number on which the second era begins
     */
    public static EraContrast of(int[] y, boolean[] exposed, int split, Observation observation, int harmonics) {
        if (split <= 0 || split >= y.length) {
            throw new IllegalArgumentException(
                    "Invalid split %d of %d days: both eras need days".formatted(split, y.length));
        }
        return of(SeasonalModel.of(y, observation, harmonics), exposed, split);
    }

    /** The contrast of a history whose season is fitted already. */
    public static EraContrast of(SeasonalModel season, boolean[] exposed, int split) {
        double[] beta = season.withExposures(exposed).beta();
        double[] offset = season.offset();
        for (int t = 0; t < offset.length; t++) {
            offset[t] += exposed[t] ? beta[beta.length - 1] : 0;
        }
        return new EraContrast(season.launches(), exposed.clone(), split, season, season.withOffset(offset));
    }

    /** Launches expected on exposed days of the first era if the ratio were the same in both. */
    public double expectedInFirst() {
        return common.expected(within(0, split));
    }

    /** The same for the second era. */
    public double expectedInSecond() {
        return common.expected(within(split, y.length));
    }

    /** Ratio of the first era's rate ratio to the second's. */
    public double ratio() {
        double[] beta = fit().beta();
        return Math.exp(beta[beta.length - 2] - beta[beta.length - 1]);
    }

    /** Wald interval of {@link #ratio}. */
    public Interval interval(double level) {
        StratifiedPoisson fit = fit();
        int first = fit.beta().length - 2;
        double[][] covariance = fit.covariance();
        double error = Math.sqrt(
                covariance[first][first] + covariance[first + 1][first + 1] - 2 * covariance[first][first + 1]);
        double quantile = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        return new Interval(ratio() * Math.exp(-quantile * error), ratio() * Math.exp(quantile * error));
    }

    /** Law of {@code S} under rotation of the null model's residuals within years. */
    public NullLaw law(Streams streams, int replicates) {
        return law(Shifts.of(common.years(), streams, replicates));
    }

    /** The same law under shifts that are drawn already. */
    public NullLaw law(Shifts shifts) {
        double first = information(0, split);
        double second = information(split, y.length);
        double[] weights = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            double weight = t < split ? second / (first + second) : -first / (first + second);
            weights[t] = exposed[t] ? weight : 0;
        }
        return ResidualRotation.of(common).law(weights, shifts);
    }

    private StratifiedPoisson fit() {
        return separate.withExposures(within(0, split), within(split, y.length));
    }

    private boolean[] within(int from, int to) {
        boolean[] days = new boolean[y.length];
        System.arraycopy(exposed, from, days, from, to - from);
        return days;
    }

    /** Information on the coefficient of the exposure that an era holds, given its years. */
    private double information(int from, int to) {
        double[] mu = common.mu();
        int[] year = common.years().numbers();
        double[] all = new double[common.years().count()];
        double[] inside = all.clone();
        for (int t = from; t < to; t++) {
            all[year[t]] += mu[t];
            inside[year[t]] += exposed[t] ? mu[t] : 0;
        }
        return Arrays.stream(inside).sum()
                - IntStream.range(0, all.length)
                        .filter(i -> all[i] > 0)
                        .mapToDouble(i -> inside[i] * inside[i] / all[i])
                        .sum();
    }
}
