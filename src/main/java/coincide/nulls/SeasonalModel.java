package coincide.nulls;

import coincide.model.Observation;
import coincide.stats.CircularCorrelation;
import coincide.stats.Harmonics;
import coincide.stats.LaunchUnits;
import coincide.stats.Law;
import coincide.stats.StratifiedPoisson;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The launches a day that season and year alone would give.
 *
 * <pre>{@code
 *   log mu_t = year effect + sum_(h=1..H) (a_h sin + b_h cos)(2 pi h day / 365.25) + offset_t
 * }</pre>
 *
 * Fitted by maximum likelihood without any exposure, so that part of a true effect is absorbed. A year with fewer than 60
 * observed days joins its neighbour; a year without launches has {@code mu = 0}.
 *
 * <p><b>Misleads</b> where the season is sharper than its harmonics or differs from year to year: repeat with more.
 *
 * <p>Checked against R 4.2.2 {@code glm(family = poisson)}.
 */
public final class SeasonalModel {
    private final int[] y;
    private final Strata years;
    private final double[][] columns;
    private final double[] offset;
    private final StratifiedPoisson fit;

    private SeasonalModel(int[] y, Strata years, double[][] columns, double[] offset, StratifiedPoisson fit) {
        this.y = y;
        this.years = years;
        this.columns = columns;
        this.offset = offset;
        this.fit = fit;
    }

    /** The model of one history. */
    public static SeasonalModel of(int[] y, Observation observation, int harmonics) {
        return of(y, observation, harmonics, new double[y.length]);
    }

    /** The model of one history with a known part of the log rate, for example {@code log(rr) E_t}. */
    public static SeasonalModel of(int[] y, Observation observation, int harmonics, double[] offset) {
        Strata years = Strata.years(observation).joined();
        years.requireDays(y.length);
        double[][] columns = Harmonics.of(observation.days(), harmonics);
        StratifiedPoisson fit = StratifiedPoisson.fit(y, years.numbers(), columns, offset);
        return new SeasonalModel(y.clone(), years, columns, offset.clone(), fit);
    }

    /** The model of the same history with another offset, fitted from this model's coefficients. */
    public SeasonalModel withOffset(double[] other) {
        StratifiedPoisson refit = StratifiedPoisson.fit(y, years.numbers(), columns, other, fit.beta());
        return new SeasonalModel(y, years, columns, other.clone(), refit);
    }

    /** The model of another history of the same days, fitted from this model's coefficients unless one ran away. */
    public SeasonalModel withLaunches(int[] other) {
        years.requireDays(other.length);
        return new SeasonalModel(other.clone(), years, columns, offset, fit.withLaunches(other));
    }

    /** Coefficients {@code a_1, b_1, a_2, b_2 ...} and their errors. */
    public StratifiedPoisson fit() {
        return fit;
    }

    /** Known part of the log rate of each day; a copy. */
    public double[] offset() {
        return offset.clone();
    }

    public Strata years() {
        return years;
    }

    /** Launches of each day; a copy. */
    public int[] launches() {
        return y.clone();
    }

    /** Fitted launches of each day. */
    public double[] mu() {
        return fit.mu();
    }

    /** {@code e_t = y_t - mu_t}; they add up to 0 in each year. */
    public double[] residuals() {
        double[] residuals = fit.mu();
        for (int t = 0; t < residuals.length; t++) {
            residuals[t] = y[t] - residuals[t];
        }
        return residuals;
    }

    /** Sum of fitted launches over exposed days. */
    public double expected(boolean[] exposed) {
        double[] mu = fit.mu();
        double sum = 0;
        for (int t = 0; t < mu.length; t++) {
            sum += exposed[t] ? mu[t] : 0;
        }
        return sum;
    }

    /**
     * Rate ratio {@code exp(beta)} of the exposure added to the model. 0 where no launch of a year that tells anything was
     * exposed, {@code Infinity} where all were or the coefficient runs away, empty where no year with launches has both
     * kinds of days.
     */
    public OptionalDouble ratio(boolean[] exposed) {
        int inside = 0;
        int outside = 0;
        for (int year = 0; year < years.count(); year++) {
            int[] launches = Arrays.copyOfRange(y, years.from(year), years.to(year));
            boolean[] days = Arrays.copyOfRange(exposed, years.from(year), years.to(year));
            if (!constant(days)) {
                inside += LaunchUnits.exposed(launches, days);
                outside += LaunchUnits.total(launches) - LaunchUnits.exposed(launches, days);
            }
        }
        if (inside + outside == 0) {
            return OptionalDouble.empty();
        }
        if (inside == 0 || outside == 0) {
            return OptionalDouble.of(inside == 0 ? 0 : Double.POSITIVE_INFINITY);
        }
        double[] beta = withExposures(exposed).beta();
        double last = beta[beta.length - 1];
        return OptionalDouble.of(Math.abs(last) < StratifiedPoisson.LARGEST_BETA ? Math.exp(last) : runaway(last));
    }

    private static double runaway(double beta) {
        return beta < 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    /**
     * Law of the exposed launches given the launches of each year, if days follow the fitted season: a sum of independent
     * binomials. Tilted by {@link coincide.stats.ConditionalOdds} it gives the exact conditional interval of the rate ratio.
     *
     * <pre>{@code
     *   K = sum over years of Binomial(N_year, sum of mu over exposed days / sum of mu)
     * }</pre>
     *
     * <b>Assumes</b> independent launches: bursts widen the law.
     */
    public Law conditional(boolean[] exposed) {
        double[] mu = fit.mu();
        Law law = Law.constant(0);
        for (int year = 0; year < years.count(); year++) {
            int launches = 0;
            double all = 0;
            double inside = 0;
            for (int t = years.from(year); t < years.to(year); t++) {
                launches += y[t];
                all += mu[t];
                inside += exposed[t] ? mu[t] : 0;
            }
            law = launches == 0 ? law : law.convolve(Law.binomial(launches, Math.min(1, inside / all)));
        }
        return law;
    }

    /** The model with exposures as further, last columns. */
    public StratifiedPoisson withExposures(boolean[]... exposures) {
        double[][] more = Arrays.copyOf(columns, columns.length + exposures.length);
        for (int i = 0; i < exposures.length; i++) {
            more[columns.length + i] = CircularCorrelation.weights(exposures[i]);
        }
        return StratifiedPoisson.fit(y, years.numbers(), more, offset, Arrays.copyOf(fit.beta(), more.length));
    }

    private static boolean constant(boolean[] days) {
        for (boolean day : days) {
            if (day != days[0]) {
                return false;
            }
        }
        return true;
    }
}
