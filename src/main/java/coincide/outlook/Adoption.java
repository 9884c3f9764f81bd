package coincide.outlook;

import coincide.nulls.SkillDifference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether milestones are in the published forecast of a target. They are where, at the horizon that the plan names,
 *
 * <pre>{@code
 *   at least 30 windows that do not overlap are scored,
 *   the lower end of the 90 % block-bootstrap interval of skill(with milestones) - skill(without) is above 0,
 *   and the Brier score is below that of the trailing year, the trailing quarter and year by month
 * }</pre>
 *
 * @param horizon the horizon that decides
 * @param issues windows scored
 * @param gain skill with milestones less skill without them; absent where nothing was scored
 * @param unbeaten base rates that score as well or better
 */
public record Adoption(String target, int horizon, int issues, Optional<SkillDifference> gain, List<Model> unbeaten) {
    private static final List<Model> BASE_RATES =
            List.of(Model.TRAILING_YEAR, Model.TRAILING_QUARTER, Model.YEAR_BY_MONTH);

    public Adoption {
        unbeaten = List.copyOf(unbeaten);
    }

    /** Decides from the scores of one target at the horizon that decides. */
    static Adoption of(String target, int horizon, List<Score> scores) {
        Map<Model, Score> byModel = scores.stream().collect(Collectors.toMap(Score::model, Function.identity()));
        if (byModel.isEmpty()) {
            return new Adoption(target, horizon, 0, Optional.empty(), List.of());
        }
        Score milestones = byModel.get(Model.MILESTONES);
        return new Adoption(
                target,
                horizon,
                milestones.issues(),
                byModel.get(Model.LAUNCHES).gain(),
                BASE_RATES.stream()
                        .filter(model -> byModel.get(model).brier() <= milestones.brier())
                        .toList());
    }

    /** Whether milestones help. */
    public boolean milestonesHelp() {
        return issues >= Score.FEWEST && Score.above(gain) && unbeaten.isEmpty();
    }

    /** The model that is published, where one can be fitted. */
    public Model model() {
        return milestonesHelp() ? Model.MILESTONES : Model.LAUNCHES;
    }
}
