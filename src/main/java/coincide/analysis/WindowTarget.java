package coincide.analysis;

import coincide.analysis.Coefficient.Basis;
import coincide.model.Window;
import coincide.stats.RateRatio;
import java.io.Serializable;
import java.util.List;

/**
 * One window of a hypothesis that counts launch days, to be estimated.
 *
 * @param window one, or none for a union
 * @param tested whether the hypothesis has p-values
 */
record WindowTarget(String hypothesis, List<Window> window, boolean tested, CountCell cell) implements Serializable {
    static final String LAUNCH_DAYS = "launch_days";

    static WindowTarget of(Planned planned) {
        return new WindowTarget(
                planned.hypothesis().id(),
                planned.window().stream().toList(),
                !planned.hypothesis().described(),
                (CountCell) planned.cell());
    }

    boolean[] days() {
        return cell.exposed().days(cell.history().observation());
    }

    RateRatio margins() {
        return RateRatio.of(cell.history().launchDays(), days());
    }

    Basis basis() {
        return new Basis(hypothesis, window, tested, LAUNCH_DAYS, margins());
    }
}
