package coincide.analysis;

import coincide.model.Window;
import java.util.Optional;

/**
 * An estimate that stands beside the headline: a row of the table {@code coefficients}.
 *
 * @param model the model it comes from, for example {@code exact_conditional}
 * @param ratio may be infinite
 */
public record Coefficient(
        String hypothesis,
        Optional<Window> window,
        String model,
        String term,
        Optional<Double> ratio,
        Optional<Finding.Limits> interval95,
        Optional<Double> pTwoSided) {}
