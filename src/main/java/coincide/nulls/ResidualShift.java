package coincide.nulls;

import coincide.stats.CircularCorrelation;

/**
 * N10c: what season and year leave unexplained is moved as a whole around the circle of observed days; all {@code T} shifts.
 *
 * <pre>{@code
 *   S(s) = sum_t e_t x_((t + s) mod T),     p = #(s : S(s) >= S(0)) / T      exact
 * }</pre>
 *
 * <b>Keeps</b> bursts and the order of years. <b>Invalid</b> where residuals vary more in busy years, since a shift carries
 * them into quiet ones, and where the season is sharper than its model. The companion of {@link ResidualRotation}.
 *
 * <p>Checked against own enumeration in R 4.2.2.
 */
public final class ResidualShift {
    private static final String CODE = "N10c";

    private ResidualShift() {}

    /** Law of {@code S} for an exposure. */
    public static NullLaw law(SeasonalModel model, boolean[] exposed) {
        return law(model, CircularCorrelation.weights(exposed));
    }

    /** Law of {@code S} for any weights. */
    public static NullLaw law(SeasonalModel model, double[] weights) {
        return NullLaw.enumerated(CODE, CircularCorrelation.of(model.residuals(), weights));
    }
}
