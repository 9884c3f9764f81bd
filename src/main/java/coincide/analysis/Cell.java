package coincide.analysis;

/** One hypothesis in one window with everything it needs: it can be evaluated in any task, in any order, with one result. */
public sealed interface Cell extends Task<Outcome>
        permits DescribedCell, FollowUpCell, Retestable, SubsetCell, TriggerCell, UnobservedCell, WeekdayCell {
    /** Computes the statistic, its effect and its law under each null model. */
    @Override
    Outcome evaluate();
}
