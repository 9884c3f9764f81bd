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
 *   so is that of forecasts on every day, and no simpler forecast has as low a Brier score
 * }</pre>
 *
 * @param horizon the horizon that decides
 * @param issues windows scored
 * @param gain skill with milestones less skill without them; absent where nothing was scored
 * @param everyDayGain the same with a forecast on every day
 * @param unbeaten simpler forecasts that score as well or better than that with milestones
 */
public record Adoption(
        String target,
        int horizon,
        int issues,
        Optional<SkillDifference> gain,
        Optional<SkillDifference> everyDayGain,
        List<Model> unbeaten) {
    public Adoption {
        unbeaten = List.copyOf(unbeaten);
    }

    /** Decides from the scores of one target at the horizon that decides. */
    static Adoption of(String target, int horizon, List<Score> scores) {
        Map<Model, Score> byModel = scores.stream().collect(Collectors.toMap(Score::model, Function.identity()));
        if (byModel.isEmpty()) {
            return new Adoption(target, horizon, 0, Optional.empty(), Optional.empty(), List.of());
        }
        Score milestones = byModel.get(Model.MILESTONES);
        Score launches = byModel.get(Model.LAUNCHES);
        return new Adoption(
                target, horizon, milestones.issues(), launches.gain(), launches.everyDayGain(), milestones.unbeaten());
    }

    /** Whether milestones help. */
    public boolean milestonesHelp() {
        return issues >= Score.FEWEST && Score.above(gain) && Score.above(everyDayGain) && unbeaten.isEmpty();
    }

    /** Whether past forecasts were scored at all. */
    public boolean isScored() {
        return issues > 0;
    }

    /** The model that is published, where forecasts of fitted models were scored. */
    public Model model() {
        return milestonesHelp() ? Model.MILESTONES : Model.LAUNCHES;
    }
}
