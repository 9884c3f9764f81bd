package coincide.analysis;

import coincide.analysis.Exposed.Around;
import coincide.analysis.ProfilePoint.Kind;
import coincide.analysis.ProfilePoint.Origin;
import coincide.model.Direction;
import coincide.nulls.ResidualRotation;
import coincide.nulls.Shifts;
import coincide.plan.NullCode;
import coincide.stats.RateRatio;
import java.util.ArrayList;
import java.util.List;

/**
 * The effect of a declared window with its calendar displaced by each number of days: 0 is the true one, and what stands there
 * is the finding under N10. Season and rotations are those of the history, the same for all displacements.
 *
 * <p>Small displacements still meet the true windows, and neighbouring ones share most days: the curve is to be looked at as a
 * whole. Near the ends of the observation a displaced calendar lacks the milestones that lie beyond them.
 *
 * @param lags displacements run from {@code -lags} to {@code lags}
 */
record PlaceboTask(String hypothesis, History history, Around around, int lags, Settings settings)
        implements Task<List<ProfilePoint>> {
    @Override
    public List<ProfilePoint> evaluate() {
        ResidualRotation rotation =
                ResidualRotation.of(history.launchDays(), history.observation(), settings.harmonics());
        Shifts shifts = Shifts.of(rotation.model().years(), settings.streams(NullCode.N10), settings.tailReplicates());
        List<ProfilePoint> points = new ArrayList<>();
        for (int days = -lags; days <= lags; days++) {
            points.add(point(days, rotation, shifts));
        }
        return points;
    }

    private ProfilePoint point(int displacement, ResidualRotation rotation, Shifts shifts) {
        Around displaced = around.displaced(displacement);
        boolean[] days = displaced.days(history.observation());
        RateRatio margins = RateRatio.of(history.launchDays(), days);
        boolean comparable = margins.status() == RateRatio.Status.OK;
        return new ProfilePoint(
                hypothesis,
                Kind.PLACEBO,
                Origin.CALENDAR,
                displacement,
                displacement,
                displaced.occasions(history.observation()).size(),
                margins.d1(),
                margins.n1(),
                rotation.expected(days),
                comparable ? rotation.ratio(days).stream().boxed().toList() : List.of(),
                List.of(),
                List.of(),
                comparable ? List.of(rotation.law(days, shifts).p(Direction.EITHER)) : List.of(),
                NullCode.N10,
                settings.tailReplicates());
    }
}
