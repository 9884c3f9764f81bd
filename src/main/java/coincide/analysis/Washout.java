package coincide.analysis;

import coincide.model.Observation;
import coincide.model.Observation.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days that are left when unexposed days close to an exposed one are taken out: what may still answer a milestone. */
final class Washout {
    private Washout() {}

    /**
     * The rest of an observation; none where no day is left.
     *
     * @param exposed one entry an observed day
     * @param within unexposed days as near as this to an exposed one are taken out
     */
    static Optional<Observation> rest(Observation observation, boolean[] exposed, int within) {
        long[] days = observation.days();
        List<Block> blocks = new ArrayList<>();
        int from = -1;
        for (int t = 0; t <= days.length; t++) {
            boolean kept = t < days.length && (exposed[t] || !near(days, exposed, t, within));
            boolean breaks = from >= 0 && (!kept || days[t] != days[t - 1] + 1);
            if (breaks) {
                blocks.add(new Block(LocalDate.ofEpochDay(days[from]), LocalDate.ofEpochDay(days[t - 1])));
                from = -1;
            }
            if (kept && from < 0) {
                from = t;
            }
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Observation(blocks));
    }

    private static boolean near(long[] days, boolean[] exposed, int t, int within) {
        for (int s = t; s >= 0 && days[t] - days[s] <= within; s--) {
            if (exposed[s]) {
                return true;
            }
        }
        for (int s = t; s < days.length && days[s] - days[t] <= within; s++) {
            if (exposed[s]) {
                return true;
            }
        }
        return false;
    }
}
