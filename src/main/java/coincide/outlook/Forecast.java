package coincide.outlook;

import java.util.List;

/**
 * The published forecast of one target.
 *
 * @param model what made it
 * @param adoption why milestones are in it or not
 * @param chances one for each window of 1 ... reach days
 * @param contributions of milestones to come, in the model with milestones: published only where that is the model
 */
public record Forecast(
        String target, Model model, Adoption adoption, List<Chance> chances, List<Contribution> contributions) {
    public Forecast {
        chances = List.copyOf(chances);
        contributions = List.copyOf(contributions);
    }

    /** Windows that the plan names. */
    public List<Chance> declared() {
        return chances.stream().filter(Chance::declared).toList();
    }
}
