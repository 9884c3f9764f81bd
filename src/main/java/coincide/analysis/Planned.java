package coincide.analysis;

import coincide.model.Window;
import coincide.plan.Hypothesis;
import java.util.List;
import java.util.Optional;

/**
 * One cell of the plan and what is known of it before it is evaluated.
 *
 * @param primary whether it is the declared window of its hypothesis rather than one of its grid
 */
public record Planned(
        Hypothesis hypothesis,
        List<String> families,
        Optional<Window> window,
        boolean primary,
        Finding.Sample sample,
        List<Flag> flags,
        Cell cell) {
    public Planned {
        families = List.copyOf(families);
        flags = List.copyOf(flags);
    }
}
