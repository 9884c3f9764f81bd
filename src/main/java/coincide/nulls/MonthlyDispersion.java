package coincide.nulls;

import coincide.model.Observation;
import java.util.OptionalDouble;

/**
 * How much more monthly counts scatter than a Poisson law allows, season and year taken out.
 *
 * <pre>{@code
 *   phi = sum over months of (n - mu)^2 / mu / (months - years - coefficients of the season),     mu = sum of mu_t
 * }</pre>
 *
 * over months and years with {@code mu > 0}: those of years with launches. Where phi is well above 1, intervals that take
 * launches for independent are too short by about its root.
 *
 * <p><b>Misleads</b> where a month has few observed days, or expects much less than one launch: with sparse counts phi itself
 * scatters.
 */
public final class MonthlyDispersion {
    private MonthlyDispersion() {}

    /**
     * Pearson dispersion of the months of an observation; empty where the model leaves no degree of freedom.
     *
     * @param season model of the launches of that observation
     */
    public static OptionalDouble of(SeasonalModel season, Observation observation) {
        Strata months = Strata.months(observation);
        double[] mu = season.mu();
        months.requireDays(mu.length);
        int[] y = season.launches();
        double sum = 0;
        int df = -season.fit().beta().length - positive(season.years(), mu);
        for (int month = 0; month < months.count(); month++) {
            double expected = sum(mu, months, month);
            if (expected > 0) {
                int launches = 0;
                for (int t = months.from(month); t < months.to(month); t++) {
                    launches += y[t];
                }
                sum += (launches - expected) * (launches - expected) / expected;
                df++;
            }
        }
        return df > 0 ? OptionalDouble.of(sum / df) : OptionalDouble.empty();
    }

    private static int positive(Strata strata, double[] mu) {
        int count = 0;
        for (int block = 0; block < strata.count(); block++) {
            count += sum(mu, strata, block) > 0 ? 1 : 0;
        }
        return count;
    }

    private static double sum(double[] mu, Strata strata, int block) {
        double sum = 0;
        for (int t = strata.from(block); t < strata.to(block); t++) {
            sum += mu[t];
        }
        return sum;
    }
}
