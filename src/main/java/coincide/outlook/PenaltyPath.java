package coincide.outlook;

import coincide.stats.RidgeFit;
import java.io.Serializable;
import java.util.List;

/**
 * The fits of one model with one penalty.
 *
 * @param fits one after each refit
 * @param losses log score summed over the days from each refit to the next, forecast on the eve
 */
public record PenaltyPath(String target, Model model, double penalty, List<RidgeFit> fits, List<Double> losses)
        implements Serializable {
    public PenaltyPath {
        fits = List.copyOf(fits);
        losses = List.copyOf(losses);
    }
}
