package coincide.analysis;

import coincide.model.Window;
import coincide.nulls.NullLaw;
import java.io.Serializable;
import java.util.List;

/**
 * Launches after milestones against launches before them: a row of the table {@code contrasts}.
 *
 * @param contestedDays days in both windows, after one milestone and before the next
 * @param law N11 of {@code log RR_after - log RR_before}, one surrogate for both
 */
public record PhaseContrast(List<String> families, Side before, Side after, int contestedDays, NullLaw law)
        implements Serializable {
    public PhaseContrast {
        families = List.copyOf(families);
    }

    /**
     * A window and what lies in it.
     *
     * @param hypothesis the one that has it, as its declared window or in its grid
     */
    public record Side(String hypothesis, Window window, int exposedDays, int observed) implements Serializable {}
}
