package coincide.outlook;

import coincide.nulls.ConsistencyBars;
import coincide.nulls.SkillDifference;
import coincide.stats.DieboldMariano;
import coincide.stats.Reliability;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the past forecasts of one model did.
 *
 * @param issues windows, none of which overlap
 * @param events those with a launch day
 * @param skill Brier skill over the climatology, with its 90 % interval; absent for the climatology itself
 * @param logSkill log skill over the climatology
 * @param auc chance that a window with a launch had the higher forecast
 * @param murphy the parts of the Brier score
 * @param bars 90 % consistency bars of the bins of {@code murphy}
 * @param everyDay the same skill with a forecast on every day, over blocks of days; for fitted models
 * @param gain skill of the model with milestones, less that of this one; absent for itself
 * @param everyDayGain the same with a forecast on every day; for fitted models
 * @param unbeaten base rates, and the time since the last launch alone, that score as well or better
 * @param comparison test of equal Brier scores of the model with milestones and this one
 */
public record Score(
        String target,
        int horizon,
        Model model,
        int issues,
        int events,
        double brier,
        double logScore,
        Optional<SkillDifference> skill,
        Optional<SkillDifference> everyDay,
        OptionalDouble logSkill,
        OptionalDouble auc,
        Reliability murphy,
        ConsistencyBars bars,
        Optional<SkillDifference> gain,
        Optional<SkillDifference> everyDayGain,
        Optional<DieboldMariano> comparison,
        List<Model> unbeaten) {
    /** Windows below which no skill is claimed. */
    public static final int FEWEST = 30;

    /** The consistency bar of a bin; absent for one that holds too few forecasts. */
    public Optional<ConsistencyBars.Bar> bar(int bin) {
        return bars.bars().stream().filter(bar -> bar.bin() == bin).findFirst();
    }

    public Score {
        unbeaten = List.copyOf(unbeaten);
    }

    /**
     * Whether skill is claimed: over enough windows, the intervals of the skill lie above zero, that of windows without overlap
     * and that of a forecast on every day (on whichever day the windows begin), and no simpler forecast scores as well.
     */
    public boolean hasSkill() {
        return issues >= FEWEST && above(skill) && above(everyDay) && unbeaten.isEmpty();
    }

    static boolean above(Optional<SkillDifference> difference) {
        return difference
                .flatMap(SkillDifference::interval)
                .map(interval -> interval.low() > 0)
                .orElse(false);
    }
}
