package coincide.analysis;

import coincide.nulls.ClusterResampling;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import coincide.stats.BeforeAfter;
import coincide.stats.RateRatio;

/** Tests whether launches are denser in one window after milestones than in one before them, by N11 of both at once. */
record BeforeAfterTask(
        PhaseContrast.Side before,
        Exposed first,
        PhaseContrast.Side after,
        Exposed second,
        History history,
        Settings settings)
        implements Task<PhaseContrast> {
    @Override
    public PhaseContrast evaluate() {
        boolean[] early = first.days(history.observation());
        boolean[] late = second.days(history.observation());
        BeforeAfter contrast = BeforeAfter.of(early, late);
        NullLaw law = ClusterResampling.of(history.launchDays(), history.observation(), settings.harmonics())
                .law(contrast::contrast, settings.streams(NullCode.N11), settings.clusterReplicates());
        return new PhaseContrast(
                before,
                RateRatio.of(history.launchDays(), early),
                after,
                RateRatio.of(history.launchDays(), late),
                contrast.contestedDays(),
                law.settled());
    }

    /** Whether both windows hold some of the days, and not all. */
    boolean comparable() {
        return history.total() > 0
                && both(first.days(history.observation()))
                && both(second.days(history.observation()));
    }

    private static boolean both(boolean[] days) {
        boolean some = false;
        boolean others = false;
        for (boolean day : days) {
            some |= day;
            others |= !day;
        }
        return some && others;
    }
}
