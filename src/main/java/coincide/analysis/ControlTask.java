package coincide.analysis;

import coincide.analysis.ControlTest.LogRatio;
import coincide.nulls.NullLaw;
import coincide.nulls.ResidualRotation;
import coincide.plan.NullCode;
import coincide.stats.LaunchUnits;
import coincide.stats.StratifiedPoisson;
import java.util.List;

/**
 * Tests one negative control under N10, like a count of launch days.
 *
 * @param truth windows of the calendar that was displaced; no parts where the control is unrelated
 */
record ControlTask(String control, int displacedBy, History history, Part part, Exposed.Around truth, Settings settings)
        implements Task<ControlTest> {
    @Override
    public ControlTest evaluate() {
        boolean[] days = new Exposed.Around(List.of(part)).days(history.observation());
        int exposed = count(days);
        int observed = LaunchUnits.exposed(history.launchDays(), days);
        if (exposed == 0 || exposed == days.length || history.total() == 0) {
            return untested(exposed, observed, 0, "nothing to compare");
        }
        ResidualRotation rotation =
                ResidualRotation.of(history.launchDays(), history.observation(), settings.harmonics());
        double expected = rotation.expected(days);
        if (!truth.parts().isEmpty() && meet(days, truth.days(history.observation()))) {
            return untested(exposed, observed, expected, "meets the true windows");
        } else if (expected < Testability.LEAST_EXPECTED) {
            return untested(exposed, observed, expected, "fewer than three launch days expected");
        }
        NullLaw law = rotation.law(days, settings.streams(NullCode.N10), settings.tailReplicates());
        boolean estimable = observed > 0 && observed < history.total();
        return new ControlTest(
                control,
                part.window(),
                displacedBy,
                exposed,
                observed,
                expected,
                estimable ? List.of(logRatio(rotation.model().withExposures(days))) : List.of(),
                List.of(law),
                "");
    }

    private ControlTest untested(int exposed, int observed, double expected, String why) {
        return new ControlTest(
                control, part.window(), displacedBy, exposed, observed, expected, List.of(), List.of(), why);
    }

    private static LogRatio logRatio(StratifiedPoisson fit) {
        return new LogRatio(last(fit.beta()), last(fit.standardErrors()));
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }

    private static boolean meet(boolean[] days, boolean[] others) {
        for (int t = 0; t < days.length; t++) {
            if (days[t] && others[t]) {
                return true;
            }
        }
        return false;
    }

    private static int count(boolean[] days) {
        int count = 0;
        for (boolean day : days) {
            count += day ? 1 : 0;
        }
        return count;
    }
}
