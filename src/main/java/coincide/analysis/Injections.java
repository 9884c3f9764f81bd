package coincide.analysis;

import coincide.model.Observation;
import coincide.plan.Job;
import coincide.plan.NullCode;
import coincide.plan.Role;
import coincide.stats.RateRatio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the null models on the data they are used on: histories drawn without an effect say how often each rejects wrongly
 * (its size), histories with one how often the headline finds it (its power).
 *
 * <p>Size needs the declared window of each count of launch days of a primary or secondary hypothesis. Histories come from
 * {@link coincide.nulls.Injection}: what N11 cannot draw, a season sharper than its harmonics above all, is not seen by them.
 */
public final class Injections {
    private static final int HISTORIES_A_BLOCK = 25;

    private Injections() {}

    private record Group(Observation observation, int harmonics) {}

    /** Blocks of histories; every part of the list holds a like share of all hypotheses. */
    public static List<Task<List<Rejections>>> tasks(Job job, List<Planned> cells) {
        Map<Group, List<InjectionTrial>> groups = new LinkedHashMap<>();
        for (Planned planned : cells) {
            if (wanted(planned) && obstacle(planned).isEmpty()) {
                CountCell cell = (CountCell) planned.cell();
                InjectionTrial trial = new InjectionTrial(
                        planned.hypothesis().id(), planned.hypothesis().direction(), job.alpha(), cell);
                groups.computeIfAbsent(
                                new Group(cell.history().observation(), trial.harmonics()), group -> new ArrayList<>())
                        .add(trial);
            }
        }
        List<Task<List<Rejections>>> tasks = new ArrayList<>();
        int histories = job.nulls().injectionHistories();
        for (int from = 0; from < histories; from += HISTORIES_A_BLOCK) {
            for (List<InjectionTrial> trials : groups.values()) {
                tasks.add(new InjectionBlock(trials, from, Math.min(histories, from + HISTORIES_A_BLOCK)));
            }
        }
        return tasks;
    }

    /** Whether the null models of a cell carry, or stand beside, a verdict. */
    static boolean wanted(Planned planned) {
        return planned.primary() && planned.hypothesis().role() != Role.DESCRIBED;
    }

    /** Why a null model of a cell was not measured. */
    static String reason(Planned planned, NullCode code) {
        String obstacle = obstacle(planned);
        if (!obstacle.isEmpty()) {
            return obstacle;
        }
        return InjectionTrial.dear(code, planned.hypothesis().headline())
                ? "Left out for its cost: it smooths each history anew, and is a reference only."
                : "No history was simulated in this run.";
    }

    /** Why the null models of a cell cannot be measured; empty where they can. */
    static String obstacle(Planned planned) {
        if (planned.cell() instanceof CountCell cell) {
            boolean[] days = cell.exposed().days(cell.history().observation());
            return RateRatio.of(cell.history().launchDays(), days).status() == RateRatio.Status.OK
                    ? ""
                    : "No test exists: there is no launch, no exposed day or no other day.";
        }
        return planned.cell() instanceof UnobservedCell
                ? "Launches and calendars were not observed on the same days."
                : "Measured for counts of launch days only.";
    }
}
