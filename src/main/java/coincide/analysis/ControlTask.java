package coincide.analysis;

import coincide.nulls.NullLaw;
import coincide.nulls.ResidualRotation;
import coincide.plan.NullCode;
import coincide.stats.RateRatio;
import java.util.List;
import java.util.stream.IntStream;

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
        RateRatio margins = RateRatio.of(history.launchDays(), days);
        ResidualRotation rotation =
                ResidualRotation.of(history.launchDays(), history.observation(), settings.harmonics());
        double expected = rotation.expected(days);
        if (margins.status() != RateRatio.Status.OK) {
            return untested(margins, expected, "nothing to compare");
        } else if (meetsTruth(days)) {
            return untested(margins, expected, "meets the true windows");
        } else if (expected < Testability.LEAST_EXPECTED) {
            return untested(margins, expected, "fewer than three launch days expected");
        }
        NullLaw law = rotation.law(days, settings.streams(NullCode.N10), settings.tailReplicates());
        return new ControlTest(
                control,
                part.window(),
                displacedBy,
                margins.d1(),
                margins.n1(),
                expected,
                SeasonalRatio.of(rotation.model(), days),
                List.of(law),
                "");
    }

    private ControlTest untested(RateRatio margins, double expected, String why) {
        return new ControlTest(
                control, part.window(), displacedBy, margins.d1(), margins.n1(), expected, List.of(), List.of(), why);
    }

    /** Whether an observed day lies in the windows and in those of the calendar that was displaced. */
    private boolean meetsTruth(boolean[] days) {
        if (truth.parts().isEmpty()) {
            return false;
        }
        boolean[] own = truth.days(history.observation());
        return IntStream.range(0, days.length).anyMatch(t -> days[t] && own[t]);
    }
}
