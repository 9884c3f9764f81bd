package coincide.analysis;

import coincide.model.Window;
import coincide.nulls.NullLaw;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One negative control, tested as a hypothesis would be: a row of the table {@code controls}.
 *
 * @param control the unrelated calendar; for a displaced one the hypothesis whose calendar it is
 * @param displacedBy days, later where positive; 0 for unrelated calendars
 * @param observed launch days in the windows
 * @param expected launch days that season and year alone give there
 * @param estimates effect of the exposure in the model of N10: one, or none where no launch day or every one is inside
 * @param laws N10 of the launch days inside: one, or none where it is not counted
 * @param left why it is not counted; empty where it is
 */
public record ControlTest(
        String control,
        Window window,
        int displacedBy,
        int exposedDays,
        int observed,
        double expected,
        List<LogRatio> estimates,
        List<NullLaw> laws,
        String left)
        implements Serializable {

    /** Logarithm of a rate ratio and its standard error for independent launch days. */
    public record LogRatio(double value, double error) implements Serializable {}

    public ControlTest {
        estimates = List.copyOf(estimates);
        laws = List.copyOf(laws);
    }

    public boolean counted() {
        return left.isEmpty();
    }

    public Optional<LogRatio> logRatio() {
        return estimates.stream().findFirst();
    }

    public Optional<NullLaw> law() {
        return laws.stream().findFirst();
    }
}
