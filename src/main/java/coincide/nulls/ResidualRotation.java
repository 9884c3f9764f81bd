package coincide.nulls;

import coincide.model.Observation;
import coincide.stats.CircularCorrelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * N10: what season and year leave unexplained is moved around the circle of each year, each year by its own uniform shift.
 * The headline null model.
 *
 * <pre>{@code
 *   e_t = y_t - mu_t,     S = sum_t e_t x_t,     S* = sum over years of S_year(s_year),  s_year uniform and independent
 * }</pre>
 *
 * Where the model has an offset {@code o_t}, a residual is carried from day to day in units of {@code exp(o_t / 2)}: a day on
 * which twice as many launches are expected varies by the root of two more. Without this the intervals of {@link
 * RatioInterval} miss true ratios of 2 and 4 in 13 % and 24 % of sparse histories; with it, in 4 % and 2 %.
 *
 * <p>For an exposure {@code x = E}, {@code S = K - sum of mu over exposed days}. Mean and standard deviation are exact; tails
 * are simulated, one look-up a year, from the sums of all shifts.
 *
 * <p><b>Null hypothesis.</b> Given season and year, launches take no notice of the calendar. <b>Keeps</b> busy and quiet
 * years, the modelled season, and bursts except at the cut. <b>Invalid</b> where the season is sharper than its model or
 * differs by year.
 *
 * <p>Source: Freedman and Lane (1983), doi:10.1080/07350015.1983.10509354, with rotation in place of permutation [Lahiri
 * 2003]. Checked against R 4.2.2 {@code glm} and 400 000 rotations.
 */
public final class ResidualRotation {
    private static final String CODE = "N10";

    private final SeasonalModel model;

    private ResidualRotation(SeasonalModel model) {
        this.model = model;
    }

    public static ResidualRotation of(SeasonalModel model) {
        return new ResidualRotation(model);
    }

    public static ResidualRotation of(int[] y, Observation observation, int harmonics) {
        return of(SeasonalModel.of(y, observation, harmonics));
    }

    public SeasonalModel model() {
        return model;
    }

    /** Sum of fitted launches over exposed days. */
    public double expected(boolean[] exposed) {
        return model.expected(exposed);
    }

    /** Rate ratio of the exposure in the model, as in {@link SeasonalModel#ratio}. */
    public OptionalDouble ratio(boolean[] exposed) {
        return model.ratio(exposed);
    }

    /** {@code S} for an exposure. */
    public double statistic(boolean[] exposed) {
        return sums(CircularCorrelation.weights(exposed)).observed();
    }

    /** Law of {@code S} for an exposure. */
    public NullLaw law(boolean[] exposed, Streams streams, int replicates) {
        return law(CircularCorrelation.weights(exposed), streams, replicates);
    }

    /** Law of {@code S} for any weights, for example those of a contrast between two periods. */
    public NullLaw law(double[] weights, Streams streams, int replicates) {
        return sums(weights).law(CODE, streams, replicates);
    }

    /** The sums of all shifts, a table a year. */
    RotatedSums sums(double[] weights) {
        Strata years = model.years();
        years.requireDays(weights.length);
        double[] residuals = model.residuals();
        double[] scaled = weights.clone();
        double[] offset = model.offset();
        for (int t = 0; t < scaled.length; t++) {
            double scale = Math.exp(offset[t] / 2);
            residuals[t] /= scale;
            scaled[t] *= scale;
        }
        List<double[]> tables = new ArrayList<>();
        for (int year = 0; year < years.count(); year++) {
            tables.add(CircularCorrelation.of(
                    Arrays.copyOfRange(residuals, years.from(year), years.to(year)),
                    Arrays.copyOfRange(scaled, years.from(year), years.to(year))));
        }
        return new RotatedSums(tables);
    }
}
