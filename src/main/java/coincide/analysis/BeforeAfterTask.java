package coincide.analysis;

import coincide.model.Window;
import coincide.nulls.ClusterResampling;
import coincide.nulls.NullLaw;
import coincide.plan.NullCode;
import coincide.stats.BeforeAfter;
import coincide.stats.RateRatio;
import java.io.Serializable;
import java.util.List;

/** Tests whether launches are denser in one window after milestones than in one before them, by N11 of both at once. */
record BeforeAfterTask(List<String> families, Phase before, Phase after, History history, Settings settings)
        implements Task<PhaseContrast> {
    BeforeAfterTask {
        families = List.copyOf(families);
    }

    /** A window of a hypothesis with the days in it. */
    record Phase(String hypothesis, Window window, Exposed exposed) implements Serializable {}

    @Override
    public PhaseContrast evaluate() {
        BeforeAfter contrast = BeforeAfter.of(days(before), days(after));
        NullLaw law = ClusterResampling.of(history.launchDays(), history.observation(), settings.harmonics())
                .law(contrast::contrast, settings.streams(NullCode.N11), settings.clusterReplicates());
        return new PhaseContrast(families, side(before), side(after), contrast.contestedDays(), law.settled());
    }

    /** Whether something was launched, and each window holds some of the days and not all. */
    boolean comparable() {
        return margins(before).status() == RateRatio.Status.OK && margins(after).status() == RateRatio.Status.OK;
    }

    private PhaseContrast.Side side(Phase phase) {
        RateRatio margins = margins(phase);
        return new PhaseContrast.Side(phase.hypothesis(), phase.window(), margins.d1(), margins.n1());
    }

    private RateRatio margins(Phase phase) {
        return RateRatio.of(history.launchDays(), days(phase));
    }

    private boolean[] days(Phase phase) {
        return phase.exposed().days(history.observation());
    }
}
