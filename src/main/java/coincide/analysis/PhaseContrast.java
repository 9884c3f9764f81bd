package coincide.analysis;

import coincide.model.Window;
import coincide.nulls.NullLaw;
import coincide.stats.RateRatio;
import java.io.Serializable;
import java.util.List;

/**
 * Launches after milestones against launches before them: a row of the table {@code contrasts}.
 *
 * @param inBefore counts inside the earlier window and outside it
 * @param inAfter counts inside the later window and outside it
 * @param contestedDays days in both, after one milestone and before the next
 * @param law N11 of {@code log RR_after - log RR_before}, one surrogate for both
 */
public record PhaseContrast(
        Side before, RateRatio inBefore, Side after, RateRatio inAfter, int contestedDays, NullLaw law)
        implements Serializable {

    /** A window and the hypothesis that it comes from, as its declared one or one of its grid. */
    public record Side(String hypothesis, List<String> families, Window window) implements Serializable {
        public Side {
            families = List.copyOf(families);
        }
    }
}
